package import SourceModel

/// A key that the content model does not have at this place.
package enum UnknownKey: Check {
  package static let explanation = Explanation(
    "unknown-key", .error,
    what: "A key stands in the front matter, or in a settings file, that has no meaning there.",
    why: """
      What stands after it would be lost without anybody noticing: with 'autor' in place of \
      'authors' a teacher is not named. Write the key as the message says, or take the line out.
      """,
    wrong: "autor: [{name: Maria Santos, role: expert, country: PH}]",
    right: "authors: [{name: Maria Santos, role: expert, country: PH}]")
}

extension UnknownKey {
  static func misspelt(_ key: String, nearest: String, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message("unknown key '{key}'; did you mean '{nearest}'?", ["key": key, "nearest": nearest]),
      at: place,
      fixes: [
        .init(
          Message("rename to '{nearest}'", ["nearest": nearest]),
          edits: [.init(place, text: nearest)])
      ])
  }

  static func ofOtherKind(
    _ key: String, owner: RecordSchema, kind: RecordSchema, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "'{key}' is a key of {owner}, and this is {kind}",
        ["key": key, "owner": owner.oneOfThem, "kind": kind.oneOfThem]), at: place,
      help: "take the line out, or move the file to the folder of that kind")
  }

  static func ofOuter(
    _ key: String, inside schema: RecordSchema, outer: RecordSchema, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "'{key}' stands inside the {inner}, but belongs to the {outer}",
        ["key": key, "inner": schema.name, "outer": outer.name]), at: place,
      help: "move the line to the left, so that it begins in the same column as the other keys")
  }

  static func ofInner(_ key: String, inner: Key, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message("'{key}' belongs inside '{inner}'", ["key": key, "inner": inner.name]), at: place,
      help: Message(
        "move the line below '{inner}', two spaces further to the right than it",
        ["inner": inner.name]))
  }

  static func originals(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message("'{key}' is the original's and cannot stand in a translation", ["key": key]),
      at: place,
      help: Message(
        "take the line out: a translation has {keys} of its own, all else comes from the original",
        ["keys": Schema.translation.keyNames.joined(separator: ", ")]))
  }

  static func email(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "'{key}' has no place here: no person's address stands in public files", ["key": key]),
      at: place,
      help: "take the line out; an organisation's address may stand as a call's 'contact'")
  }

  static func unheardOf(_ key: String, _ schema: RecordSchema, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity, Message("unknown key '{key}'", ["key": key]), at: place,
      help: Message(
        "{schema} has the keys {keys}",
        ["schema": schema.oneOfThem, "keys": requiredFirst(schema).joined(separator: ", ")]))
  }

  private static func requiredFirst(_ schema: RecordSchema) -> [String] {
    let required = schema.keys.filter { $0.requirement == .always }
    return (required + schema.keys.filter { $0.requirement != .always }).map(\.name)
  }

  static func isEmail(_ key: String) -> Bool {
    ["email", "e-mail", "mail", "phone", "telephone", "tel", "mobile"].contains(key.lowercased())
  }
}

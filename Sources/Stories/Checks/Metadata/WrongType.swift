package import SourceModel
import Syntax

/// A value of another form than its key asks for.
package enum WrongType: Check {
  package static let explanation = Explanation(
    "wrong-type", .error,
    what:
      "A value has another form than its key asks for: a word where a number belongs, one thing "
      + "where a list belongs.",
    why: """
      The program cannot guess what is meant. Lists stand in brackets, [one, two], or on lines that \
      begin with '- '. A number is written in plain digits. Yes and no are written yes and no.
      """,
    wrong: "tags: radio, winter", right: "tags: [radio, winter]")
}

extension WrongType {
  /// A list, a record or a single value stands where another of these belongs.
  static func shape(
    _ node: Node, key: Key, type: ValueType, isItem: Bool, at place: Place
  ) -> Diagnostic {
    let subject = (isItem ? "an item of " : "") + "'\(key.name)'"
    switch (node, type) {
    case (.scalar(let scalar), .list(let item, _)) where item.record == nil:
      let text = scalar.isQuoted ? YAMLText.scalar(scalar.text) : scalar.text
      let fixes = brackets(text, at: place)
      return Diagnostic(
        id, severity,
        fixes.isEmpty
          ? Message(
            "{subject} needs square brackets, as in {line}",
            ["subject": subject, "line": key.exampleLine])
          : Message(
            "{subject} needs square brackets: {written}",
            ["subject": subject, "written": "[\(text)]"]), at: place, fixes: fixes)
    case (_, .list):
      return Diagnostic(
        id, severity, Message("{subject} is a list", ["subject": subject]), at: place,
        help: Message(
          "begin each item on its own line with '- ', or write: {line}", ["line": key.exampleLine]))
    case (_, .record(let record)):
      return Diagnostic(
        id, severity,
        Message(
          "{subject} is a group of keys: {keys}",
          ["subject": subject, "keys": record.keyNames.joined(separator: ", ")]), at: place,
        help: Message("for instance: {line}", ["line": key.exampleLine]))
    default:
      return Diagnostic(
        id, severity,
        Message(
          "{subject} should be {expected}, not {form}",
          ["subject": subject, "expected": type.expectation, "form": form(of: node)]), at: place,
        help: Message("for instance: {line}", ["line": key.exampleLine]))
    }
  }

  static func boolean(_ written: String, key: Key, meant: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "'{key}' should be yes or no (or true or false), not '{written}'",
        ["key": key.name, "written": written]), at: place,
      fixes: meant.map { write($0, place) } ?? [])
  }

  static func number(
    _ written: String, key: Key, _ range: ClosedRange<Int>, meant: String?, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "'{key}' should be a whole number from {least} to {most}, not '{written}'",
        [
          "key": key.name, "least": String(range.lowerBound), "most": String(range.upperBound),
          "written": written,
        ]), at: place, fixes: meant.map { write($0, place) } ?? [],
      help: meant == nil
        ? "write it in plain digits, without signs, points or a 0 in front: 12" : nil)
  }

  static func size(_ written: String, key: Key, meant: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "'{key}' should be a size such as 30 kB or 1 MB, not '{written}'",
        ["key": key.name, "written": written]), at: place,
      fixes: meant.map { write($0, place) } ?? [])
  }

  static func write(_ text: String, _ place: Place) -> [Diagnostic.Fix] {
    [
      .init(
        Message("write '{text}'", ["text": text]),
        edits: [.init(place, text: YAMLText.scalar(text))])
    ]
  }

  /// Only where the brackets cannot change what the words mean.
  private static func brackets(_ text: String, at place: Place) -> [Diagnostic.Fix] {
    guard !text.contains(where: { "[]{}:#\"'\n".contains($0) }) || text.first == "\"" else {
      return []
    }
    return [.init("put brackets around it", edits: [.init(place, text: "[\(text)]")])]
  }

  private static func form(of node: Node) -> String {
    switch node {
    case .scalar: "a single value"
    case .sequence: "a list"
    case .mapping: "a group of keys"
    }
  }
}

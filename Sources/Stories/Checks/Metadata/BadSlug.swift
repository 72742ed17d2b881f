package import SourceModel

/// An id that cannot be the name of a file in the workspace.
package enum BadSlug: Check {
  package static let explanation = Explanation(
    "bad-slug", .error,
    what: "The id of a person, a collaboration or a call is not written like one.",
    why: """
      An id is the name of a file without its ending: small letters a to z, digits and hyphens. \
      Write the name of the file in people/, collaborations/ or calls/.
      """,
    wrong: "collaboration: Water Watch", right: "collaboration: water-watch")
}

extension BadSlug {
  static func diagnostic(_ written: String, _ kind: ValueType.Reference, at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      id, severity,
      Message(
        "'{written}' is not an id in {folder}/", ["written": written, "folder": kind.rawValue]),
      at: place, fixes: meant(by: written).map { WrongType.write($0, place) } ?? [],
      help: Message(
        "write the name of the file in {folder}/ without its ending, such as {example}",
        ["folder": kind.rawValue, "example": kind.example]))
  }

  /// `Water Watch`, `people/maria.yml`: small letters, hyphens, no folder and no ending.
  private static func meant(by written: String) -> String? {
    let name = written.split(separator: "/").last.map(String.init) ?? written
    let bare = [".yml", ".yaml", ".md"].first(where: name.hasSuffix).map {
      String(name.dropLast($0.count))
    }
    let plain = (bare ?? name).lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 }
    return Slug(String(plain))?.text
  }
}

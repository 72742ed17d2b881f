import SourceModel

/// A dash or a bullet where the hyphen of an item belongs.
enum YAMLBullet {
  static let explanation = Explanation(
    "yaml-bullet", .error,
    what: "An item of a list begins with a dash or a bullet, not with a hyphen.",
    why: """
      Items begin with '- '. Word processors turn that hyphen into a longer dash '–' or a bullet '•' while you \
      type; write it again in a plain text editor.
      """,
    wrong: "tags:\n  – radio\n  – winter", right: "tags:\n  - radio\n  - winter")

  private static let marks: Set<Unicode.Scalar> = [
    "–", "—", "−", "‐", "‑", "－", "•", "·", "‣", "▪", "●", "◦", "○", "*", "+",
  ]

  /// How many bytes a mark and the spaces after it take; nil where the bytes begin with anything else.
  static func count(_ bytes: ArraySlice<UInt8>) -> (mark: String, count: Int)? {
    guard let first = bytes.first, first == 0x2A || first == 0x2B || first >= 0xC2,
      let scalar = String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first,
      marks.contains(scalar)
    else { return nil }
    let width = UTF8.width(scalar)
    var count = width
    let rest = bytes.dropFirst(width)
    if rest.first == 0x20 || rest.first == 0x09 {
      count += rest.prefix { $0 == 0x20 || $0 == 0x09 }.count
    } else if let space = YAMLOddSpace.space(at: rest) {
      count += space.count
    } else {
      return nil
    }
    return (String(scalar), count)
  }

  static func diagnostic(_ mark: String, _ place: Place, edits: [Diagnostic.Edit]) -> Diagnostic {
    Diagnostic(
      explanation.id, .error,
      Message("'{mark}' is not the hyphen that an item of a list begins with", ["mark": mark]),
      at: place, fixes: [Diagnostic.Fix("write '- '", edits: edits)])
  }
}

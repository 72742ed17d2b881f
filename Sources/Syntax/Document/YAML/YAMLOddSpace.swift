import SourceModel

/// A space that is not a plain one where YAML wants plain spaces.
enum YAMLOddSpace {
  static let explanation = Explanation(
    "yaml-space", .error,
    what:
      "A line begins with a space that is not a plain one, or such a space follows the colon of a key.",
    why: """
      It looks like a plain space, but YAML takes it for a letter. Word processors, web pages and the keyboards \
      of some languages write it. Take the spaces of the line away and write them again in a plain text editor.
      """,
    wrong: "authors:\n  - name: Jo\n\u{3000}\u{3000}role: teacher",
    right: "authors:\n  - name: Jo\n    role: teacher")

  /// The space, other than a plain one or a tab, that the bytes begin with: how many they are, how wide it is
  /// in columns of plain spaces, and its code.
  static func space(at bytes: ArraySlice<UInt8>) -> (count: Int, width: Int, code: String)? {
    guard let first = bytes.first, first == 0xC2 || first >= 0xE2, first <= 0xEF,
      let scalar = String(decoding: bytes.prefix(3), as: UTF8.self).unicodeScalars.first
    else { return nil }
    let width: Int
    switch scalar.value {
    case 0x3000: width = 2
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: width = 1
    case 0x200B, 0x2060, 0xFEFF: width = 0
    default: return nil
    }
    return (UTF8.width(scalar), width, scalar.code)
  }

  /// In front of the text of a line; `edits` put plain spaces there.
  static func margin(_ code: String, _ place: Place, edits: [Diagnostic.Edit]) -> Diagnostic {
    Diagnostic(
      explanation.id, .error,
      Message("the line begins with a space that is not a plain one ({code})", ["code": code]),
      at: place, fixes: [Diagnostic.Fix("write plain spaces", edits: edits)])
  }

  static func afterColon(_ code: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error,
      Message("the space after the colon is not a plain one ({code})", ["code": code]), at: place,
      fixes: [
        Diagnostic.Fix("write a plain space", edits: [Diagnostic.Edit(place, text: " ")])
      ])
  }
}

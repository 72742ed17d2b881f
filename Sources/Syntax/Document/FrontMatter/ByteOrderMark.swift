import SourceModel

/// An invisible mark in front of a file, left by some editors.
enum ByteOrderMark {
  static let explanation = Explanation(
    "byte-order-mark", .warning,
    what: "An invisible mark (U+FEFF) stands in front of the first line.",
    why: """
      Some programs put it there when they save a file as 'UTF-8 with BOM'. Colophon reads the file \
      anyway; code-hosting sites and other programs may then not see the '---' of the first line. Save the \
      file as 'UTF-8' (without BOM).
      """,
    wrong: "", right: "")

  /// Three bytes, or none.
  static func length(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  static func diagnostic(_ path: RepoPath) -> Diagnostic {
    let place = Place(path, SourceSpan(0, 3))
    return Diagnostic(
      explanation.id, .warning, "an invisible mark (a byte-order mark) stands in front of the file",
      at: place,
      fixes: [Diagnostic.Fix("take the mark away", edits: [Diagnostic.Edit(place, text: "")])])
  }
}

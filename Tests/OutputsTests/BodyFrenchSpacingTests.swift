import Testing

@testable import Outputs

@Suite struct BodyFrenchSpacingTests {
  /// What is kept on one line stands in brackets.
  private func marked(_ text: String) -> String {
    FrenchSpacing.pieces(of: text).map { $0.isKept ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test(arguments: [
    ("jamais expliqué ? Une", "jamais [expliqué ?] Une"), ("Demandez : ", "[Demandez :] "),
    (" ?", "[ ?]"), ("dit « bon jour » !", "dit [« bon] [jour » !]"), ("a ;b", "[a ;b]"),
    ("sans rien", "sans rien"), ("Ici?", "Ici?"), ("deux  mots ?", "deux  [mots ?]"), ("", ""),
    ("«", "«"), ("a « ", "a « "),
  ])
  func `a mark stays with the word before it`(text: String, wanted: String) {
    #expect(marked(text) == wanted)
  }

  @Test func `the text stays as it was written, and nothing wide is kept`() {
    for text in [
      String(repeating: "? ", count: 1000), String(repeating: "x", count: 300) + " ?",
      " «  » ! a", "  ", "été\u{A0}? non ?",
    ] {
      let pieces = FrenchSpacing.pieces(of: text)
      #expect(pieces.map(\.text).joined() == text)
      #expect(pieces.allSatisfy { !$0.isKept || $0.text.utf8.count <= 41 })
    }
  }
}

import SourceModel
import Testing

@testable import Stories

@Suite struct ProseDiffTests {
  private static func paragraphs(_ texts: String...) -> ProseText {
    ProseText(blocks: texts.map { ProseBlock(.paragraph, $0) })
  }

  /// `[-removed-]` and `{+added+}`, a line a block.
  private static func marked(_ diff: ProseDiff) -> String {
    diff.blocks.map { block in
      block.runs.map { run in
        switch run.fate {
        case .same: run.text
        case .removed: "[-\(run.text)-]"
        case .added: "{+\(run.text)+}"
        }
      }.joined()
    }.joined(separator: "\n")
  }

  @Test(arguments: [
    ("the cat sat", "the old cat sat", "the {+old +}cat sat"),
    ("the old cat sat", "the cat sat", "the [-old -]cat sat"),
    ("one two three four", "one six five four", "one [-two three-]{+six five+} four"),
    ("Ask the class to sit.", "Ask the class to stand.", "Ask the class to [-sit-]{+stand+}."),
    ("a b c", "a b c, d", "a b c{+, d+}"),
    ("same words", "same words", "same words"),
    (
      "no word is left of this", "everything else was written",
      "[-no word is left of this-]\n{+everything else was written+}"
    ),
    ("我们去北京。", "我们去上海。", "我们去[-北京-]{+上海+}。"),
    ("ภาษาไทยง่ายมาก", "ภาษาไทยยากมาก", "ภาษาไทย[-ง่าย-]{+ยาก+}มาก"),
    ("پانی روز پیو۔", "پانی پیو۔", "پانی [-روز -]پیو۔"),
  ])
  func `words that changed are marked, those around are not`(
    old: String, new: String, marked: String
  ) {
    let diff = ProseDiff(old: Self.paragraphs(old), new: Self.paragraphs(new))
    #expect(Self.marked(diff) == marked)
  }

  @Test func `a block that changed is found among others`() {
    let old = Self.paragraphs("First of all.", "We ask the class to sit.", "Last of all.")
    let new = Self.paragraphs(
      "First of all.", "A new paragraph of its own.", "We ask the class to stand.", "Last of all.")
    #expect(
      Self.marked(ProseDiff(old: old, new: new))
        == "First of all.\n{+A new paragraph of its own.+}\nWe ask the class to [-sit-]{+stand+}.\nLast of all."
    )
  }

  @Test func `a moved block is gone here and new there`() {
    let old = Self.paragraphs("One here.", "Two there.", "Three and more.")
    let new = Self.paragraphs("Three and more.", "One here.", "Two there.")
    let diff = ProseDiff(old: old, new: new)
    #expect(Self.marked(diff) == "{+Three and more.+}\nOne here.\nTwo there.\n[-Three and more.-]")
    #expect(diff.wordsAdded == 3 && diff.wordsRemoved == 3)
  }

  @Test func `a new title is still the title`() {
    let old = ProseText(blocks: [
      ProseBlock(.title, "A calm start"), ProseBlock(.paragraph, "Text."),
    ])
    let new = ProseText(blocks: [
      ProseBlock(.title, "Quiet mornings"), ProseBlock(.paragraph, "Text."),
    ])
    let diff = ProseDiff(old: old, new: new)
    #expect(Self.marked(diff) == "[-A calm start-]{+Quiet mornings+}\nText.")
    #expect(diff.wordsAdded == 2 && diff.wordsRemoved == 3)
  }

  @Test func `a paragraph that became an item has no changed words`() {
    let old = ProseText(blocks: [ProseBlock(.paragraph, "Bring paper.")])
    let new = ProseText(blocks: [ProseBlock(.item(depth: 1), "Bring paper.")])
    let diff = ProseDiff(old: old, new: new)
    #expect(diff.isEmpty && diff.newBlocks == new.blocks && diff.oldBlocks == old.blocks)
  }

  @Test func `spaces and signs are no words`() {
    let diff = ProseDiff(old: Self.paragraphs("One two"), new: Self.paragraphs("One, two!"))
    #expect(diff.wordsAdded == 0 && diff.wordsRemoved == 0 && !diff.isEmpty)
  }

  @Test func `a text that is new is wholly added`() {
    let diff = ProseDiff(new: Self.paragraphs("One two.", "Three."))
    #expect(diff.wordsAdded == 3 && diff.wordsRemoved == 0 && diff.oldBlocks.isEmpty)
  }

  @Test func `an excerpt has what changed, its heading, and words around`() {
    let long = (1...200).map { "word\($0)" }.joined(separator: " ")
    let old = ProseText(blocks: [
      ProseBlock(.heading(level: 2), "First"), ProseBlock(.paragraph, "Stays."),
      ProseBlock(.heading(level: 2), "Second"), ProseBlock(.paragraph, "\(long) sit \(long)"),
      ProseBlock(.paragraph, "Ask them all."),
    ])
    let new = ProseText(
      blocks: old.blocks.dropLast(2) + [
        ProseBlock(.paragraph, "\(long) stand \(long)"), ProseBlock(.paragraph, "Ask them both."),
      ])
    let diff = ProseDiff(old: old, new: new)
    let excerpt = ProseExcerpt(diff)
    #expect(excerpt.lines.map(\.isContext) == [true, false, false])
    #expect(excerpt.lines.first?.block.runs.first?.text == "Second")
    let texts = excerpt.lines.dropFirst().first?.block.runs.map(\.text) ?? []
    #expect(texts.count == 4 && texts[1] == "sit" && texts[2] == "stand")
    #expect(texts.first?.hasPrefix("… word") == true && texts.last?.hasSuffix(" …") == true)
    #expect(texts.allSatisfy { $0.utf8.count < 200 })
    #expect(!excerpt.isCut)
    #expect(ProseExcerpt(diff, blocks: 1).lines.count == 2 && ProseExcerpt(diff, blocks: 1).isCut)
    #expect(ProseExcerpt(diff, runs: 2).isCut)
  }
}

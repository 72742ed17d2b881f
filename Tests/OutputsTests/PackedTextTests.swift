import Outputs
import SourceModel
import Syntax
import TestSupport
import Testing

/// A text that was packed is shown as it would have been.
@Suite struct PackedTextTests {
  private static let options: [BodyRenderer.Options] = [.reference, .page, .book]

  private static func expectSame(_ markdown: String, _ comment: Comment) throws {
    let path = try #require(RepoPath("stories/handbook/example.md"))
    let file = SourceFile(path: path, text: "---\ntitle: Before\n---\n" + markdown)
    let body = Body.read(file, fromLine: 3).value
    let again = try #require(PackedText(body, of: file).body(of: file, span: body.span), comment)
    #expect(again.plainText == body.plainText, comment)
    #expect(again.headings.map(\.heading.id) == body.headings.map(\.heading.id), comment)
    #expect(again.span == body.span, comment)
    for options in options {
      let (old, new) = [body, again].map {
        BodyRenderer.html(of: $0, in: PlainContext(), options: options)
      }.pair
      #expect(old == new, comment)
    }
  }

  @Test(arguments: ["commonmark-0.30.json", "gfm-tables.json"])
  func `every example of the specifications comes back`(name: String) throws {
    for example in try BodyExamplesTests.examples(name) {
      try Self.expectSame(example.markdown, "example \(example.example), \(example.section)")
    }
  }

  @Test(arguments: [
    "", "# Ein Titel\n\nWort &amp; Wort, \\*kein\\* Stern, `Code`, ein  \nUmbruch.\n",
    "> [!WARNING]\n> Mind the [gap](../a%20b.md#c \"So\").\n\n3. drei\n4. vier\n   - fünf\n",
    "A note[^1] and again[^1], another[^zwei].\n\n[^1]: First, with a\n    second line.\n[^zwei]: - a list\n",
    "| a | b | c |\n|:--|--:|:-:|\n| ![x](p.png) | **y** | |\n\n![A picture](p.png \"Its caption\")\n",
    "水の話。\n\n~~~swift extra\nlet a = 1\n~~~\n\n***\n\n<b>raw</b> and <i>more</i>\n",
  ])
  func `what our dialect adds comes back`(markdown: String) throws {
    try Self.expectSame(markdown, "\(markdown)")
  }

  @Test func `texts put together at random come back`() throws {
    var random = SeededGenerator(seed: 11)
    for number in 0..<1_500 {
      let count = 1 + random.next(below: 60)
      let text = (0..<count).map { _ in
        BodyFuzzTests.pieces[random.next(below: BodyFuzzTests.pieces.count)]
      }.joined()
      try Self.expectSame(text, "\(number): \(text)")
    }
    try Self.expectSame(BodyFuzzTests.story, "the story")
  }

  @Test func `another file is not shown by it`() throws {
    let path = try #require(RepoPath("stories/handbook/example.md"))
    let file = SourceFile(path: path, text: "One two three.\n")
    let packed = PackedText(Body.read(file).value, of: file)
    let longer = SourceFile(path: path, text: "One two three, four.\n")
    #expect(packed.body(of: longer, span: .start) == nil)
  }
}

extension [String] {
  fileprivate var pair: (String, String) { (self[0], self[1]) }
}

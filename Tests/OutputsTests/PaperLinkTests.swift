import SourceModel
import Syntax
import Testing

@testable import Outputs

@Suite struct PaperLinkTests {
  private func html(
    _ markdown: String, options: BodyRenderer.Options = .page
  ) throws -> String {
    let path = try #require(RepoPath("stories/handbook/story.md"))
    let body = Body.read(SourceFile(path: path, text: markdown))
    return BodyRenderer.html(of: body.value, in: Outside(), options: options)
  }

  /// Everything with a scheme lies outside.
  private struct Outside: BodyContext {
    func target(of link: Link) -> BodyTarget? {
      BodyTarget(href: link.destination, isExternal: link.destination.contains(":"))
    }
    func image(for picture: Picture) -> BodyImage? { nil }
    func title(of alert: AlertKind) -> String { "" }
    func label(ofNote number: Int) -> String { "Note" }
    func backLabel(ofNote number: Int, occurrence: Int?) -> String { "Back" }
    var tableLabel: String { "Table" }
    var notesLabel: String { "Notes" }
  }

  @Test func `a link out of the site has a letter, and its address stands at the end`() throws {
    #expect(
      try html("See [a chart](https://example.org/indicators) and [this](there.md).\n") == """
        <p>See <a href="https://example.org/indicators" rel="noopener">a chart</a>\
        <sup class="onpaper">a</sup> and <a href="there.md">this</a>.</p>
        <div class="notes onpaper">
        <p class="onpaper">a. <bdi dir="ltr">example.org/indicators</bdi></p>
        </div>

        """)
  }

  @Test func `addresses stand under the notes, those of notes too`() throws {
    let page = try html(
      "[A](https://a.example/) x[^1]\n\n[^1]: See [B](http://b.example/?q=<1>).\n")
    #expect(
      page.hasSuffix(
        """
        </ol>
        <p class="onpaper">a. <bdi dir="ltr">a.example/</bdi></p>
        <p class="onpaper">b. <bdi dir="ltr">http://b.example/?q=&lt;1&gt;</bdi></p>
        </section>

        """))
    #expect(page.contains("B</a><sup class=\"onpaper\">b</sup>"))
  }

  @Test func `one address has one letter, whatever words lead to it`() throws {
    let page = try html("[A](https://a.example) [B](https://b.example) [C](https://a.example)\n")
    let letters = page.matches(of: /<sup class="onpaper">(?<letter>[a-z]+)</).map {
      String($0.letter)
    }
    #expect(letters == ["a", "b", "a"])
    #expect(page.split(separator: "<bdi").count == 3)
  }

  @Test(arguments: [
    "<https://example.org/x>", "[example.org/x](https://example.org/x)",
    "[Example.org/x/](https://example.org/x)", "[http://example.org](https://example.org/)",
    "<editors@example.org>", "[no scheme](there.md)",
  ])
  func `a link whose words are its address has none`(markdown: String) throws {
    #expect(!(try html(markdown + "\n")).contains("onpaper"))
  }

  @Test(arguments: [
    (0, "a"), (25, "z"), (26, "aa"), (51, "az"), (52, "ba"), (701, "zz"), (702, "aaa"),
  ])
  func `letters go on after z`(place: Int, letter: String) {
    #expect(PaperLinks.letter(place) == letter)
  }

  @Test func `a text of very many links gets letters for the first of them`() {
    var paper = PaperLinks()
    let words = [Inline(.text("w"), span: .start)]
    let letters = (0..<2_500).map { paper.letter(for: "https://example.org/\($0)", words: words) }
    #expect(letters.compactMap { $0 }.count == PaperLinks.most)
    #expect(paper.shown.count == PaperLinks.most)
    // What has a letter keeps it.
    #expect(paper.letter(for: "https://example.org/27", words: words) == "ab")
  }

  @Test func `it is for pages alone`() throws {
    let text = "[A](https://a.example) x[^1]\n\n[^1]: Note.\n"
    #expect(!(try html(text, options: .reference)).contains("onpaper"))
    #expect(!(try html(text, options: BodyRenderer.Options())).contains("onpaper"))
  }
}

import Outputs
import SourceModel
import Syntax
import Testing

@Suite struct BodyRendererTests {
  private func html(
    _ markdown: String, in context: some BodyContext = PlainContext(),
    options: BodyRenderer.Options = .page
  ) throws -> String {
    let path = try #require(RepoPath("stories/handbook/story.md"))
    let body = Body.read(SourceFile(path: path, text: markdown))
    return BodyRenderer.html(of: body.value, in: context, options: options)
  }

  /// Resolves what begins with `ok`, and nothing else.
  struct StrictContext: BodyContext {
    func target(of link: Link) -> BodyTarget? {
      link.destination.hasPrefix("ok")
        ? BodyTarget(href: "../" + link.destination, isExternal: false) : nil
    }
    func image(for picture: Picture) -> BodyImage? {
      picture.destination.hasPrefix("ok")
        ? BodyImage(source: "/media/1-640.png", width: 640, height: 480) : nil
    }
    func title(of alert: AlertKind) -> String { "<\(alert.rawValue)>" }
    func label(ofNote number: Int) -> String { "Note \(number) \"q\"" }
    func backLabel(ofNote number: Int, occurrence: Int?) -> String {
      "Back to the text of note \(number)" + (occurrence.map { " (\($0))" } ?? "")
    }
    var tableLabel: String { "Table & more" }
    var notesLabel: String { "Notes" }
  }

  @Test func `raw HTML and marks of HTML are text`() throws {
    let html = try html("<script>alert(1)</script>\n\na <b onclick=\"x\">c</b> & \"d\" `<e>`\n")
    #expect(
      html == """
        <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
        <p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt; &amp; &quot;d&quot; <code dir="ltr">&lt;e&gt;</code></p>

        """)
  }

  @Test func `what is not resolved is shown as text`() throws {
    let html = try html("[a *b*](no) [c](ok) ![d](no) ![e](ok)\n", in: StrictContext())
    #expect(
      html == """
        <p>a <em>b</em> <a href="../ok">c</a> d \
        <img src="/media/1-640.png" alt="e" width="640" height="480" loading="lazy"></p>

        """)
    #expect(
      try self.html("![d](no \"cap\")\n", in: StrictContext()) == "<p>d</p>\n<p>cap</p>\n")
  }

  @Test func `an address cannot leave its attribute`() throws {
    let html = try html("[a](<ok\"onclick=x>) [b](<ok' é>)\n", in: StrictContext())
    #expect(
      html == """
        <p><a href="../ok%22onclick=x">a</a> <a href="../ok&#x27;%20%C3%A9">b</a></p>

        """)
  }

  @Test func `a figure has its caption, an alert its title, a table its frame`() throws {
    let figure = try html("![a \"b\"](ok \"c < d\")\n", in: StrictContext())
    #expect(
      figure == """
        <figure>
        <img src="/media/1-640.png" alt="a &quot;b&quot;" width="640" height="480" loading="lazy">
        <figcaption>c &lt; d</figcaption>
        </figure>

        """)
    let alert = try html("> [!CAUTION]\n> Hot\n", in: StrictContext())
    #expect(
      alert == """
        <div class="alert care" role="note">
        <p class="label">&lt;caution&gt;</p>
        <p>Hot</p>
        </div>

        """)
    let table = try html("| a | b |\n|---|--:|\n| c | 1 |\n", in: StrictContext())
    #expect(
      table == """
        <div class="scroll" role="region" tabindex="0" aria-label="Table &amp; more">
        <table>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" class="n">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>c</td>
        <td class="n">1</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test(arguments: [BodyRenderer.Options.page, .book])
  func `a program reads from left to right, in whatever text it stands`(
    options: BodyRenderer.Options
  ) throws {
    let html = try html("یہ `plan.txt!` ہے\n\n```swift\nf(a) // !\n```\n", options: options)
    #expect(
      html == """
        <p dir="rtl">یہ <code dir="ltr">plan.txt!</code> ہے</p>
        <pre dir="ltr"><code class="language-swift">f(a) // !
        </code></pre>

        """)
  }

  @Test(arguments: [
    ("| When | Minutes |\n|---|--:|\n| in the morning | 15 |\n", false),
    ("| Einbrandkerbe | Unterschied | Nacharbeit | Ausschuss |\n|---|---|---|---|\n", true),
    ("| a | b |\n|---|---|\n| https://example.org/a/long/address/of/a/page | c |\n", true),
    ("| 一台旧缝纫机讲出了一家人半个世纪的故事一台旧缝纫机讲出了一家人半个世纪的故事 | b |\n|---|---|\n", false),
  ])
  func `a table whose words do not fit a narrow book breaks them`(markdown: String, isWide: Bool)
    throws
  {
    #expect(try html(markdown, options: .book).contains("<table class=\"wide\">") == isWide)
    #expect(try html(markdown).contains("<table class=\"wide\">") == isWide, "paper is no wider")
  }

  @Test(arguments: [
    ("یہ اردو ہے، ok.\n", "<p dir=\"rtl\">یہ اردو ہے، ok.</p>\n"),
    (
      "This says یہ.\n\n`کتاب` a\n",
      "<p>This says یہ.</p>\n<p><code dir=\"ltr\">کتاب</code> a</p>\n"
    ),
    ("## یہ\n", "<h2 id=\"h-یہ\" dir=\"rtl\">یہ</h2>\n"),
    (
      "> یہ اردو ہے\n>\n> English\n",
      "<blockquote dir=\"rtl\">\n<p>یہ اردو ہے</p>\n<p dir=\"ltr\">English</p>\n</blockquote>\n"
    ),
    (
      "- یہ اردو ہے\n- x\n",
      "<ul dir=\"rtl\">\n<li>یہ اردو ہے</li>\n<li dir=\"ltr\">x</li>\n</ul>\n"
    ),
    (
      "1. English\n2. یہ\n",
      "<ol>\n<li>English</li>\n<li dir=\"rtl\">یہ</li>\n</ol>\n"
    ),
  ])
  func `what is written in letters of the other direction runs as they do`(
    markdown: String, wanted: String
  ) throws {
    #expect(try html(markdown) == wanted)
    #expect(try html(markdown, options: .book) == wanted)
    #expect(try !html(markdown, options: .reference).contains("dir="))
  }

  /// A picture of 50 by 3000 points.
  private struct Tall: BodyContext {
    let height: Int
    func target(of link: Link) -> BodyTarget? { nil }
    func image(for picture: Picture) -> BodyImage? {
      BodyImage(source: "a.png", width: 50, height: height)
    }
    func title(of alert: AlertKind) -> String { "" }
    func label(ofNote number: Int) -> String { "" }
    func backLabel(ofNote number: Int, occurrence: Int?) -> String { "" }
    var tableLabel: String { "" }
    var notesLabel: String { "" }
  }

  @Test(arguments: [(3000, true), (89, true), (75, false), (40, false)])
  func `a picture that is higher than a screen is marked, so that all of it can be seen`(
    height: Int, isTall: Bool
  ) throws {
    #expect(try html("![a](b)\n", in: Tall(height: height)).contains("class=\"tall\"") == isTall)
  }

  @Test func `notes lead there and back, and ids are unique`() throws {
    let html = try html(
      "# Ref\n\na[^1] [b[^1]](ok)\n\n[^1]: n *m*\n", in: StrictContext())
    #expect(
      html == """
        <h2 id="h-ref">Ref</h2>
        <p>a<sup><a id="ref-1" href="#note-1" aria-label="Note 1 &quot;q&quot;">1</a></sup> \
        <a href="../ok">b<sup id="ref-1-2">1</sup></a></p>
        <section class="notes" aria-label="Notes">
        <ol>
        <li id="note-1">n <em>m</em> \
        <a href="#ref-1" aria-label="Back to the text of note 1 (1)">↑</a> \
        <a href="#ref-1-2" aria-label="Back to the text of note 1 (2)">↑</a></li>
        </ol>
        </section>

        """)
  }

  @Test func `the title of the page is its only first heading`() throws {
    #expect(
      try html("# A\n\n## B\n\n###### C\n")
        == "<h2 id=\"h-a\">A</h2>\n<h2 id=\"h-b\">B</h2>\n<h6 id=\"h-c\">C</h6>\n")
  }

  @Test func `a heading for a list of contents holds no link`() throws {
    let path = try #require(RepoPath("a.md"))
    let body = Body.read(
      SourceFile(path: path, text: "# A *b* [c](ok)[^1] `<d>`\n\n[^1]: n\n")
    ).value
    let heading = try #require(body.headings.first?.heading)
    let html = BodyRenderer.html(ofUnlinked: heading.inlines, in: PlainContext())
    #expect(html == "A <em>b</em> c <code dir=\"ltr\">&lt;d&gt;</code>")
  }

  @Test func `a fragment written with separate accents finds its heading`() throws {
    let composed = Array(BodyAnchors.heading("\u{E9}t\u{E9}").utf8)
    #expect(Array(BodyAnchors.heading("e\u{301}te\u{301}").utf8) == composed)
  }

  /// The published example of notes (cmark-gfm), in our markup.
  @Test func `the published example of notes`() throws {
    let markdown = """
      This is some text![^1]. Other text.[^footnote].

      Here's a thing[^other-note].

      And another thing[^codeblock-note].

      This doesn't have a referent[^nope].


      [^other-note]:       no code block here (spaces are stripped away)

      [^codeblock-note]:
              this is now a code block (8 spaces indentation)

      [^1]: Some *bolded* footnote definition.

      Hi!

      [^footnote]:
          > Blockquotes can be in a footnote.

              as well as code blocks

          or, naturally, simple paragraphs.

      [^unused]: This is unused.

      """
    func mark(_ number: Int) -> String {
      "<sup><a id=\"ref-\(number)\" href=\"#note-\(number)\" aria-label=\"Note \(number)\">\(number)</a></sup>"
    }
    func back(_ number: Int) -> String {
      "<a href=\"#ref-\(number)\" aria-label=\"Back to the text of note \(number)\">↑</a>"
    }
    let expected = """
      <p>This is some text!\(mark(1)). Other text.\(mark(2)).</p>
      <p>Here&#39;s a thing\(mark(3)).</p>
      <p>And another thing\(mark(4)).</p>
      <p>This doesn&#39;t have a referent[^nope].</p>
      <p>Hi!</p>
      <section class="notes" aria-label="Notes">
      <ol>
      <li id="note-1">Some <em>bolded</em> footnote definition. \(back(1))</li>
      <li id="note-2">
      <blockquote>
      <p>Blockquotes can be in a footnote.</p>
      </blockquote>
      <pre dir="ltr"><code>as well as code blocks
      </code></pre>
      <p>or, naturally, simple paragraphs. \(back(2))</p>
      </li>
      <li id="note-3">no code block here (spaces are stripped away) \(back(3))</li>
      <li id="note-4">
      <pre dir="ltr"><code>this is now a code block (8 spaces indentation)
      </code></pre>
      <p>\(back(4))</p>
      </li>
      </ol>
      </section>

      """
    #expect(try html(markdown) == expected)
  }
}

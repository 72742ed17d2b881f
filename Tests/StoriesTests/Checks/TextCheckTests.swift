import Foundation
import SourceModel
import Stories
import Syntax
import TestSupport
import Testing

@Suite struct TextCheckTests {
  private func said(_ text: String, kind: EntryKind? = nil) throws -> [Diagnostic] {
    let file = SourceFile(path: try Make.path("stories/handbook/a.md"), text: text)
    let document = Document.parse(file, frontMatter: .optional)
    return TextChecks.check(document.value, kind: kind)
  }

  /// Every mark is one message with this id, and nothing else is said.
  private func expect(_ id: String, _ marked: MarkedText, fixed: String? = nil) throws {
    let said = try said(marked.text)
    #expect(said.map(\.id.name) == marked.spans.map { _ in id }, "\(marked.text)")
    #expect(said.map(\.place.span) == marked.spans, "\(marked.text)")
    if let fixed {
      let fix = try #require(said.first?.fixes.first, "\(marked.text)")
      #expect(MarkedText.applying(fix, to: marked.text) == fixed)
    }
  }

  @Test(arguments: CheckRegistry.text.filter { !$0.wrong.isEmpty })
  func `the wrong text of an explanation gives its message and the right one none`(
    explanation: Explanation
  ) throws {
    #expect(try said(explanation.wrong, kind: .handbook).map(\.id) == [explanation.id])
    #expect(try said(explanation.right, kind: .handbook).isEmpty)
  }

  @Test(
    arguments: [
      ("A ⟦<b>⟧bold</b> word", "A **bold** word"), ("A ⟦<I>⟧word</I>", "A *word*"),
      ("⟦<img src=\"a.png\" alt=\"A kite\">⟧", nil),
      ("See ⟦<img src='a.png' alt='A kite'>⟧", "See ![A kite](a.png)"),
      ("a⟦<br>⟧b", nil), ("⟦<center>⟧x</center>", nil),
      ("⟦<iframe src=\"https://x.org\">⟧</iframe>", nil),
      ("x ⟦</div>⟧ y", nil), ("> ⟦<div>⟧x</div>", nil), ("<!-- a comment -->", nil),
      ("a <!-- comment --> b", nil), ("A ⟦<b>⟧ loose </b> word", nil), ("`<b>`", nil),
      ("⟦<u>⟧a</u> ⟦<u>⟧b</u>", nil),
      ("## End\n\n⟦<script>⟧alert(1)</script>\n", nil),
      ("One\n\n> ⟦<style>⟧p{}</style>\n\nTwo", nil),
    ] as [(MarkedText, String?)])
  func `raw HTML is said once a pair, with the mark to write`(marked: MarkedText, fixed: String?)
    throws
  {
    try expect("raw-html", marked, fixed: fixed)
  }

  @Test func `a letter with more marks than any script has is said once, however it is written`()
    throws
  {
    let marks = String(repeating: "\u{301}", count: 32)
    try expect("crowded-letter", MarkedText("one\n\ntwo ⟦a⟧\(marks) three"))
    try expect("crowded-letter", MarkedText("⟦a⟧\(marks) and b\(marks)"))
    #expect(try said("a" + marks.unicodeScalars.dropFirst().map(String.init).joined()).isEmpty)
    let entities = String(repeating: "&#x301;", count: 32)
    #expect(try said("two a\(entities) three").map(\.id) == ["crowded-letter"])
    let escapes = String(repeating: "\\u0301", count: 32)
    #expect(
      try said("---\ntitle: \"a\(escapes)\"\n---\ntext").map(\.id.name) == ["crowded-letter"])
    let women = Array(repeating: "👩", count: 20).joined(separator: "\u{200D}")
    #expect(try said("x \(women) y").map(\.id) == ["crowded-letter"])
  }

  @Test(arguments: [
    "👩‍👩‍👧‍👦👩🏽‍🚀🏴󠁧󠁢󠁳󠁣󠁴󠁿", "བསྒྲུབས་པའི་རྣམ་པར", "ကျွန်ုပ်တို့၏ကျောင်းသားများ", "ស្ត្រីក្នុងសាលារៀន", "क्षत्रियों की स्त्रियाँ",
    "ടീച്ചർക്ക്", "Việt Nam đã được những", "学校里的老师和学生们一起讲述他们自己的故事，然后再写下来给别的学校看",
  ])
  func `letters of every script stand as they are`(text: String) throws {
    #expect(try said(String(repeating: text, count: 20)).isEmpty)
  }

  @Test(
    arguments: [
      ("See ![Seats in class](⟦my seats.png⟧) here", "See ![Seats in class](<my seats.png>) here"),
      (
        "*[the steps](⟦../thin line/ten.md#how to⟧)*", "*[the steps](<../thin line/ten.md#how to>)*"
      ),
      ("[a](⟦https://x.example/a b⟧) [b](c.md)", "[a](<https://x.example/a b>) [b](c.md)"),
      ("![A](⟦IMG 2041.JPG⟧ \"Seats\")", "![A](<IMG 2041.JPG> \"Seats\")"),
      ("[sic](as she said it) and [1](see p. 3)", nil), ("`![A](my seats.png)`", nil),
      ("![A](<my seats.png>)", nil), ("[A](a.md \"two words.md\")", nil), ("f[0](a b.c", nil),
    ] as [(MarkedText, String?)])
  func `a space in an address is said with the way to write it`(marked: MarkedText, fixed: String?)
    throws
  {
    try expect("space-in-address", marked, fixed: fixed)
  }

  @Test func `front matter that was pasted below a form is found, and in code it is not`() throws {
    let page =
      "# What it is called\ntitle: A calm start\n# For lists\nsummary: One minute\nlang: en\n---\n\nText\n"
    let form = "---\ntitle:\n---\n\n"
    let said = try said("\(form)---\n\(page)", kind: .handbook)
    let diagnostic = try #require(said.first { $0.id == "second-front-matter" })
    #expect(diagnostic.place.span == SourceSpan(form.utf8.count, form.utf8.count + 3))
    #expect(diagnostic.severity == .error)
    // Its remarks are no headings.
    #expect(!said.contains { $0.id == "second-top-heading" })
    let lines = try self.said("\(form)---\n\(page)".replacing("\n", with: "\r\n"), kind: .handbook)
    #expect(lines.contains { $0.id == "second-front-matter" }, "lines of Windows are lines")
    for harmless in [
      "```\n---\n\(page)```\n", "A\n\n---\n\ntitle: one\n\nlang: two\n", "---\nNote: a\nSee: b\n",
    ] {
      let ids = try self.said("\(form)\(harmless)", kind: .handbook).map(\.id)
      #expect(!ids.contains("second-front-matter"), "\(harmless)")
    }
  }

  @Test func `of a file without front matter only that is said`() throws {
    #expect(try said("", kind: .handbook).isEmpty)
  }

  @Test(
    arguments: [
      ("One\n\n⟦##⟧NoSpace", "One\n\n## NoSpace"), ("#hashtag and #3", nil), ("`##a`", nil),
      ("⟦•⟧\tOne thing\n•\tAnother", "- One thing\n- Another"),
      ("> ⟦•⟧ One thing\n> • Another", "> - One thing\n> - Another"), ("Tea • cake", nil),
      ("> ⟦[!DANGER]⟧\n> Hot", nil), ("> [!TIP]\n> Hot", nil), ("> [!see] Hot", nil),
      ("⟦| c | d |⟧\n| 1 | 2 |", "| c | d |\n| --- | --- |\n| 1 | 2 |"),
      ("> ⟦| c | d |⟧\n> | 1 | 2 |", nil), ("| c | d |\n|---|---|\n| 1 | 2 |", nil),
    ] as [(MarkedText, String?)])
  func `a mark that readers would see is said with the way to write it`(
    marked: MarkedText, fixed: String?
  ) throws {
    try expect("unread-mark", marked, fixed: fixed)
  }

  @Test func `a tag's advice is its own`() throws {
    #expect(try said("<script>x</script>").first?.help?.text.hasPrefix("take it out") == true)
    #expect(try said("a <br> b").first?.help?.text.contains("two spaces") == true)
  }

  @Test func `headings begin at the second level and leave none out`() throws {
    try expect("second-top-heading", "⟦#⟧ One\n\ntext", fixed: "## One\n\ntext")
    try expect("second-top-heading", "⟦One\n===⟧\n\ntext")
    try expect("skipped-heading-level", "⟦###⟧ One", fixed: "## One")
    try expect(
      "skipped-heading-level", "## One\n\n⟦####⟧ Two\n\n## Three",
      fixed: "## One\n\n### Two\n\n## Three")
    try expect("skipped-heading-level", "## A\n\n### B\n\n## C\n\n### D\n\n#### E")
    try expect("skipped-heading-level", "## A\n\n> #### in a quote")
    try expect("empty-heading", "⟦##⟧\n\ntext")
    try expect("empty-heading", "⟦## \u{200B}\u{3164}⟧\n\ntext")
  }

  @Test func `links say where they lead`() throws {
    try expect("link-text-says-nothing", "See [⟦here⟧](https://x.org).")
    try expect("link-text-says-nothing", "[⟦Click *here*⟧](a.md) and [⟦点击这里⟧](b.md)")
    try expect("link-text-says-nothing", "[our worksheet](a.md), [more on tea](b.md)")
    try expect("empty-link-text", "See ⟦[](https://x.org)⟧.")
    try expect("empty-link-text", "See [![A kite](k.png)](https://x.org).")
    try expect("refused-destination", "[x y](⟦javascript:alert(1)⟧)")
    try expect("refused-destination", "[x y](⟦//host/a⟧) [z y](⟦/a⟧) [q](⟦file:///c⟧)")
    try expect("refused-destination", "[x y](mailto:info@x.org) [z](a.md) [q](#b)")
    try expect("broken-link", "⟦[x y]()⟧")
  }

  @Test func `pictures have alternatives and lie in the workspace`() throws {
    try expect("missing-alternative", "⟦![](a.png)⟧")
    try expect(
      "missing-alternative", "text ⟦![  ](a.png)⟧ ⟦![IMG_1.jpg](b/IMG_1.jpg)⟧ ⟦![Photo](c.png)⟧")
    try expect("missing-alternative", "⟦![\u{2060}\u{2800}](a.png)⟧")
    for ending in ["webp", "gif", "heic", "HEIF", "svg", "tiff"] {
      try expect("missing-alternative", MarkedText("⟦![photo-2.\(ending)](b.png)⟧"))
    }
    try expect("missing-alternative", "![A kite over the yard](a.png) ![We fly a kite. Up](a.png)")
    try expect("picture-remote", "![A kite](⟦https://x.org/a.png⟧)")
  }

  @Test(
    arguments: [
      "⟦maria.virtanen@kallio.example⟧", "Write to ⟦m_v+x@mail.school.fi⟧.", "(⟦a@b.org⟧)",
      "*⟦a.b@c.org⟧*", "[Maria](⟦mailto:maria@x.org⟧)", "<⟦maria@x.org⟧>",
      "+358 ⟦a@b.org⟧ and ⟦c@d.org⟧", "| a |\n|---|\n| ⟦x.y@z.org⟧ |",
      "⟦+358 40 123 4567⟧", "Ring ⟦+84-24-3825-3000⟧!", "tel: ⟦(09) 123 456⟧", "Phone ⟦1234567⟧",
      "WhatsApp number: ⟦8888 1234⟧", "⟦0084 24 3825 3000⟧", "at ⟦020 7946 0958⟧ or",
      "电话：⟦010-8888-9999⟧",
      "電話⟦03 1234 5678⟧", "[call](⟦tel:+3584012345⟧)", "утас ⟦99112233⟧", "⟦06.12.34.56.78⟧",
      "| a |\n|---|\n| ⟦+358 40 123 4567⟧ |",
      "⟦maria.virtanen＠kallio.example⟧ 。", "给⟦maria﹫kallio.example⟧写信",
      "Write to ⟦maria.virtanen&#64;kallio.example⟧ today", "é ⟦a.b&commat;x.org⟧, *or* so",
    ] as [MarkedText])
  func `a person's address or number is found at its place`(marked: MarkedText) throws {
    try expect("contact-details", marked)
  }

  @Test(arguments: [
    "info@school.fi", "Write to office@x.org", "@maria on the net", "maria@home", "a @ b.org",
    "ISBN 0-306-40615-2", "ISBN 03-0640-6152", "01-234-5678-9", "ISBN 978-0-306-40615-7",
    "0-306-40615-2", "01.02.2021",
    "2021-03-04 10:30",
    "01-09-2020 10:30", "08:00 09:00", "0.123456789", "1 000 000 000", "+10 000 000 pupils",
    "+5 points",
    "from 1990 to 2021", "0000-0002-1825-0097", "https://x.org/0123-456-789", "x+358401234567",
    "12 34 56 78 90", "| n |\n|---|\n| 012 345 678 |", "`+358 40 123 4567`", "UTC+0800",
    "2021/2022",
    "01 02 03 04 05 06", "3.14159265358979", "doi 10.1000/0123456789", "€ 0 123 456 789",
    "the years 2019-2020-2021-2022", "30 students, 15 from each of 2 schools",
  ])
  func `what only looks like one is not`(text: String) throws {
    let said = try said(text)
    #expect(said.isEmpty, "\(said.map(\.message.text))")
  }

  @Test func `front matter is read too, but for keys of organisations`() throws {
    let marked: MarkedText = """
      ---
      title: "Write to ⟦m.v@x.org⟧"
      summary: Ring ⟦+358 40 123 4567⟧
      authors:
        - name: Maria ⟦a@b.org⟧
          url: https://x.org/+358401234567
      contact: maria@office.org
      consent:
        - reference: office, +358 40 123 4567
      ---

      Text.
      """
    try expect("contact-details", marked)
    let file = SourceFile(
      path: try Make.path("stories/people/a.yml"),
      text: "name: Maria\nbio: Ring me at +358 40 123 4567\ncommits-as: [M <m@x.org>]\n")
    let mapping = try #require(YAMLFile.parse(file).value)
    let said = TextChecks.check(record: mapping, in: file)
    #expect(said.map(\.place.span) == [SourceSpan(28, 44)])
  }

  @Test func `a message does not repeat the address`() throws {
    let said = try said("maria@x.org")
    #expect(said.first?.message.text.contains("maria") == false)
  }

  @Test func `an empty body and words left to be written are said`() throws {
    #expect(try said("---\ntitle: x\n---\n", kind: .blog).map(\.id) == ["empty-body"])
    let unseen = "---\ntitle: x\n---\n\u{200B}*\u{2060}*\n"
    #expect(try said(unseen, kind: .blog).map(\.id) == ["empty-body"])
    #expect(try said("---\ntitle: x\n---\n`x`\n", kind: .blog).isEmpty)
    #expect(try said("---\ntitle: x\n---\n## Only\n", kind: .blog).map(\.id) == ["empty-body"])
    #expect(try said("---\ntitle: x\n---\n", kind: .calls).isEmpty)
    try expect("placeholder-left", "Then ⟦TODO⟧: ask. TODOS and mastodon are fine.")
  }

  @Test func `what stands in the page to copy is said where it is left`() throws {
    try expect(
      "placeholder-left", "| Minutes | Learners |\n| --- | --- |\n| 0–10 | ⟦…⟧ |\n\n- …\n\n…\n")
    try expect("placeholder-left", "And so on … We waited…\n\n- tea, rice, …\n")
    let front = "---\nauthors: [{name: Your Name, school: The Name of Your School}]\n---\nWords.\n"
    let said = try said(front)
    #expect(said.map(\.id) == ["placeholder-left", "placeholder-left"])
    #expect(said.first?.message.text == "'Your Name' is left in the text")
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../CONTRIBUTING.md")
    let contributing = try String(contentsOf: page, encoding: .utf8)
    for name in PlaceholderLeft.names { #expect(contributing.contains(": " + name + "\n")) }
  }

  @Test func `an address that is refused is repeated as it is written`() throws {
    try expect("refused-destination", #"[x y](⟦..\..\media\seats.png⟧)"#)
    #expect(
      try said(#"[x y](..\..\media\seats.png)"#).first?.message.text
        == #"the address '..\..\media\seats.png' is not accepted"#)
  }

  @Test func `an answer turns an answerable warning into a note with the reason`() throws {
    let path = try Make.path("stories/handbook/a.md")
    let address = EntryAddress(
      path: path, kind: .handbook, groups: [], slug: try Make.slug("a"), translation: nil,
      isFolder: false)
    var metadata = Make.metadata()
    metadata.answers = [
      Answer(check: "contact-details", reason: "the school's own number"),
      Answer(check: "raw-html", reason: "I like it"),
    ]
    let entry = Entry(
      address: address, metadata: metadata, details: .story(Make.story), body: .empty)
    let said = try said("+358 40 123 4567\n\n<b>x</b>")
    let answered = Answered.applied(to: said, entries: [path: entry])
    #expect(answered.map(\.severity) == [.note, .warning])
    #expect(answered.first?.help?.text == "answered: the school's own number")
  }

  @Test func `long and hostile texts are checked in time`() throws {
    let texts = [
      String(repeating: "0", count: 90_000), String(repeating: "1 ", count: 45_000),
      String(repeating: "a@", count: 45_000), String(repeating: "<b>", count: 900),
      String(repeating: "a.", count: 45_000) + "@", String(repeating: "+1", count: 45_000),
    ]
    let time = try ContinuousClock().measure { for text in texts { _ = try said(text) } }
    #expect(time < .seconds(20))
    print("hostile texts: \(time)")
  }
}

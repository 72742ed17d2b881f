import Language
import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct PlainTextRendererTests {
  struct Context: PlainTextContext {
    func address(of link: Link) -> String? {
      link.destination.hasPrefix("http") ? link.destination : nil
    }
    func title(of alert: AlertKind) -> String { alert.rawValue }
    func mark(ofNote number: Int) -> String { String(number) }
    func picture(_ alternative: String) -> String { "[Picture: \(alternative)]" }
    var notesLabel: String { "Notes" }
    var addressesLabel: String { "Addresses" }
    var colon: String { ": " }
  }

  static func body(_ markdown: String) throws -> Body {
    let path = try #require(RepoPath("stories/handbook/story.md"))
    return Body.read(SourceFile(path: path, text: markdown)).value
  }

  static func text(of body: Body, _ language: String = "en") -> String {
    var renderer = PlainTextRenderer(Context(), language: LanguageTag(canonical: language))
    return String(decoding: TextLayout.bytes(renderer.parts(of: body)), as: UTF8.self)
  }

  private func text(_ markdown: String, _ language: String = "en") throws -> String {
    Self.text(of: try Self.body(markdown), language)
  }

  @Test(arguments: [
    ("## One *two*\n\ntext\n\n### Three\n", "One two\n-------\n\ntext\n\nThree\n~~~~~\n"),
    ("a\nb  \nc `d` **e**\n", "a b\nc d e\n"),
    ("> quoted\n>\n> twice\n", "> quoted\n>\n> twice\n"),
    ("> [!TIP]\n> Hot *water*.\n", "tip:\n    Hot water.\n"),
    ("- a\n- b\n  - c\n", "- a\n- b\n  - c\n"),
    ("9. a\n\n10. b\n\n    c\n", "9. a\n\n10. b\n\n    c\n"),
    ("```\nif x {\n\ty\n}\n\n```\n", "    if x {\n        y\n    }\n"),
    ("a\n\n***\n\nb\n", "a\n\n* * *\n\nb\n"),
    ("![Five glasses](g.png \"All of them\")\n", "[Picture: Five glasses]\n\nAll of them\n"),
    ("![](g.png)\n", ""),
    ("a <b>c</b> & &lt;\n", "a <b>c</b> & <\n"),
    (
      "a[^n] b[^n]\n\n[^n]: The *note*.\n\n    More.\n",
      "a[1] b[1]\n\nNotes\n-----\n\n[1] The note.\n\n    More.\n"
    ),
    (
      "[a](https://x.example/) [b](https://x.example/) [c](no.md) <https://y.example>\n",
      "a[a] b[a] c https://y.example\n\nAddresses\n---------\n\n[a] https://x.example/\n"
    ),
    (
      "| Day | n |\n|---|--:|\n| Monday | 7 |\n| 星期二 | 12 |\n",
      "Day      n\n------  --\nMonday   7\n星期二  12\n"
    ),
  ])
  func `blocks are set as a letter would set them`(markdown: String, wanted: String) throws {
    #expect(try text(markdown) == wanted)
  }

  @Test func `a table that is too wide is a line each cell`() throws {
    let long = String(repeating: "word ", count: 20) + "end"
    let plain = try text("| Day | What |\n|---|---|\n| 1 | \(long) |\n| 2 | rest |\n")
    #expect(
      plain == """
        Day: 1
        What: word word word word word word word word word word word word word
          word word word word word word word end

        Day: 2
        What: rest

        """)
  }

  @Test
  func
    `a table from right to left is a line each cell, since no column would stand under its head`()
    throws
  {
    #expect(try text("| دن | کام |\n|---|---|\n| پیر | ایک |\n", "ur") == "دن: پیر\nکام: ایک\n")
  }

  @Test func `a long label of a table is said once, whatever the number of rows`() throws {
    let label = String(repeating: "l", count: 5_000)
    let rows = String(repeating: "| a | b |\n", count: 400)
    let plain = try text("| \(label) | \(label) |\n|---|---|\n\(rows)")
    #expect(plain.utf8.count < 20_000)
    #expect(plain.hasSuffix("1: a\n2: b\n"))
  }

  @Test func `lines are at most 72 columns wide, wide letters counted twice`() throws {
    let words = String(repeating: "many words ", count: 60)
    for line in try text(words).split(separator: "\n") { #expect(line.utf8.count <= 72) }
    let chinese = try text(String(repeating: "停课期间，我请学生。", count: 30), "zh-Hans")
    let lines = chinese.split(separator: "\n")
    #expect(lines.count > 8)
    for line in lines {
      #expect(DisplayWidth.of(line) <= 72)
      #expect(line.first != "，" && line.first != "。")
    }
  }

  @Test(arguments: [
    ("th", "ห้องเรียนของเราไม่มีอินเทอร์เน็ตเราจึงใช้วิทยุและกระดาษเพื่อเรียนรู้ด้วยกันทุกวัน"),
    ("km", "សិស្សានុសិស្សទាំងអស់បានរៀនសូត្រជាមួយគ្នានៅក្នុងថ្នាក់រៀនដោយគ្មានអ៊ីនធឺណិតជារៀងរាល់ថ្ងៃ"),
    ("lo", "ນັກຮຽນທຸກຄົນໄດ້ຮຽນຮູ້ຮ່ວມກັນໃນຫ້ອງຮຽນທີ່ບໍ່ມີອິນເຕີເນັດທຸກໆມື້ແລະໄດ້ຂຽນບົດເລື່ອງ"),
    ("my", "ကျောင်းသားများအားလုံးသည်အင်တာနက်မရှိသောစာသင်ခန်းတွင်နေ့စဉ်အတူတကွသင်ယူခဲ့ကြသည်"),
  ])
  func `scripts without spaces are cut between words`(language: String, text: String) throws {
    let plain = try self.text(text + text, language)
    let lines = plain.split(separator: "\n").map(String.init)
    #expect(lines.count > 1)
    #expect(lines.joined() == text + text)
    let words = WordEnds(text + text, language)
    var end = 0
    for line in lines {
      #expect(DisplayWidth.of(line) <= 72)
      end += line.utf8.count
      #expect(words.contains(end), "\(line) ends within a word")
    }
  }

  @Test func `French keeps its signs with the word before them`() throws {
    let start = String(repeating: "mots ", count: 13)
    #expect(try text(start + "encore ?\n", "fr").hasSuffix("\nencore ?\n"))
    #expect(try text(start + "encore ?\n", "en").hasSuffix("\n?\n"))
  }

  @Test func `a word wider than the line is cut, an address is not`() throws {
    let word = String(repeating: "e\u{301}", count: 100)
    let lines = try text(word + "\n").split(separator: "\n").map(\.count)
    #expect(lines == [72, 28])
    let address = "https://example.org/" + String(repeating: "a", count: 100)
    #expect(try text("see <\(address)>\n") == "see\n\(address)\n")
  }

  @Test func `nothing moves a cursor, turns words around or hides`() throws {
    let plain = Self.text(
      of: Body(
        blocks: [
          SampleEdition.paragraph(
            "a\u{1B}[31mb\u{9B}c\u{7}d\r\u{8}e\u{202E}f\u{2066}g\u{AD}h\u{0}i"),
          Block(.code(text: "x\u{1B}]0;t\u{7}\r\ny\u{2028}z  ", language: nil), span: .start),
          SampleEdition.heading(2, "\u{1B}c\u{E0041}", "id"),
        ], span: .start))
    #expect(
      plain
        == "a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}d \u{FFFD}efgh\u{FFFD}i\n\n    x\u{FFFD}]0;t\u{FFFD}\n"
        + "    y\n    z\n\n\u{FFFD}c\n--\n")
  }

  @Test func `what stands very deep is not indented for ever`() throws {
    var block = SampleEdition.paragraph(String(repeating: "deep ", count: 200))
    for level in 0..<300 {
      block = Block(
        level % 2 == 0
          ? .quote([block]) : .list(List(start: nil, isTight: true, items: [[block]])),
        span: .start)
    }
    let plain = Self.text(of: SampleEdition.body([block]))
    for line in plain.split(separator: "\n").dropFirst() { #expect(line.utf8.count <= 72) }
    #expect(plain.utf8.count < 5_000)
  }

  @Test func `a paragraph without a space and of many bytes is set in linear time`() throws {
    let body = SampleEdition.body([
      SampleEdition.paragraph(String(repeating: "字", count: 200_000)),
      SampleEdition.paragraph(String(repeating: "x", count: 300_000)),
      SampleEdition.paragraph("a" + String(repeating: "\u{301}", count: 200_000)),
    ])
    let time = ContinuousClock().measure { #expect(Self.text(of: body).utf8.count > 900_000) }
    #expect(time < .seconds(20))
  }

  @Test(arguments: ["- \n- a\n", "> \n", "| |\n|-|\n", "[^a]\n\n[^a]: \n", "#\n", "&nbsp;\n"])
  func `what says nothing leaves no blanks at the end of a line`(markdown: String) throws {
    let plain = try text(markdown)
    #expect(!plain.contains(" \n") && !plain.contains("\n\n\n") && !plain.hasPrefix("\n"))
  }
}

/// Where a line may end in a text.
private struct WordEnds {
  private let ends: Set<Int>

  init(_ text: String, _ language: String) {
    ends = Set(LineBoundaries(language: language).ends(of: Array(text.utf8)))
  }

  func contains(_ end: Int) -> Bool { ends.contains(end) }
}

import SourceModel
import Syntax
import TestSupport
import Testing

@Suite struct YAMLTests {
  @Test(arguments: [
    "NO", "on", "yes", "1e3", "012", "0x1F", "12:30", "2021-02-30", "~", "null", "=", "1_000",
    ".inf",
    "0o14", "-0.0", "Off",
  ])
  func `a scalar is the text that was written`(written: String) throws {
    let file = try file("---\nkey: \(written)\n---\n")
    let document = Document.parse(file)
    #expect(document.diagnostics.isEmpty)
    let node = try #require(document.value.frontMatter?.value(of: "key"))
    guard case .scalar(let scalar) = node else {
      Issue.record("not a scalar")
      return
    }
    #expect(scalar.text == written)
    #expect(!scalar.isQuoted)
    #expect(file.text(in: scalar.span) == written)
  }

  @Test func `every node has the span it was written in`() throws {
    let yaml = """
      a: 'it''s' # comment
      b: "q \\" x"
      c: [one, "two", { d: e }]
      f:
        - g: ü
          h: |
            line
              more

        - plain
          folded text
      日本: 値
      empty:
      """
    let file = try file("---\n\(yaml)\n---\n")
    let document = Document.parse(file)
    #expect(document.diagnostics.isEmpty)
    let mapping = try #require(document.value.frontMatter)
    let written = mapping.pairs.map { file.text(in: $0.value.span) }
    #expect(written[0] == "'it''s'")
    #expect(written[1] == "\"q \\\" x\"")
    #expect(written[2] == "[one, \"two\", { d: e }]")
    #expect(written[3].hasPrefix("- g: ü") && written[3].hasSuffix("folded text"))
    #expect(written[4] == "値")
    #expect(written[5] == "")
    #expect(
      mapping.pairs.map { file.text(in: $0.key.span) } == ["a", "b", "c", "f", "日本", "empty"])
    guard case .sequence(let items)? = mapping.value(of: "f"),
      case .mapping(let inner)? = items.items.first, case .scalar(let block)? = inner.value(of: "h")
    else {
      Issue.record("the shape is another one")
      return
    }
    #expect(block.text == "line\n  more\n")
    #expect(file.text(in: block.span) == "|\n      line\n        more")
    guard case .scalar(let missing)? = mapping.value(of: "empty") else { return }
    #expect(missing.isMissing)
  }

  @Test func `a key written twice is said each time and the first counts`() throws {
    let yaml = "a: 1\nb: 2\na: 3\n\"b\": 4\na: 5\nü: 6\nü: {x: 1, x: 2}\nc: 7"
    let file = try file("---\n\(yaml)\n---\n")
    let document = Document.parse(file)
    #expect(document.ids == Array(repeating: "duplicate-key", count: 5))
    let places = document.diagnostics.map { file.text(of: $0) }
    #expect(places == ["a", "\"b\"", "a", "ü", "x"])
    #expect(document.diagnostics.first?.notes.first?.place.span == SourceSpan(4, 5))
    let mapping = try #require(document.value.frontMatter)
    #expect(mapping.pairs.map(\.key.text) == ["a", "b", "ü", "c"])
    #expect(mapping.pairs.map { file.text(in: $0.value.span) } == ["1", "2", "6", "7"])
  }

  /// What is wrong, the message it gets, and the text it points at.
  static let faults: [(yaml: String, id: String, at: String)] = [
    ("title: A\naward:\n\tname: B", "yaml-tab", "\t"),
    ("title: “Energy: a story”", "yaml-smart-quote", "“Energy: a story”"),
    ("title: “Lesson #1”", "yaml-smart-quote", "“Lesson #1”"),
    ("title: “Lesson #1” #2", "yaml-smart-quote", "“Lesson #1” #2"),
    ("title: Energy: a story", "yaml-malformed", ":"),
    ("title: \"Energy", "yaml-malformed", "\""),
    ("title: \"\\uD800 x\"", "yaml-malformed", "\\uD800"),
    ("title: \"C:\\qux\"", "yaml-malformed", "\\q"), ("a: \"\\x4g\"", "yaml-malformed", "\\x4"),
    ("title: 'It's here'", "yaml-malformed", "s here'"),
    ("title：A calm start", "yaml-malformed", "："),
    ("title:A calm start", "yaml-malformed", "title:"),
    ("lang: en\ntitle:A calm start", "yaml-malformed", "title:"),
    ("title: @home", "yaml-malformed", "@"),
    ("title: `code`", "yaml-malformed", "`"),
    ("title: *Hello* world", "yaml-malformed", "*"),
    ("just some words", "yaml-malformed", "just some words"),
    ("- a\n- b", "yaml-malformed", ""),
    ("a: [1, 2\nb: 3", "yaml-malformed", "["),
    ("a: 1\n b: 2", "yaml-malformed", " b: 2"),
    ("authors:\n- name: Jo\n    role: teacher", "yaml-malformed", "    role: teacher"),
    ("summary: how a class\n  learned by radio: a story", "yaml-malformed", ":"),
    ("a:\n    b: 1\n  c: 2", "yaml-malformed", "  c: 2"),
    ("a: &x [1]\nb: *x", "yaml-alias", "*x"),
    ("a: &x 1", "yaml-alias", "&x"),
    ("<<: {a: 1}", "yaml-alias", "<<"),
    ("a: !!int 1", "yaml-tag", "!!int"),
    ("a: !x {b: c}", "yaml-tag", "!x"),
    ("[a, b]: c", "yaml-malformed", ""),
    ("a: b\u{7}c", "control-character", "\u{7}"),
    ("a: \"b\\u0007c\"", "control-character", "\"b\\u0007c\""),
    ("a: 1\n...\nb: 2", "yaml-malformed", "b: 2"),
  ]

  @Test(arguments: faults)
  func `a fault is said at its place`(fault: (yaml: String, id: String, at: String)) throws {
    let file = try file("---\n\(fault.yaml)\n---\nText\n")
    let document = Document.parse(file)
    #expect(document.ids == [fault.id])
    let diagnostic = try #require(document.diagnostics.first)
    #expect(file.text(of: diagnostic) == fault.at, "\(diagnostic.message.text)")
    #expect(document.value.body.plainText == "Text")
  }

  @Test(arguments: [
    ("title: Energy: a \"big\" story", "\"Energy: a \\\"big\\\" story\""),
    ("title: “Energy: a story”", "\"Energy: a story\""),
    ("title: @home", "\"@home\""),
  ])
  func `a certain fix is offered`(yaml: String, replacement: String) throws {
    let file = try file("---\n\(yaml)\n---\n")
    let fix = try #require(Document.parse(file).diagnostics.first?.fixes.first)
    let edit = try #require(fix.edits.first)
    #expect(edit.text == replacement)
    let span = try #require(edit.place.span)
    let mended =
      file.text(in: SourceSpan(0, span.lower)) + edit.text
      + file.text(in: SourceSpan(span.upper, file.span.upper))
    #expect(Document.parse(try self.file(mended)).diagnostics.isEmpty)
  }

  /// After the fixes, one after the other, the text is what was meant.
  @Test(arguments: [
    (
      "authors:\n  - name: Jo\n\trole: teacher\n\tcountry: FR",
      "authors:\n  - name: Jo\n    role: teacher\n    country: FR"
    ),
    ("authors:\n- name: Jo\n\trole: teacher", "authors:\n- name: Jo\n  role: teacher"),
    ("award:\n\tname: B\n\tby: C", "award:\n  name: B\n  by: C"),
    ("a: # why\n\n# note\n\t- b: 1\n\t  c: 2", "a: # why\n\n# note\n  - b: 1\n    c: 2"),
    ("a:\n  - b: 1\n\t- b: 2", "a:\n  - b: 1\n  - b: 2"),
    ("title: A\n\tlang: en", "title: A\nlang: en"),
    (
      "authors:\n- name: Jo\n    role: teacher\n    country: FR\nlang: en",
      "authors:\n- name: Jo\n  role: teacher\n  country: FR\nlang: en"
    ),
    (
      "authors:\n  - name: Jo\n     role: teacher\n  - name: Li",
      "authors:\n  - name: Jo\n    role: teacher\n  - name: Li"
    ),
  ])
  func `the fixes of an indentation lead to what was meant`(written: String, meant: String) throws {
    var text = "---\n\(written)\n---\n"
    for _ in 0..<4 {
      let said = Document.parse(try file(text)).diagnostics
      guard let diagnostic = said.first else { break }
      text = MarkedText.applying(try #require(diagnostic.fixes.first), to: text)
    }
    #expect(text == "---\n\(meant)\n---\n")
  }

  @Test(arguments: [
    "title: A\n  lang: en", "a:\n      b: 1\n\t- c", "summary: how\n  we learned by radio: a story",
  ])
  func `where more than one thing may be meant there is no fix`(yaml: String) throws {
    let diagnostic = try #require(Document.parse(try file("---\n\(yaml)\n---\n")).diagnostics.first)
    #expect(diagnostic.fixes.isEmpty)
    #expect(diagnostic.help != nil)
  }

  @Test func `quotation marks are offered once with the writer's own text`() throws {
    let file = try file("---\ntitle: Energy: a story\n---\n")
    let diagnostic = try #require(Document.parse(file).diagnostics.first)
    #expect(
      diagnostic.fixes.first?.title.text
        == "put quotation marks around the text: \"Energy: a story\"")
    #expect(diagnostic.help == nil)
  }

  private func file(_ text: String) throws -> SourceFile { try SyntaxTests.file(text) }

  @Test func `a file of YAML is read like front matter`() throws {
    let path = try #require(RepoPath("people/tuya.yml"))
    let read = YAMLFile.parse(SourceFile(path: path, text: "\u{FEFF}name: Tuya\ncountry: NO\n"))
    #expect(read.ids == ["byte-order-mark"])
    #expect(read.value?.pairs.map(\.key.text) == ["name", "country"])
    #expect(read.value?.span.lower == 3)
    #expect(YAMLFile.parse(SourceFile(path: path, text: "")).value?.pairs.isEmpty == true)
    let two = YAMLFile.parse(SourceFile(path: path, text: "a: 1\n---\nb: 2\n"))
    #expect(two.ids == ["yaml-malformed"])
    #expect(two.value == nil)
  }
}

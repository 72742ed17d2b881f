import SourceModel
import Stories
import Testing

@testable import Outputs

@Suite struct TemplateCheckTests {
  /// What is said about templates of a workspace, as `file:line:column id message`.
  static func messages(_ files: [String: String]) throws -> [String] {
    TemplateSet.load(from: try snapshot(files)).diagnostics.map { diagnostic in
      let name = diagnostic.place.path?.string ?? ""
      let text = files[String(name.dropFirst("templates/".count))] ?? ""
      let place = LineIndex(text).place(of: diagnostic.place.span?.lower ?? 0)
      return "\(name):\(place.line):\(place.column) \(diagnostic.id) \(diagnostic.message.text)"
    }
  }

  static func snapshot(_ files: [String: String]) throws -> Snapshot {
    let id = try #require(ObjectID(hex: String(repeating: "0", count: 40)))
    var items: [RepoPath: Snapshot.Item] = [:]
    for (name, text) in files {
      let path = try #require(RepoPath("templates/" + name))
      items[path] = .text(SourceFile(path: path, text: text), id)
    }
    return Snapshot(items: items)
  }

  @Test(arguments: [
    (
      "{{title}}\n  {{titel}}",
      "2:5 template-unknown-name unknown name 'titel'; did you mean 'title'?"
    ),
    (
      "{{#authors}}{{nmae}}{{/authors}}",
      "1:15 template-unknown-name unknown name 'nmae'; did you mean 'name'?"
    ),
    (
      "{{words.skp}}",
      "1:9 template-unknown-name unknown name 'skp'; did you mean 'skip'?"
    ),
    ("{{xyzzy-plugh}}", "1:3 template-unknown-name unknown name 'xyzzy-plugh'"),
    ("é{{#title}}x", "1:2 template-malformed section 'title' is not closed"),
    ("{{/title}}", "1:1 template-malformed 'title' is closed here, but no section is open"),
    (
      "{{#title}}{{/summary}}{{/title}}",
      "1:11 template-malformed 'summary' is closed here, but the open section is 'title'"
    ),
    ("a {{title", "1:3 template-malformed a tag begins with '{{' and has no '}}'"),
    ("{{title\n{{summary}}", "1:1 template-malformed a tag begins with '{{' and has no '}}'"),
    ("{{{title}}}", "1:1 template-malformed 'title' is text and must be escaped"),
    ("{{&title}}", "1:1 template-malformed 'title' is text and must be escaped"),
    ("{{authors}}", "1:1 template-malformed 'authors' cannot be shown: it is for sections"),
    (
      "{{.}}",
      "1:1 template-malformed '.' stands for the text of a section, and no such section is around it"
    ),
    ("{{title.name}}", "1:1 template-malformed 'title' has no names of its own"),
    (
      "{{=<% %>=}}",
      "1:1 template-malformed a change of the tag marks cannot be used in these templates"
    ),
    (
      "{{<base}}{{/base}}",
      "1:1 template-malformed a layout block cannot be used in these templates"
    ),
    ("{{%CONTENT_TYPE:TEXT}}", "1:1 template-malformed a pragma cannot be used in these templates"),
    ("{{count(authors)}}", "1:3 template-malformed 'count(authors)' is not a name"),
    ("{{>*title}}", "1:4 template-malformed '*title' is not a name"),
    ("{{}}", "1:1 template-malformed '' is not a name"),
    (
      "{{>poeple}}", "1:4 template-unknown-partial unknown partial 'poeple'; did you mean 'people'?"
    ),
  ])
  func `a template's mistake is told at its place`(text: String, message: String) throws {
    let all = try Self.messages(["story.mustache": text])
    #expect(all.contains("templates/story.mustache:" + message), "\(all)")
  }

  @Test func `a partial is checked where it is included, and that place is shown`() throws {
    let files = ["partials/faces.mustache": "{{#faces}}{{studnets}}{{/faces}}"]
    let diagnostic = try #require(
      TemplateSet.load(from: try Self.snapshot(files)).diagnostics.first)
    #expect(diagnostic.id == "template-unknown-name")
    #expect(diagnostic.notes.map(\.place.path?.string) == ["templates/portal.mustache"])
    #expect(diagnostic.fixes.map(\.title.text) == ["rename to 'students'"])
    #expect(diagnostic.help?.text.contains("school, href, place") == true)
  }

  @Test func `partials that include one another are refused`() throws {
    let all = try Self.messages([
      "partials/foot.mustache": "{{>one}}", "partials/one.mustache": "{{>two}}",
      "partials/two.mustache": "{{>one}}",
    ])
    #expect(
      all == [
        "templates/partials/two.mustache:1:1 template-malformed partials go round: one → two → one"
      ])
  }

  @Test func `partials that double at every level end in one message`() throws {
    var files = ["partials/foot.mustache": "{{>p0}}"]
    for level in 0..<40 {
      files["partials/p\(level).mustache"] = "{{>p\(level + 1)}}{{>p\(level + 1)}}"
    }
    files["partials/p40.mustache"] = "end"
    let all = try Self.messages(files)
    #expect(all.count == 1)
    #expect(all.first?.hasSuffix("partials include one another too many times") == true)
  }

  @Test func `sections nested without end are refused`() throws {
    let text = String(repeating: "{{#title}}", count: 20_000)
    let all = try Self.messages(["story.mustache": text])
    #expect(all.contains { $0.hasSuffix("sections are nested deeper than 32") })
  }

  @Test(arguments: [
    ("a <br> b", ["1:3 template-malformed '<br>' is not closed, as it must be in the book file"]),
    (
      "é\n<img src=\"{{style}}\" alt=\"a > b\"{{>epub-own}}>",
      ["2:1 template-malformed '<img>' is not closed, as it must be in the book file"]
    ),
    (
      "x&nbsp;y",
      ["1:2 template-malformed '&nbsp;' is a name that the book file does not know"]
    ),
    ("<br /><img alt='>'/>&amp;&#160;& x {{! <br> }}", []),
    ("<", []),
    ("<br", ["1:1 template-malformed '<br>' is not closed, as it must be in the book file"]),
  ])
  func `what a reader of books could not open is said of its pages alone`(
    text: String, said: [String]
  ) throws {
    let all = try Self.messages(["epub/frame.mustache": text + "{{{content}}}"])
    #expect(all.map { $0.replacing("templates/epub/frame.mustache:", with: "") } == said)
    #expect(try Self.messages(["base.mustache": text.replacing("style", with: "title")]) == [])
  }

  @Test func `a file that no page uses is pointed out`() throws {
    let all = try Self.messages([
      "stroy.mustache": "x", "partials/my-own-thing.mustache": "x", "README.md": "x",
    ])
    #expect(
      all == [
        "templates/partials/my-own-thing.mustache:1:1 template-unused 'templates/partials/my-own-thing.mustache' is used by no page",
        "templates/stroy.mustache:1:1 template-unused 'templates/stroy.mustache' is used by no page; did you mean 'templates/story.mustache'?",
      ])
  }

  @Test func `templates with errors are not used`() throws {
    let loaded = TemplateSet.load(from: try Self.snapshot(["portal.mustache": "{{nothing}}"]))
    #expect(loaded.hasErrors)
    let plain = SiteTests.render(try SampleEdition.make())
    #expect(try SiteTests.text(plain.value, "").contains("Classrooms in Common"))
  }

  @Test func `one partial alone can be replaced`() throws {
    let snapshot = try Self.snapshot(["partials/foot.mustache": "<footer>{{site.title}}</footer>"])
    let files = SiteTests.render(try SampleEdition.make(), snapshot: snapshot).value
    let page = try SiteTests.text(files, "handbook/kitchen/")
    #expect(page.contains("<footer>Classrooms in Common</footer>"))
    #expect(page.contains("Sample Teacher"))
  }

  @Test func `words can be replaced one by one`() throws {
    let snapshot = try Self.snapshot([
      "words/en.yml": "handbook: The Book\nhanbook: x\n", "words/nl.yml": "handbook: Het boek\n",
    ])
    let loaded = TemplateSet.load(from: snapshot)
    #expect(
      loaded.diagnostics.map(\.message.text) == [
        "no page shows the words 'hanbook'; did you mean 'handbook'?"
      ])
    #expect(loaded.value.words(for: .english)?["handbook"] == "The Book")
    #expect(loaded.value.words(for: .english)?["blog"] == "Blog")
    #expect(loaded.value.words(for: .init(canonical: "nl-BE"))?["handbook"] == "Het boek")
    #expect(loaded.value.words(for: .init(canonical: "so")) == nil)
  }

  @Test(arguments: [
    ("zh-Hans", "表格"), ("zh-CN", "表格"), ("zh", "表格"), ("zh-Hant", nil), ("zh-TW", nil),
    ("mn-MN", "Хүснэгт"), ("mn-Mong", nil), ("ur-PK", "جدول"), ("xx", nil),
  ])
  func `words serve a language in its own script only`(tag: String, table: String?) {
    let set = TemplateSet.load(from: Snapshot(items: [:])).value
    #expect(set.words(for: LanguageTag(canonical: tag))?["table"] == table)
  }
}

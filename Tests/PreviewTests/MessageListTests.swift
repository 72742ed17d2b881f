import Outputs
import SourceModel
import Stories
import Testing

@testable import Preview

/// What is said of a text, as HTML: whatever stands in the text.
struct MessageListTests {
  let words = TemplateSet.load(from: Snapshot(items: [:])).value.words(forAnyOf: [])

  private func html(
    _ text: String, _ span: SourceSpan, message: Message = "unknown key",
    path: String = "stories/handbook/a.md"
  ) throws -> String {
    let path = try #require(RepoPath(path))
    let id = try #require(ObjectID(hex: String(repeating: "a", count: 40)))
    let sources = Snapshot(items: [path: .text(SourceFile(path: path, text: text), id)])
    let diagnostic = Diagnostic(
      "unknown-key", .error, message, at: Place(path, span),
      fixes: [.init(Message("rename to '{x}'", ["x": "<b>authors</b>"]), edits: [])],
      help: "a <i>key</i>")
    return MessageList(words: words, sources: sources).html([diagnostic])
  }

  @Test func `the line is shown with the place in it, and the one before`() throws {
    let html = try html("---\ntitle: A\nautor: B\n---\n", SourceSpan(13, 18))
    #expect(html.contains("<code dir=\"ltr\">stories/handbook/a.md:3:1</code>"))
    #expect(html.contains("<span class=\"number\">2</span> <bdi>title: A</bdi>\n"))
    #expect(html.contains("<span class=\"number\">3</span> <bdi><mark>autor</mark>: B</bdi></pre>"))
    #expect(html.contains("colophon explain unknown-key"))
    #expect(html.contains("rename to &#39;&lt;b&gt;authors&lt;/b&gt;&#39;"))
    #expect(html.contains("a &lt;i&gt;key&lt;/i&gt;"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "</pre></template><script>alert(1)</script>",
    "\" onload=\"alert(1)", "'><img src=x onerror=alert(1)>", "&lt;script&gt;", "<!--", "]]>",
    "{{{body}}}",
  ])
  func `nothing that is said becomes markup`(hostile: String) throws {
    let text = "a\(hostile)b\n\(hostile)\n"
    let length = text.utf8.count
    for span in [
      SourceSpan(0, 1), SourceSpan(1, 4), SourceSpan(3, length), SourceSpan(length - 2, length + 9),
    ] {
      let html = try html(text, span, message: Message("says '{x}'", ["x": hostile]))
      let tags = html.split(separator: "<").dropFirst().map {
        $0.prefix { $0.isLetter || $0 == "/" }
      }
      #expect(
        Set(tags).isSubset(of: [
          "ol", "li", "p", "b", "span", "code", "pre", "mark", "/ol", "/li", "/p", "/b", "/span",
          "/code", "/pre", "/mark", "bdi", "/bdi",
        ]))
      #expect(!html.contains("\" onload"))
    }
  }

  @Test(arguments: ["\u{202E}", "\u{2066}", "\u{0}", "\u{1B}", "\u{200F}", "\u{FEFF}"])
  func `what has no shape is shown as its number`(hostile: String) throws {
    let html = try html("a\(hostile)b", SourceSpan(0, 1))
    #expect(!html.unicodeScalars.contains { hostile.unicodeScalars.contains($0) })
    #expect(html.contains("\\u{"))
  }

  @Test func `a line of a megabyte is shown in part`() throws {
    let text = String(repeating: "故", count: 300_000)
    for start in [0, 450_000, 899_990] {
      let html = try html(text, SourceSpan(start, start + 6))
      #expect(html.utf8.count < 3_000)
      #expect(html.contains("…"))
    }
    #expect(try self.html(text, SourceSpan(0, text.utf8.count)).utf8.count < 3_000)
  }

  @Test func `a thousand messages are thirty and a number`() throws {
    let path = try #require(RepoPath("stories/handbook/a.md"))
    let all = (0..<1_000).map { number in
      Diagnostic("empty-value", .warning, Message("\(number)"), at: Place(path))
    }
    let html = MessageList(words: words, sources: Snapshot(items: [:])).html(all)
    #expect(html.split(separator: "<li").count == 31)
    #expect(html.contains("970 more messages"))
  }

  @Test func `the worst stands first`() throws {
    let path = try #require(RepoPath("stories/handbook/a.md"))
    let html = MessageList(words: words, sources: Snapshot(items: [:])).html([
      Diagnostic("empty-value", .note, "a", at: Place(path)),
      Diagnostic("empty-value", .error, "b", at: Place(path)),
    ])
    let error = try #require(html.firstRange(of: "class=\"error\""))
    let note = try #require(html.firstRange(of: "class=\"note\""))
    #expect(error.lowerBound < note.lowerBound)
  }
}

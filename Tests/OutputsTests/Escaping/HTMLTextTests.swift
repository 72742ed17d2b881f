import SourceModel
import Syntax
import Testing

@testable import Outputs

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#39;"), ("é ü 中 “x” 👩🏽‍🏫", "é ü 中 “x” 👩🏽‍🏫"),
    (
      "\0\u{B}\u{C}\u{1F}\u{7F}\u{85}\u{FFFE}",
      String(repeating: "\u{FFFD}", count: 7)
    ),
    ("a\u{202A}b\u{202E}c\u{2066}d\u{2069}e", "abcde"),
    ("a\u{200E}\u{200F}\u{61C}b", "a\u{200E}\u{200F}\u{61C}b"),
    ("\u{A0}\u{2029}\u{206A}\u{FDF0}", "\u{A0}\u{2029}\u{206A}\u{FDF0}"),
    ("tab\tline\n", "tab\tline\n"), ("", ""),
  ])
  func `text is escaped character by character`(text: String, wanted: String) {
    #expect(HTMLText.escape(text).unicodeScalars.elementsEqual(wanted.unicodeScalars))
    var out = Array("<p>".utf8)
    HTMLText.append(text, to: &out)
    #expect(out.elementsEqual(("<p>" + wanted).utf8))
  }

  @Test func `every character of Unicode is judged as XML's rule and HTML's judge it`() {
    for value in 0...UInt32(0x10FFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isMarkup = "<>&\"'".unicodeScalars.contains(scalar)
      let shown = HTMLText.escape(String(scalar)).unicodeScalars
      if HostileScalar.reorders(scalar) {
        #expect(shown.isEmpty, "\(value)")
      } else if HostileScalar.isUnfit(scalar) {
        #expect(shown.elementsEqual(["\u{FFFD}"]), "\(value)")
      } else if !isMarkup, !shown.elementsEqual([scalar]) {
        Issue.record("\(value) was changed")
      }
    }
  }

  @Test func `a story's text and a title are escaped by one rule`() throws {
    let hostile = "It's \u{85}\u{FFFE}\u{202E}evil\u{2067}"
    let path = try #require(RepoPath("stories/handbook/story.md"))
    let body = Body.read(SourceFile(path: path, text: hostile + " &#x202E; &#x9B;\n")).value
    let html = BodyRenderer.html(of: body, in: PlainContext())
    #expect(html == "<p>\(HTMLText.escape(hostile))  \u{FFFD}</p>\n")
    #expect(html.contains("It&#39;s \u{FFFD}\u{FFFD}evil"))
    let reference = BodyRenderer.html(of: body, in: PlainContext(), options: .reference)
    #expect(reference.hasPrefix("<p>It's "))
  }
}

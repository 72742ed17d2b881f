import SourceModel
import Testing

struct JSONWriterTests {
  @Test func `keys stand in the order they were given`() {
    var json = JSONWriter()
    json.object {
      $0.field("path", "a.md")
      $0.field("line", 3)
      $0.field("isSample", true)
      $0.field("help", orNull: nil)
      $0.field("author", ifAny: nil)
      $0.field("tags", ["rest", "sleep"])
      $0.array("notes") { $0.object { $0.field("message", "here") } }
      $0.array("fixes") { _ in }
      $0.object("at") { _ in }
    }
    #expect(
      json.text == """
        {"path":"a.md","line":3,"isSample":true,"help":null,"tags":["rest","sleep"],\
        "notes":[{"message":"here"}],"fixes":[],"at":{}}
        """)
  }

  @Test func `an indented document has a line for each key and item`() {
    var json = JSONWriter(.indented)
    json.object {
      $0.array("one") {
        $0.value(1)
        $0.value(1.5)
      }
      $0.array("none") { _ in }
      $0.object("last") { $0.field("key", "text") }
    }
    #expect(
      json.text == """
        {
          "one": [
            1,
            1.5
          ],
          "none": [],
          "last": {
            "key": "text"
          }
        }
        """)
  }

  @Test(arguments: [
    ("\"quoted\" \\", #""\"quoted\" \\""#),
    ("line\nend\r\ttab", #""line\nend\r\ttab""#),
    ("\u{0}\u{1B}[31m\u{7F}\u{9B}", #""\u0000\u001b[31m\u007f\u009b""#),
    ("a\u{2028}b\u{202E}c", #""a\u2028b\u202ec""#),
    ("日本 🎒 é e\u{301}", "\"日本 🎒 é e\u{301}\""),
    ("\u{E0041}", #""\udb40\udc41""#),
    ("</script>&", "\"</script>&\""),
  ])
  func `a text is escaped so that it stays one text`(text: String, expected: String) {
    var json = JSONWriter()
    json.value(text)
    #expect(json.bytes == Array(expected.utf8))
  }

  @Test func `inside HTML no element can begin or end`() {
    var json = JSONWriter(insideHTML: true)
    json.value("</script>&")
    #expect(json.text == #""\u003c/script\u003e\u0026""#)
  }

  @Test func `several values stand one a line`() {
    var json = JSONWriter()
    for line in 1...2 { json.object { $0.field("line", line) } }
    #expect(json.text == "{\"line\":1}\n{\"line\":2}")
  }

  @Test func `a number that JSON cannot say is null`() {
    var json = JSONWriter()
    json.value(Double.nan)
    #expect(json.text == "null")
  }
}

import Foundation
import SourceModel
import Testing

/// SARIF and GitHub's workflow commands.
struct ServerFormatTests {
  typealias Object = [String: Any]

  static func sarif(_ diagnostics: [Diagnostic], _ file: SourceFile) throws -> Object {
    let explanation = Explanation(
      "unknown-key", .error, what: "A key is not known.", why: "It is not shown.",
      wrong: "autor: A", right: "authors: A")
    let text = DiagnosticPrinter(.sarif, explanations: [explanation], version: "1.0")
      .text(of: diagnostics) { $0 == file.path ? file : nil }
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? Object)
  }

  static func run(_ document: Object) throws -> Object {
    try #require((document["runs"] as? [Object])?.first)
  }

  @Test func `the document has what SARIF 2.1.0 requires`() throws {
    let document = try Self.sarif(
      [DiagnosticPrinterTests.unknownKey], DiagnosticPrinterTests.file)
    #expect(document["version"] as? String == "2.1.0")
    #expect((document["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") == true)
    let run = try Self.run(document)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
    #expect(driver["name"] as? String == "Colophon")
    let rule = try #require((driver["rules"] as? [Object])?.first)
    #expect(rule["id"] as? String == "unknown-key")
    #expect((rule["shortDescription"] as? Object)?["text"] as? String == "A key is not known.")
    #expect((rule["defaultConfiguration"] as? Object)?["level"] as? String == "error")

    let result = try #require((run["results"] as? [Object])?.first)
    #expect(result["ruleId"] as? String == "unknown-key")
    #expect(result["ruleIndex"] as? Int == 0)
    #expect(result["level"] as? String == "error")
    #expect(
      (result["message"] as? Object)?["text"] as? String
        == "unknown key 'autor'; did you mean 'authors'?\nevery key stands in CONTRIBUTING.md")
    let location = try #require((result["locations"] as? [Object])?.first)
    let region: [String: Int] = [
      "startLine": 4, "startColumn": 1, "endLine": 4, "endColumn": 6,
    ]
    let physical = try #require(location["physicalLocation"] as? Object)
    #expect(physical["region"] as? [String: Int] == region)
    #expect(
      (physical["artifactLocation"] as? Object)?["uri"] as? String
        == "stories/handbook/calm-start.md")
    let related = try #require((result["relatedLocations"] as? [Object])?.first)
    #expect((related["message"] as? Object)?["text"] as? String == "the title stands here")
    let change = try #require(
      ((result["fixes"] as? [Object])?.first?["artifactChanges"] as? [Object])?.first)
    let replacement = try #require((change["replacements"] as? [Object])?.first)
    #expect(replacement["deletedRegion"] as? [String: Int] == region)
    #expect((replacement["insertedContent"] as? Object)?["text"] as? String == "authors")
  }

  @Test func `a path becomes a relative reference`() throws {
    let path = try #require(RepoPath("stories/日 100%/a b.md"))
    let file = SourceFile(path: path, text: "")
    let document = try Self.sarif([Diagnostic("x", .note, "m", at: Place(path))], file)
    let result = try #require((try Self.run(document)["results"] as? [Object])?.first)
    let location = try #require((result["locations"] as? [Object])?.first)
    let artifact = (location["physicalLocation"] as? Object)?["artifactLocation"] as? Object
    #expect(artifact?["uri"] as? String == "stories/%E6%97%A5%20100%25/a%20b.md")
  }

  @Test func `nothing wrong is a document without results`() throws {
    let document = try Self.sarif([], DiagnosticPrinterTests.file)
    #expect((try Self.run(document)["results"] as? [Object])?.isEmpty == true)
  }

  @Test func `the workspace as a whole has no location`() throws {
    let document = try Self.sarif(
      [Diagnostic("x", .error, "m", at: Place(nil))], DiagnosticPrinterTests.file)
    let result = try #require((try Self.run(document)["results"] as? [Object])?.first)
    #expect(result["locations"] == nil)
  }

  static func github(_ diagnostic: Diagnostic, _ text: String) -> String {
    DiagnosticPrinter(.github).text(of: [diagnostic]) { SourceFile(path: $0, text: text) }
  }

  @Test func `GitHub gets a command with its place`() {
    #expect(
      DiagnosticPrinterTests.text(.github, [DiagnosticPrinterTests.unknownKey]) == """
        ::error file=stories/handbook/calm-start.md,line=4,col=1,endLine=4,endColumn=6,\
        title=unknown-key::unknown key 'autor'; did you mean 'authors'?%0A\
        fix: rename to 'authors'%0Ahelp: every key stands in CONTRIBUTING.md

        """)
  }

  @Test func `what has a meaning in a command is escaped`() throws {
    let path = try #require(RepoPath("a,b%.md"))
    let message = Message("{x}", ["x": "100%: a,b\r\n::error::x"])
    let text = Self.github(
      Diagnostic("id", .warning, message, at: Place(path, SourceSpan(0, 3))), "a\nb")
    #expect(
      text == """
        ::warning file=a%2Cb%25.md,line=1,endLine=2,title=id\
        ::100%25: a,b\\u{D}\\u{A}::error::x

        """)
  }

  @Test func `a note is a notice, the workspace has no file`() {
    let text = Self.github(Diagnostic("id", .note, "m", at: Place(nil)), "")
    #expect(text == "::notice title=id::m\n")
  }

  @Test func `JSON says the start of the file where no place is known`() throws {
    let path = try #require(RepoPath("a.md"))
    let text = DiagnosticPrinter(.json).text(of: [
      Diagnostic("id", .warning, "m", at: Place(path)),
      Diagnostic("id", .note, "m\u{2028}", at: Place(nil)),
    ]) { _ in nil }
    #expect(
      text == """
        {"path":".","line":1,"column":1,"endLine":1,"endColumn":1,"severity":"note","id":"id",\
        "message":"m\\u2028","notes":[],"fixes":[],"help":null}
        {"path":"a.md","line":1,"column":1,"endLine":1,"endColumn":1,"severity":"warning",\
        "id":"id","message":"m","notes":[],"fixes":[],"help":null}

        """)
  }
}

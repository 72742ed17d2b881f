import Foundation
import SourceModel
import Stories
import Testing

@testable import Outputs

@Suite struct ProseDiffHTMLTests {
  private static let templates = TemplateSet.load(from: Snapshot(items: [:])).value

  private static func file(_ text: String) throws -> SourceFile {
    SourceFile(path: try #require(RepoPath("stories/handbook/a.md")), text: text)
  }

  private static func story(_ body: String, title: String = "Bread", lang: String = "en") -> String
  {
    "---\ntitle: \(title)\nsummary: We bake.\nlang: \(lang)\n---\n\n\(body)\n"
  }

  /// What a page puts around a difference, and the difference.
  private static func html(
    _ old: String?, _ new: String, _ language: String = "en", page: String = "en"
  ) throws -> String {
    let words = templates.words(forAnyOf: [LanguageTag(canonical: page)])
    let now = ProseText(try Self.file(new))
    let diff = try old.map { ProseDiff(old: ProseText(try Self.file($0)), new: now) }
    let values = ProseDiffHTML.values(
      diff ?? ProseDiff(new: now), language: LanguageTag(canonical: language), words: words)
    let schema = ContextSchema(
      "page", "A page with a difference",
      ChangeContexts.proseDiff.fields + Contexts.common(templates.schemas.words))
    var object = TemplateObject(
      schema,
      [
        "words": .object(words.object), "page-lang": .text(words.language.text),
        "page-dir": .text(words.direction),
      ])
    for field in ChangeContexts.proseDiff.fields { object[field.name] = values[field.name] }
    let file = try #require(
      TemplateSet.builtIn.first { $0.name == "partials/prose-diff.mustache" }?.source)
    let template = TemplateCompiler(["prose-diff": TemplateTree.parse(file).value])
      .compile("prose-diff", schema)
    return String(decoding: try #require(template).fill(object), as: UTF8.self)
  }

  @Test func `added and removed are elements, with words for who cannot see them`() throws {
    let html = try Self.html(
      Self.story("## Start\n\nAsk them to sit.\n\nIt stays."),
      Self.story("## Start\n\nAsk them to *stand*.\n\nIt stays.", title: "Breads"))
    try Golden.expect(html, "pages/prose-diff.html")
    #expect(html.contains("<del><span class=\"vh\" lang=\"en\">removed: </span>sit</del>"))
    #expect(html.contains("<ins><span class=\"vh\" lang=\"en\">added: </span>stand</ins>"))
    #expect(html.contains("2 words added, 2 words removed"))
    #expect(html.contains("Start") && !html.contains("It stays"))
  }

  @Test func `a text keeps its own language and direction, the labels those of the page`() throws {
    let html = try Self.html(
      Self.story("پانی روز پیو۔", lang: "ur"), Self.story("پانی پیو۔", lang: "ur"), "ur", page: "fr"
    )
    #expect(html.contains("lang=\"ur\" dir=\"rtl\""))
    #expect(html.contains("<span class=\"vh\" lang=\"fr\">supprimé\u{A0}: </span>روز "))
    #expect(html.contains("0 mot ajouté, 1 mot supprimé"))
  }

  @Test func `what texts hold is no markup`() throws {
    let html = try Self.html(
      Self.story("`a`"), Self.story("`<script>` `</del>` {{title}} \u{202E}turned", title: "\"<b>&")
    )
    #expect(!html.contains("<script") && !html.contains("<b>") && !html.contains("\u{202E}"))
    #expect(html.contains("&lt;script&gt;") && html.contains("{{title}}"))
    #expect(html.matches(of: #/<\/del>/#).count == html.matches(of: #/<del>/#).count)
  }

  @Test func `a new text is wholly added, and a page has an end`() throws {
    #expect(try !Self.html(nil, Self.story("New.")).contains("<del>"))
    let many = (0..<500).map { "Paragraph number \($0) of many." }.joined(separator: "\n\n")
    let html = try Self.html(Self.story("None."), Self.story(many))
    #expect(html.matches(of: #/<p class="paragraph"/#).count <= 100)
    #expect(html.contains("More has changed than is shown here."))
  }

  @Test func `a text with the same words says so`() throws {
    let html = try Self.html(Self.story("*One*."), Self.story("One."))
    #expect(html.contains("The words are the same.") && !html.contains("<ins>"))
  }

  @Test func `the piece asks for no name that its contexts do not have`() throws {
    let path = try #require(RepoPath("templates/withdrawn.mustache"))
    let schema = ContextSchema(
      "page", "A page with a difference",
      [.init("diff", .object(ChangeContexts.proseDiff), "what changed")]
        + Contexts.common(Self.templates.schemas.words))
    let page = TemplateTree.parse(
      SourceFile(path: path, text: "{{#diff}}{{>prose-diff}}{{/diff}}"))
    let text = try #require(
      TemplateSet.builtIn.first { $0.name == "partials/prose-diff.mustache" }?.source)
    var checker = TemplateChecker(
      trees: [
        "page": page.value,
        TemplateChecker.key(partial: "prose-diff"): TemplateTree.parse(text).value,
      ], partialNames: ["prose-diff"])
    checker.check(page: "page", schema: schema)
    #expect(checker.diagnostics == [])
  }
}

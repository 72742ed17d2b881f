import SourceModel
import Stories
import Testing

@Suite struct TranslationOfItselfTests {
  private let calm = "stories/handbook/calm-start.md"

  private func said(original: String, translation: String) throws -> Checked<Edition> {
    let path = "stories/handbook/calm-start.\(translation).md"
    var shop = Workshop()
    shop.entries = [calm: { $0.language = LanguageTag(canonical: original) }]
    shop.texts = [path: ""]
    return try shop.assemble()
  }

  @Test func `a translation into the original's own language is an error and is left out`() throws {
    let checked = try said(original: "fr", translation: "fr")
    let diagnostic = try #require(checked.diagnostics.first)
    #expect(checked.diagnostics.count == 1)
    #expect(diagnostic.id == "translation-of-itself")
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.place.path == (try Make.path("stories/handbook/calm-start.fr.md")))
    #expect(diagnostic.notes.map(\.place.path) == [try Make.path(calm)])
    #expect(diagnostic.help?.text.contains("if both are in 'fr', keep one") == true)
    #expect(checked.value.translations.isEmpty)
    #expect(checked.value.leftOut.map(\.reason) == [.invalid])
    #expect(checked.value.stories.count == 1)
  }

  @Test(arguments: [("en", "en-GB"), ("pt-BR", "pt"), ("zh-Hans", "zh-Hant")])
  func `tags that differ are two languages`(original: String, translation: String) throws {
    let checked = try said(original: original, translation: translation)
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.value.translations.count == 1)
  }
}

import SourceModel
import Stories
import Testing

@testable import Outputs

/// What readers of a translation are told when its original has changed.
@Suite struct BehindTests {
  private static func edition(
    _ state: Freshness.State, languages: [String] = ["en", "fr"], isDated: Bool = true
  ) throws -> Edition {
    var edition = try SampleEdition.make()
    edition.configuration.languages = languages.map { LanguageTag(canonical: $0) }
    let path = try #require(RepoPath("stories/handbook/kitchen.fr.md"))
    // 13 March 2026 where it was written, the 12th in UTC still.
    let time = RecordedTime(seconds: 1_773_355_000, offset: 480)
    edition.freshness[path] = Freshness(
      state, base: edition.commit, baseTime: isDated ? time : nil)
    return edition
  }

  private static func page(_ edition: Edition) throws -> String {
    try SiteTests.text(SiteTests.render(edition).value, "handbook/kitchen/fr/")
  }

  @Test func `a translation that is behind says so, with its day and a way to the original`() throws
  {
    let page = try Self.page(try Self.edition(.behind))
    #expect(
      page.contains(
        "<p class=\"alert care text measure fit\" role=\"note\">L’original a changé depuis cette traduction (13\u{A0}mars 2026). <a href=\"../\" hreflang=\"en\">Lire l’original.</a></p>"
      ))
    #expect(
      try Self.page(try Self.edition(.behind, isDated: false)).contains(
        "L’original a changé depuis cette traduction. <a"))
  }

  @Test func `it is said in the language of the menus`() throws {
    let page = try Self.page(try Self.edition(.behind, languages: ["en"]))
    #expect(
      page.contains(
        "<p class=\"alert care text measure fit\" role=\"note\" lang=\"en\" dir=\"ltr\">The original has changed since this translation (13 March 2026). <a href=\"../\" hreflang=\"en\">Read the original.</a></p>"
      ))
  }

  @Test func `one that was corrected says it more softly`() throws {
    let page = try Self.page(try Self.edition(.patched))
    #expect(page.contains("<p class=\"meta measure fit\" role=\"note\">"))
    #expect(page.contains("L’essentiel est déjà corrigé ici."))
  }

  @Test(arguments: [Freshness.State.current, .unknown])
  func `one that is current, or that nobody knows of, says nothing`(state: Freshness.State) throws {
    let page = try Self.page(try Self.edition(state))
    #expect(!page.contains("L’original a changé") && page.contains("Langue de l’original"))
  }

  @Test func `programs are told the state`() throws {
    let edition = try Self.edition(.behind)
    let data = try SiteTests.text(SiteTests.render(edition).value, "data/entries.json")
    #expect(data.contains("\"state\": \"behind\""))
  }
}

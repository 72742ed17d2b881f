import SourceModel
import Stories
import Testing

@testable import Outputs

@Suite struct InterfaceTests {
  private static func edition() throws -> Edition {
    var edition = try SampleEdition.make()
    edition.configuration.languages = ["en", "fr", "zh-Hans"].map { LanguageTag(canonical: $0) }
    return edition
  }

  @Test func `fixed pages exist once per interface language`() throws {
    let files = SiteTests.render(try Self.edition()).value
    let paths = Set(files.map(\.route.filePath))
    for page in ["", "handbook/", "blog/"] {
      for root in ["", "fr/", "zh-Hans/"] {
        #expect(paths.contains(root + page + "index.html"))
      }
    }
    #expect(!paths.contains("en/index.html"))
    #expect(!paths.contains("fr/handbook/kitchen/index.html"))
  }

  @Test func `a fixed page names itself in the other languages`() throws {
    let files = SiteTests.render(try Self.edition(), baseURL: "https://example.org/site").value
    let page = try SiteTests.text(files, "fr/handbook/")
    #expect(page.contains("<html lang=\"fr\""))
    #expect(page.contains("href=\"../../handbook/\" lang=\"en\" hreflang=\"en\">English</a>"))
    #expect(
      page.contains("href=\"./\" lang=\"fr\" hreflang=\"fr\" aria-current=\"page\">Français</a>"))
    #expect(page.contains("hreflang=\"x-default\" href=\"https://example.org/site/handbook/\""))
    #expect(
      page.contains("hreflang=\"zh-Hans\" href=\"https://example.org/site/zh-Hans/handbook/\""))
  }

  @Test func `the classrooms of a post are in the letters of the menus`() throws {
    var edition = try SampleEdition.make()
    edition.configuration.languages = [LanguageTag(canonical: "ur")]
    let page = try SiteTests.text(SiteTests.render(edition).value, "blog/who-cooks/")
    #expect(page.contains("aria-labelledby=\"page.classrooms\" class=\"text\" lang=\"ur\""))
  }

  @Test func `a story's menus are in its own language where the site has that one`() throws {
    let files = SiteTests.render(try Self.edition()).value
    let french = try SiteTests.text(files, "handbook/kitchen/fr/")
    #expect(french.contains("<html lang=\"fr\""))
    #expect(french.contains("href=\"../../../fr/handbook/\""))
    #expect(french.contains("href=\"../../../zh-Hans/handbook/\" lang=\"zh-Hans\""))
    #expect(!french.contains("hreflang=\"zh-Hans\" href=\"https"))
    let urdu = try SiteTests.text(files, "handbook/sundial/")
    #expect(urdu.contains("<html lang=\"en\""))
  }

  @Test func `a language without words is passed over`() throws {
    var edition = try Self.edition()
    edition.configuration.languages = ["so", "fr", "fr-BE"].map { LanguageTag(canonical: $0) }
    let files = SiteTests.render(edition).value
    #expect(try SiteTests.text(files, "").contains("<html lang=\"fr\""))
    #expect(!files.contains { $0.route.text.hasPrefix("so/") || $0.route.text.hasPrefix("fr-BE/") })
  }

  @Test func `parts that no editor named are named in the page's language`() throws {
    var edition = try Self.edition()
    let stories = edition.stories
    edition.parts = [
      Edition.Part(title: "Secondary", key: .level(.secondary), entries: [stories[0]]),
      Edition.Part(
        title: "Mongolia", key: .country(CountryCode(known: "MN")), entries: [stories[1]]),
      Edition.Part(title: "Far from the screen", entries: [stories[2]]),
    ]
    let french = try SiteTests.text(SiteTests.render(edition).value, "fr/handbook/")
    #expect(french.contains("class=\"t2\">Collège</h2>"))
    #expect(french.contains("class=\"t2\">Mongolie</h2>"))
    #expect(french.contains("class=\"t2\" lang=\"en\" dir=\"ltr\">Far from the screen</h2>"))
  }

  @Test(arguments: [
    ("en", 1, "1 story"), ("en", 2, "2 stories"), ("fr", 1, "1\u{A0}récit"),
    ("zh-Hans", 1, "1 个故事"),
    ("zh-Hans", 2, "2 个故事"), ("ko", 1, "이야기 1편"), ("so", 1, "1 story"),
  ])
  func `a language with one form for every number has it for one too`(
    language: String, number: Int, shown: String
  ) {
    let words = TemplateSet.load(from: Snapshot(items: [:])).value.words(
      forAnyOf: [LanguageTag(canonical: language)])
    #expect(words.counted("story-count", number) == shown)
  }

  @Test(arguments: [
    (1, 1, "1"), (1, 3, "1 2 3"), (1, 100, "1 2 3 … 100"), (5, 100, "1 2 3 4 5 6 7 … 100"),
    (50, 100, "1 … 48 49 50 51 52 … 100"), (97, 100, "1 … 95 96 97 98 99 100"),
  ])
  func `a long list leads to its ends and its nearest pages`(
    page: Int, count: Int, shown: String
  ) {
    let pages = Paging.shown(page, of: count).map { $0.map(String.init) ?? "…" }
    #expect(pages.joined(separator: " ") == shown)
  }
}

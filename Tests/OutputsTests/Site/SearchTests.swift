import Foundation
import SourceModel
import Stories
import Testing

@testable import Outputs

/// The search box, and what its index is made of.
@Suite struct SearchTests {
  private static func plan(
    search: Bool, offline: Bool = false, _ edition: Edition? = nil
  ) throws -> SitePlan {
    var options = SiteOptions(version: "1")
    options.hasSearch = search
    options.isOffline = offline
    return Site.plan(
      try edition ?? SampleEdition.make(),
      templates: TemplateSet.load(from: Snapshot(items: [:])).value, reader: MemoryReader(),
      options: options
    ).value
  }

  @Test func `without a search no page knows of one`() throws {
    for plan in [try Self.plan(search: false), try Self.plan(search: true, offline: true)] {
      #expect(plan.searchDocuments.isEmpty)
      for (place, route) in plan.routes.enumerated() where route.text.hasSuffix("/") {
        let page = String(decoding: try plan.bytes(at: place), as: UTF8.self)
        #expect(!page.contains("<script") && !page.contains("search-form"), "\(route)")
      }
      #expect(!plan.routes.contains { $0.text.hasSuffix(".js") })
    }
  }

  @Test func `the box stands in a template on the page of indexes, and nowhere else`() throws {
    let plan = try Self.plan(search: true)
    let script = try #require(plan.routes.first { $0.text.hasSuffix(".js") })
    for (place, route) in plan.routes.enumerated() where route.isPage {
      let page = String(decoding: try plan.bytes(at: place), as: UTF8.self)
      let isIndexes = route.text == "handbook/by/" || route.text.hasSuffix("/handbook/by/")
      #expect(page.contains("<template id=\"search-form\">") == isIndexes, "\(route)")
      #expect(page.contains(script.text) == isIndexes, "\(route)")
      // Where scripts do not run, nothing of it is there.
      if isIndexes {
        let outside = page.replacing(#/<template.*?<\/template>/#.dotMatchesNewlines(), with: "")
        #expect(!outside.contains("<input") && !outside.contains("<select"))
        #expect(page.contains("data-languages=\"en fr ur zh-hans\""))
        #expect(page.contains("<option value=\"mn\">"), "\(page)")
      }
    }
  }

  @Test func `each text is one page of the index, in its own language, with what narrows a search`()
    throws
  {
    let plan = try Self.plan(search: true)
    let pages = plan.searchDocuments.map { ($0.file, String(decoding: $0.bytes, as: UTF8.self)) }
    #expect(Set(pages.map(\.0)).count == pages.count && pages.count > 3)
    for (file, page) in pages {
      #expect(plan.routes.contains { $0.filePath == file }, "\(file)")
      #expect(page.contains(#/<html lang="[a-zA-Z-]+">/#))
      #expect(page.contains("data-pagefind-body"))
      #expect(!page.contains("<script"))
    }
    #expect(Set(plan.searchDocuments.map(\.language)) == ["en", "fr", "ur", "zh-hans"])
    let stories = pages.filter { $0.0.hasPrefix("handbook/") }
    #expect(stories.contains { $0.1.contains("\"country[data-value]\" data-value=\"mn\"") })
    #expect(stories.contains { $0.1.contains("\"goal[data-value]\" data-value=\"4\"") })
  }

  @Test
  func `a text in Khmer is found by any part of a phrase, and shown by its title and summary`()
    throws
  {
    var edition = try SampleEdition.make()
    let kitchen = try SampleEdition.kitchen().path
    let french = try #require(edition.translations[kitchen]?.first)
    edition.translations[kitchen]?.append(
      Translation(
        address: try SampleEdition.address(
          "stories/handbook/kitchen.km.md", .handbook, "kitchen", "km"),
        language: LanguageTag(canonical: "km"), title: "ផ្ទះបាយ", summary: "សិស្សរៀន <b>តាម</b>",
        tags: nil, coverAlternative: nil, consent: [], body: french.body))
    let plan = try Self.plan(search: true, edition)
    let document = try #require(plan.searchDocuments.first { $0.language == "km" })
    let page = String(decoding: document.bytes, as: UTF8.self)
    #expect(page.contains("<h1>ផ្ទះបាយ ទះបាយ បាយ យ </h1>"), "\(page)")
    #expect(page.contains(" La deuxième semaine.") || page.contains("\nLa deuxième semaine."))
    #expect(page.contains("data-pagefind-meta=\"title[data-value]\" data-value=\"ផ្ទះបាយ\""))
    #expect(
      page.contains(
        "data-pagefind-meta=\"summary[data-value]\" data-value=\"សិស្សរៀន &lt;b&gt;តាម&lt;/b&gt;\""))
  }
}

import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct SitemapTests {
  @Test func `every page that may be listed is in the sitemap, and no other`() throws {
    let files = SiteTests.render(try SampleEdition.make(), baseURL: "https://example.org/s").value
    let map = try SiteTests.text(files, "sitemap.xml")
    let pages = try files.filter(\.route.isPage).filter {
      try !SiteTests.text(files, $0.route.text).contains("content=\"noindex\"")
    }
    #expect(pages.count > 5)
    let listed = map.split(separator: "<loc>").dropFirst().map { String($0.prefix { $0 != "<" }) }
    #expect(listed == pages.map { "https://example.org/s/" + $0.route.encoded })
    #expect(!map.contains("quiet-room") && !map.contains("404"))
  }

  @Test func `the further pages of a draft are passed over too`() throws {
    var edition = try FeedEdition.make(
      (0..<101).map { FeedEdition.Row("s\($0)-x", 1, 1, collaboration: "raw") })
    var metadata = Metadata(title: "Raw", summary: "Not yet", language: .english)
    metadata.isDraft = true
    let details = Collaboration(
      coordinators: [], starts: try SampleEdition.day(2021, 1, 1),
      ends: try SampleEdition.day(2021, 6, 1), output: .handbook)
    edition.others[.collaborations] = [
      Entry(
        address: try SampleEdition.address(
          "stories/collaborations/raw.md", .collaborations, "raw"),
        metadata: metadata, details: .collaboration(details), body: .empty)
    ]
    let files = SiteTests.render(edition, baseURL: "https://example.org/").value
    for route in ["collaborations/raw/", "collaborations/raw/2/"] {
      #expect(try SiteTests.text(files, route).contains("content=\"noindex\""), "\(route)")
    }
    #expect(try !SiteTests.text(files, "sitemap.xml").contains("/raw/"))
  }

  @Test func `a text has the day on which it last changed, a front none`() throws {
    let files = SiteTests.render(try SampleEdition.make(), baseURL: "https://example.org/").value
    let map = try SiteTests.text(files, "sitemap.xml")
    #expect(map.contains("/handbook/kitchen/</loc><lastmod>2026-04-02</lastmod>"))
    #expect(map.contains("<loc>https://example.org/handbook/</loc></url>"))
  }

  @Test func `search engines may read all, and are told where the sitemap stands`() throws {
    let edition = try SampleEdition.make()
    let files = SiteTests.render(edition, baseURL: "https://example.org/s").value
    #expect(
      try SiteTests.text(files, "robots.txt")
        == "User-agent: *\nAllow: /\n\nSitemap: https://example.org/s/sitemap.xml\n")
    let without = SiteTests.render(edition).value.map(\.route.text)
    #expect(!without.contains("robots.txt") && !without.contains("sitemap.xml"))
  }

  @Test func `a long sitemap is cut into files that the first one names`() throws {
    let site = SiteModel(
      edition: try SampleEdition.make(),
      templates: TemplateSet.load(from: Snapshot(items: [:])).value,
      options: SiteOptions(baseURL: "https://example.org/", version: "0"), pictures: [:],
      reader: MemoryReader())
    let tasks = try (0..<25).map { number in
      PageTask(
        try #require(Route("handbook/s\(number)/")), PageOrigin(site: "a page"),
        isHidden: number == 7
      ) { [] }
    }
    let made = site.sitemapTasks(for: tasks, longest: 10)
    #expect(
      made.map(\.route.text)
        == ["robots.txt", "sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    let texts = try made.map { String(decoding: try $0.make(), as: UTF8.self) }
    #expect(texts[1].split(separator: "<sitemap>").count == 4)
    #expect(texts[2...].map { $0.split(separator: "<url>").count - 1 } == [10, 10, 4])
    #expect(texts[4].hasSuffix("</urlset>\n") && !texts.joined().contains("/s7/"))
  }
}

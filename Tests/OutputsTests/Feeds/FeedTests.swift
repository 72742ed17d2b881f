import Foundation
import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct FeedTests {
  typealias Row = FeedEdition.Row

  private func files(_ edition: Edition) -> [OutputFile] {
    SiteTests.render(edition, baseURL: "https://example.org/site").value
  }

  @Test func `stories come by the newer of first day and last revision, ties in reading order`()
    throws
  {
    let edition = try FeedEdition.make([
      Row("old", 10, 11), Row("revised", 1, 40), Row("none", nil, nil), Row("new", 30, 20),
      Row("tie", 11, nil),
    ])
    #expect(
      try FeedEdition.slugs(files(edition), "handbook/feed.atom")
        == ["revised", "new", "old", "tie", "none"])
  }

  @Test func `posts come by their first day, whatever was revised since`() throws {
    let edition = try FeedEdition.make([Row("old", 10, 90), Row("new", 30, 30)], .blog)
    #expect(try FeedEdition.slugs(files(edition), "blog/feed.atom") == ["new", "old"])
  }

  @Test func `what is published is never later than what is updated`() throws {
    let edition = try FeedEdition.make([Row("due", 30, 20)])
    let atom = try SiteTests.text(files(edition), "handbook/feed.atom")
    #expect(atom.contains("<updated>1970-01-31T00:00:00Z</updated>\n    <published>1970-01-31T"))
  }

  @Test(arguments: [(1, 1), (30, 30), (31, 30), (95, 30)])
  func `a feed carries the newest thirty`(stories: Int, items: Int) throws {
    let edition = try FeedEdition.make(
      (0..<stories).map { Row("s\($0)-x", Int64($0), nil) })
    let files = files(edition)
    let slugs = try FeedEdition.slugs(files, "handbook/feed.atom")
    #expect(slugs == (0..<stories).suffix(30).reversed().map { "s\($0)-x" })
    #expect(slugs.count == items)
    #expect(try Self.items(files, "handbook/feed.json").count == items)
  }

  @Test func `a book without a text has no feed, and no page leads to one`() throws {
    let files = files(try FeedEdition.make([Row("one", 1, 1)]))
    #expect(files.contains { $0.route.text == "handbook/feed.json" })
    #expect(!files.contains { $0.route.text.hasPrefix("blog/feed") })
    for route in ["", "blog/"] {
      #expect(try !SiteTests.text(files, route).contains("blog/feed"), "\(route)")
      #expect(try !SiteTests.text(files, route).contains("\"feed.atom"), "\(route)")
    }
  }

  @Test func `a draft is in no feed and in no sitemap, and search engines pass over it`() throws {
    let files = files(
      try FeedEdition.make([Row("one", 1, 1), Row("raw", 2, 2, isDraft: true)]))
    #expect(try FeedEdition.slugs(files, "handbook/feed.atom") == ["one"])
    #expect(try !SiteTests.text(files, "sitemap.xml").contains("raw"))
    #expect(try SiteTests.text(files, "handbook/raw/").contains("content=\"noindex\""))
  }

  @Test func `a collaboration has a feed of its stories and posts, and its page leads there`()
    throws
  {
    var edition = try FeedEdition.make([
      Row("mine", 5, 5, collaboration: "well-being"), Row("other", 6, 6),
      Row("lost", 7, 7, collaboration: "no-page"),
    ])
    let posts = try FeedEdition.make([Row("post", 9, 9, collaboration: "well-being")], .blog)
    edition.posts = posts.posts
    edition.credits.merge(posts.credits) { first, _ in first }
    let address = try SampleEdition.address(
      "stories/collaborations/well-being.md", .collaborations, "well-being")
    let silent = try SampleEdition.address(
      "stories/collaborations/silent.md", .collaborations, "silent")
    let details = Collaboration(
      coordinators: [], starts: try SampleEdition.day(2021, 1, 1),
      ends: try SampleEdition.day(2021, 6, 1), output: .handbook)
    edition.others[.collaborations] = [address, silent].map {
      Entry(
        address: $0, metadata: Metadata(title: "Well", summary: "About well", language: .english),
        details: .collaboration(details), body: .empty)
    }
    let files = files(edition)
    #expect(
      try FeedEdition.slugs(files, "collaborations/well-being/feed.atom") == ["post", "mine"])
    #expect(!files.contains { $0.route.text.hasPrefix("collaborations/silent/feed") })
    let page = try SiteTests.text(files, "collaborations/well-being/")
    #expect(page.contains("type=\"application/atom+xml\" title=\"Well: feed\" href=\"feed.atom\""))
    #expect(page.contains("type=\"application/feed+json\" title=\"Well: feed\" href=\"feed.json\""))
    #expect(page.contains("<a href=\"feed.atom\">"))
    #expect(try !SiteTests.text(files, "collaborations/silent/").contains("type=\"application/"))
  }

  @Test func `each goal and language has a feed of stories and posts, and its page leads there`()
    throws
  {
    let files = files(try SampleEdition.make())
    #expect(
      try FeedEdition.slugs(files, "handbook/by/goal/4/feed.atom")
        == ["kitchen", "sundial", "objects"])
    #expect(try FeedEdition.slugs(files, "handbook/by/goal/5/feed.atom") == ["who-cooks"])
    #expect(!files.contains { $0.route.text == "handbook/by/goal/1/feed.atom" })
    #expect(
      try FeedEdition.slugs(files, "handbook/by/language/en/feed.atom") == ["kitchen", "who-cooks"])
    let list = try SiteTests.text(files, "handbook/by/goal/5/")
    #expect(list.contains("type=\"application/atom+xml\" title=\"Classrooms in Common: 5. Gender"))
    #expect(list.contains("<a href=\"feed.atom\">"))
    #expect(try !SiteTests.text(files, "handbook/by/level/high/").contains("type=\"application/"))
  }

  @Test func `a feed of a language leads to translations, with their own words and days`() throws {
    var edition = try SampleEdition.make()
    let path = try SampleEdition.kitchenInFrench().address.path
    edition.credits[path] = Credits(
      byline: [], lastRevised: RecordedTime(seconds: 1_780_000_000),
      landed: RecordedTime(seconds: 1_779_000_000), revisions: 2)
    let items = try Self.items(files(edition), "handbook/by/language/fr/feed.json")
    let item = try #require(items.first)
    #expect(items.count == 1)
    #expect(item["url"] as? String == "https://example.org/site/handbook/kitchen/fr/")
    #expect(item["title"] as? String == "La chimie à la cuisine")
    #expect(item["language"] as? String == "fr")
    #expect(item["date_published"] as? String == "2026-05-17T06:40:00Z")
    #expect(item["date_modified"] as? String == "2026-05-28T20:26:40Z")
    #expect((item["authors"] as? [[String: Any]])?.count == 2)
  }

  @Test func `both formats say the same of each text`() throws {
    let files = files(try SampleEdition.make())
    let atom = try SiteTests.text(files, "handbook/feed.atom")
    let items = try Self.items(files, "handbook/feed.json")
    #expect(items.count == 3)
    for item in items {
      for key in ["id", "title", "content_text", "date_modified", "language"] {
        let text = try #require(item[key] as? String)
        #expect(atom.contains(">\(text)<") || atom.contains("\"\(text)\""), "\(key)")
      }
      for tag in item["tags"] as? [String] ?? [] { #expect(atom.contains("term=\"\(tag)\"")) }
    }
  }

  static func items(_ files: [OutputFile], _ route: String) throws -> [[String: Any]] {
    let feed = try JSONSerialization.jsonObject(
      with: Data(try SiteTests.text(files, route).utf8))
    let object = try #require(feed as? [String: Any])
    #expect(object["version"] as? String == "https://jsonfeed.org/version/1.1")
    return try #require(object["items"] as? [[String: Any]])
  }
}

@Suite struct CleanTextTests {
  @Test(arguments: [
    ("a\nb\tc", "a b c"), ("a\u{202E}b\u{2066}", "ab"), ("a\0b\u{7F}", "a\u{FFFD}b\u{FFFD}"),
    ("\u{2028}", " "), ("ہ\u{200F}!", "ہ\u{200F}!"), ("\u{FFFE}", "\u{FFFD}"),
  ])
  func `text without markup keeps its letters on one line`(text: String, wanted: String) {
    #expect(CleanText.line(text).unicodeScalars.elementsEqual(wanted.unicodeScalars))
  }
}

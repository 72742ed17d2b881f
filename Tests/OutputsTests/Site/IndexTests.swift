import SourceModel
import Stories
import Testing

@testable import Outputs

@Suite struct IndexTests {
  /// So many stories, each changed by a closure.
  private static func edition(
    _ count: Int, _ change: (Int, inout Metadata, inout Story) -> Void
  ) throws -> Edition {
    let kitchen = try SampleEdition.kitchen()
    guard case .story(let story) = kitchen.details else { throw Unexpected() }
    let entries = try (0..<count).map { number in
      var metadata = kitchen.metadata
      metadata.title = "Story \(number)"
      var own = story
      change(number, &metadata, &own)
      return Entry(
        address: try SampleEdition.address(
          "stories/handbook/s-\(number)/index.md", .handbook, "s-\(number)"),
        metadata: metadata, details: .story(own), body: kitchen.body)
    }
    return Edition(parts: [Edition.Part(title: "All", entries: entries)])
  }

  private struct Unexpected: Error {}

  @Test func `every key has a page, and the index leads to it`() throws {
    let files = SiteTests.render(try SampleEdition.make()).value
    let index = try SiteTests.text(files, "handbook/by/country/")
    #expect(index.contains("<a class=\"tap\" href=\"mn/\">1 story<span class=\"vh\"> for Mongolia"))
    let mongolia = try SiteTests.text(files, "handbook/by/country/mn/")
    #expect(mongolia.contains("Kitchen chemistry"))
    #expect(!mongolia.contains("چھت"))
    // A post stands under its classrooms' countries.
    #expect(try SiteTests.text(files, "handbook/by/country/vn/").contains("Who cooks"))
  }

  @Test func `all goals are there, also those that nothing serves`() throws {
    let files = SiteTests.render(try SampleEdition.make()).value
    let index = try SiteTests.text(files, "handbook/by/goal/")
    for number in 1...17 { #expect(index.contains("id=\"goal-\(number)\"")) }
    #expect(index.contains("href=\"10/\""))
    #expect(!index.contains("href=\"14/\""))
    #expect(!files.contains { $0.route.text == "handbook/by/goal/14/" })
  }

  @Test func `a translation is found under its own language`() throws {
    let files = SiteTests.render(try SampleEdition.make()).value
    let french = try SiteTests.text(files, "handbook/by/language/fr/")
    #expect(french.contains("La chimie à la cuisine"))
    #expect(french.contains("href=\"../../../kitchen/fr/\""))
    #expect(!french.contains(">Kitchen chemistry"))
  }

  @Test func `spellings of a term are one key, other terms of its name another`() throws {
    let tools = ["Voice message", "voice-message", "voice message", "voice+message"]
    let edition = try Self.edition(4) { number, _, story in story.tools = [tools[number]] }
    let files = SiteTests.render(edition).value
    let keys = files.map(\.route.text).filter { $0.hasPrefix("handbook/by/tool/") }
    #expect(
      keys.sorted() == [
        "handbook/by/tool/", "handbook/by/tool/voice-message-2/", "handbook/by/tool/voice-message/",
      ])
    let first = try SiteTests.text(files, "handbook/by/tool/voice-message/")
    #expect(first.contains("3 stories"))
  }

  @Test func `keys are sorted as the page's language sorts them`() throws {
    let subjects = ["zoology", "Ärzte", "apples"]
    var edition = try Self.edition(3) { number, _, story in story.subjects = [subjects[number]] }
    edition.configuration.languages = [LanguageTag(canonical: "de")]
    let german = try SiteTests.text(SiteTests.render(edition).value, "handbook/by/subject/")
    let order = german.matches(of: #/<bdi>([^<]*)<\/bdi><\/h2>/#).map { String($0.1) }
    #expect(order == ["Apples", "Ärzte", "Zoology"])
    let swedish = Collation(LanguageTag(canonical: "sv")).sorted(subjects) { $0 }
    #expect(swedish == ["apples", "zoology", "Ärzte"])
  }

  @Test func `a long list is cut into pages of a hundred`() throws {
    let edition = try Self.edition(205) { _, _, story in story.subjects = ["art"] }
    let files = SiteTests.render(edition).value
    let rows = try ["", "2/", "3/"].map {
      try SiteTests.text(files, "handbook/by/subject/art/" + $0).matches(of: #/<h2><a/#).count
    }
    #expect(rows == [100, 100, 5])
    #expect(!files.contains { $0.route.text == "handbook/by/subject/art/4/" })
  }

  @Test func `an index of many keys is cut as well`() throws {
    let edition = try Self.edition(250) { number, _, story in story.subjects = ["topic \(number)"] }
    let files = SiteTests.render(edition).value
    #expect(
      try SiteTests.text(files, "handbook/by/subject/3/").matches(of: #/class="goal"/#).count == 50)
    let overview = try SiteTests.text(files, "handbook/by/")
    #expect(overview.contains("All 250"))
  }

  @Test func `posts are found by year`() throws {
    let files = SiteTests.render(try SampleEdition.make()).value
    #expect(try SiteTests.text(files, "blog/archive/2026/").contains("Who cooks"))
    #expect(try SiteTests.text(files, "blog/").contains("href=\"archive/2026/\">2026</a>"))
  }

  @Test func `what a tag or a subject says is never read as HTML or as an address`() throws {
    let hostile = "<script>alert(1)</script> ../.."
    let edition = try Self.edition(1) { _, metadata, story in
      metadata.tags = [hostile, "..", "."]
      story.subjects = [hostile]
    }
    for file in SiteTests.render(edition).value where file.route.isPage {
      #expect(!file.route.text.contains(".."))
      #expect(!(try SiteTests.text([file], file.route.text)).contains("<script"))
    }
  }
}

import Foundation
import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct DescribedTests {
  /// The part of a page that is for programs.
  static func described(_ page: String) throws -> String {
    let start = try #require(page.range(of: "<div hidden>"))
    let end = try #require(page.range(of: "</article>"))
    return String(page[start.lowerBound..<end.lowerBound])
  }

  @Test(arguments: [
    (Duration(90, .minute), "PT90M"), (Duration(2, .hour), "PT2H"), (Duration(3, .day), "P3D"),
    (Duration(4, .week), "P4W"), (Duration(5, .month), "P5M"), (Duration(2, .lesson), nil),
  ])
  func `a duration is told to programs where its unit has a length`(
    duration: Stories.Duration, wanted: String?
  ) {
    #expect(duration.iso8601 == wanted)
  }

  @Test func `a story is a learning resource, with what the entry says and nothing else`() throws {
    let files = SiteTests.render(try SampleEdition.make(), baseURL: "https://example.org/").value
    let page = try SiteTests.text(files, "handbook/sundial/")
    #expect(page.contains("itemscope itemtype=\"https://schema.org/LearningResource\""))
    let described = try Self.described(page)
    for (name, value) in [
      ("typicalAgeRange", "13-15"), ("timeRequired", "P3D"), ("teaches", "physics"),
      ("inLanguage", "ur"), ("datePublished", "2026-02-03"), ("targetName", "Quality education"),
    ] {
      #expect(described.contains("itemprop=\"\(name)\" content=\"\(value)\""), "\(name)")
    }
    for name in ["dateModified", "keywords", "award", "image", "translator", "publisher"] {
      #expect(!described.contains("itemprop=\"\(name)\""), "\(name)")
    }
  }

  @Test func `a text and its translations lead to one another`() throws {
    var edition = try SampleEdition.make()
    let path = try SampleEdition.kitchenInFrench().address.path
    edition.credits[path] = Credits(
      byline: [],
      helpers: [
        Credits.Helper(name: "Who Translated", roles: [.translator]),
        Credits.Helper(name: "Who Read", roles: [.reviewer]),
      ], revisions: 1)
    let files = SiteTests.render(edition, baseURL: "https://example.org/").value
    let own = try Self.described(SiteTests.text(files, "handbook/kitchen/"))
    #expect(
      own.contains("\"workTranslation\" href=\"https://example.org/handbook/kitchen/fr/\""))
    #expect(!own.contains("translator"))
    let french = try Self.described(SiteTests.text(files, "handbook/kitchen/fr/"))
    #expect(
      french.contains("\"translationOfWork\" href=\"https://example.org/handbook/kitchen/\""))
    #expect(french.contains("Who Translated") && !french.contains("Who Read"))
  }

  @Test func `of the young programs get the name alone, of the unnamed nothing`() throws {
    var edition = try SampleEdition.make()
    let path = try SampleEdition.kitchen().path
    let country = CountryCode(known: "MN")
    edition.credits[path] = Credits(byline: [
      Credits.Name(
        name: "Sample Student", role: .student, school: "Quiet School", country: country),
      Credits.Name(
        name: "Mina", role: .expert, school: "Quiet School", country: country, isMinor: true),
      Credits.Name(name: "", role: .teacher, school: "Other School", country: country),
    ])
    let files = SiteTests.render(edition, baseURL: "https://example.org/").value
    let described = try Self.described(SiteTests.text(files, "handbook/kitchen/"))
    #expect(described.contains("content=\"Sample Student\"></div>"))
    #expect(described.contains("content=\"Mina\"></div>"))
    #expect(!described.contains("School") && !described.contains("Mongolia"))
  }

  @Test func `without a base address nothing has an address of the site`() throws {
    let files = SiteTests.render(try SampleEdition.make()).value
    let described = try Self.described(SiteTests.text(files, "handbook/kitchen/"))
    for name in ["url", "workTranslation", "image"] {
      #expect(!described.contains("itemprop=\"\(name)\""), "\(name)")
    }
  }

  @Test func `every property stands in an item, every item is closed`() throws {
    let edition = try HostileTextTests.edition(HostileTextTests.hostile)
    for file in SiteTests.render(edition, baseURL: "https://example.org/").value
    where file.route.isPage {
      let page = try SiteTests.text([file], file.route.text)
      guard page.contains("<div hidden>") else { continue }
      #expect(page.split(separator: "<article class=\"story").count == 2)
      let described = try Self.described(page)
      let opened = described.split(separator: "<div", omittingEmptySubsequences: false).count
      let closed = described.split(separator: "</div>", omittingEmptySubsequences: false).count
      #expect(opened == closed && opened > 1, "\(file.route)")
    }
  }
}

import SourceModel
import Stories
import Testing

@testable import Outputs

@Suite struct CatalogueTests {
  /// The values of the tags of one name, in their order.
  static func tags(_ name: String, _ page: String) -> [String] {
    page.split(separator: "<meta name=\"\(name)\" content=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }

  @Test func `a story tells catalogues who wrote it, when, in which book`() throws {
    let files = SiteTests.render(try SampleEdition.make(), baseURL: "https://example.org/").value
    let page = try SiteTests.text(files, "handbook/kitchen/")
    #expect(Self.tags("citation_author", page) == ["Sample Teacher", "Second Teacher"])
    #expect(Self.tags("citation_publication_date", page) == ["2026/01/15"])
    #expect(Self.tags("citation_inbook_title", page) == ["Teaching Across the Distance"])
    #expect(Self.tags("citation_journal_title", page) == [])
    let french = try SiteTests.text(files, "handbook/kitchen/fr/")
    #expect(Self.tags("citation_language", french) == ["fr"])
    #expect(Self.tags("citation_title", french) == ["La chimie à la cuisine"])
    #expect(
      Self.tags("citation_public_url", french) == ["https://example.org/handbook/kitchen/fr/"])
    let post = try SiteTests.text(files, "blog/who-cooks/")
    #expect(Self.tags("citation_journal_title", post) == ["Face to Face"])
  }

  @Test func `without a base address a page tells catalogues nothing`() throws {
    let files = SiteTests.render(try SampleEdition.make()).value
    let page = try SiteTests.text(files, "handbook/kitchen/")
    #expect(!page.contains("citation_") && !page.contains("property=\""))
  }
}

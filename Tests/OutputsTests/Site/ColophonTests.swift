import SourceModel
import Stories
import Testing

@testable import Outputs

@Suite struct ColophonTests {
  private func page(_ edition: Edition, baseURL: String? = nil) throws -> String {
    try SiteTests.text(SiteTests.render(edition, baseURL: baseURL).value, "colophon/")
  }

  @Test func `the page is as it was read and agreed to`() throws {
    var edition = try SampleEdition.make()
    edition.committed = RecordedTime(iso8601: "2026-03-31T23:30:00-05:00")
    edition.asOf = try #require(RecordedTime(iso8601: "2027-01-01T00:00:00Z"))
    edition.configuration.publisher = Configuration.Publisher(
      name: "The publisher", url: "https://example.org/", contact: "editors@example.org")
    let page = try page(edition, baseURL: "https://example.org/site")
    // The commit's own day, where it was made; never the day of the build.
    #expect(page.contains("<bdi>0123456789</bdi> <span class=\"meta\">31 March 2026</span>"))
    #expect(!page.contains("2027"))
    try Golden.expect(page, "pages/colophon.html")
  }

  @Test func `without a commit it says so, and names no year`() throws {
    var edition = try SampleEdition.make()
    edition.commit = nil
    let page = try page(edition)
    #expect(page.contains("<bdi>files that are not committed yet</bdi>"))
    #expect(
      page.contains(
        "<cite><bdi>Teaching Across the Distance</bdi></cite>, <bdi>Classrooms in Common</bdi>.</p>"
      ))
    #expect(!page.contains(".atom") && !page.contains("mailto:"))
  }

  @Test func `a publisher's address that no link may have is text`() throws {
    var edition = try SampleEdition.make()
    edition.configuration.publisher = Configuration.Publisher(
      name: "P", url: "javascript:alert(1)", contact: "javascript:alert(2)")
    let page = try page(edition)
    #expect(!page.contains("href=\"javascript"))
    #expect(page.contains("<bdi>javascript:alert(2)</bdi>"))
  }

  @Test func `a title of the book cannot end its citation`() throws {
    var edition = try SampleEdition.make()
    edition.configuration.handbook.title = "A} </pre> \\input{x}"
    let page = try page(edition, baseURL: "https://example.org/}/")
    #expect(
      page.contains(
        "title = {{A\\textbraceright{} \\textless{}/pre\\textgreater{} \\textbackslash{}input"))
    #expect(page.split(separator: "</pre>").count == 2)
    #expect(!page.contains("url = {https://example.org/}/"))
  }

  @Test func `every data file of the site is named`() throws {
    let files = SiteTests.render(try SampleEdition.make()).value
    let page = try SiteTests.text(files, "colophon/")
    let data = files.map(\.route.text).filter { $0.hasPrefix("data/") }
    #expect(data.count == DataFile.allCases.count)
    for name in data { #expect(page.contains("href=\"../\(name)\""), "\(name)") }
    let words = TemplateSet.load(from: Snapshot(items: [:])).value.schemas.words
    for file in DataFile.allCases { #expect(words["data-" + file.rawValue] != nil) }
  }

  @Test func `every page's foot leads here, and to a feed only where there is one`() throws {
    let edition = try SampleEdition.make()
    let with = SiteTests.render(edition, baseURL: "https://example.org/site").value
    for (route, feed) in [("", "handbook/feed.atom"), ("blog/who-cooks/", "../feed.atom")] {
      let page = try SiteTests.text(with, route)
      #expect(page.contains("colophon/\">Colophon</a></li>"))
      #expect(page.contains("<li><a href=\"\(feed)\">Feed</a></li>"))
    }
    let page = try SiteTests.text(SiteTests.render(edition).value, "")
    #expect(!page.contains(">Feed</a>"))
  }
}

import SourceModel
import Stories
import Testing

@testable import Outputs

/// Who agrees with a text is named on its page, once.
@Suite struct ReviewersTests {
  private func edition() throws -> Edition {
    var edition = try SampleEdition.make()
    let path = try SampleEdition.kitchen().path
    let old = try #require(edition.credits[path])
    edition.credits[path] = Credits(
      byline: old.byline,
      helpers: [
        Credits.Helper(name: "Reads & Agrees", roles: [.reviewer]),
        Credits.Helper(name: "نمونہ استاد", roles: [.reviewer, .editor]),
        Credits.Helper(name: "Read It Once", roles: [.reviewer]),
      ], reviewers: ["Reads & Agrees", "نمونہ استاد"])
    return edition
  }

  @Test func `who agrees stands under its own word, and only there`() throws {
    let files = SiteTests.render(try edition()).value
    let page = try SiteTests.text(files, "handbook/kitchen/")
    #expect(
      page.contains(
        "<dt>Reviewed by</dt><dd><bdi>Reads &amp; Agrees</bdi>, <bdi>نمونہ استاد</bdi></dd>"))
    #expect(
      page.contains(
        "<dd><bdi>نمونہ استاد</bdi> (review, editing), <bdi>Read It Once</bdi> (review)</dd>"))
    #expect(page.ranges(of: "Reads &amp; Agrees").count == 1)
    #expect(!(try SiteTests.text(files, "handbook/sundial/").contains("Reviewed by")))
  }

  @Test func `programs are told who agrees`() throws {
    let data = try SiteTests.text(SiteTests.render(try edition()).value, "data/entries.json")
    let names = data.replacing("\n", with: "").replacing("  ", with: "")
    #expect(names.contains(#""reviewers": ["Reads \u0026 Agrees","نمونہ استاد"]"#))
  }
}

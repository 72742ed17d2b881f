import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct PortalTests {
  /// The sample with an event and two voices, one of them in Urdu.
  private func edition() throws -> Edition {
    var edition = try SampleEdition.make()
    let voice = { (slug: String, language: String) in
      Entry(
        address: try SampleEdition.address("stories/voices/\(slug).md", .voices, slug),
        metadata: Metadata(
          title: "The voice \(slug)", summary: "S", language: LanguageTag(canonical: language)),
        details: .voice(
          Voice(
            person: Voice.Person(
              name: "Mei", role: .student, country: CountryCode(known: "SG"), place: "Singapore"))),
        body: .empty)
    }
    edition.others = [.voices: [try voice("one", "en"), try voice("two", "ur")]]
    return edition
  }

  @Test func `every page but one that was taken back can be reached from the portal`() throws {
    let edition = try edition()
    let files = SiteTests.render(edition).value
    let left = Set(edition.withdrawn.map(\.address.route.text) + ["404.html"])
    let pages = Set(files.map(\.route.text).filter { $0.isEmpty || $0.hasSuffix("/") })
    var reached: Set<String> = [""]
    var waiting = [""]
    while let route = waiting.popLast() {
      for match in try SiteTests.text(files, route).matches(of: /href="(?<to>[^"#:]*)/) {
        let target = resolved(String(match.output.to), from: route)
        if pages.contains(target), reached.insert(target).inserted { waiting.append(target) }
      }
    }
    #expect(pages.subtracting(reached).subtracting(left) == [])
    #expect(reached.contains("voices/two/"))
  }

  /// A relative address, from a page's own.
  private func resolved(_ href: String, from route: String) -> String {
    var parts = route.split(separator: "/").map(String.init)
    for part in href.split(separator: "/") where part != "." {
      if part == ".." { parts = Array(parts.dropLast()) } else { parts.append(String(part)) }
    }
    return parts.isEmpty ? "" : parts.joined(separator: "/") + (href.hasSuffix("/") ? "/" : "")
  }

  @Test func `a kind without entries is not among the others, and each link says its language`()
    throws
  {
    let page = try SiteTests.text(SiteTests.render(try edition()).value, "")
    #expect(page.contains("<h3 class=\"label\">Voices</h3>"))
    #expect(!page.contains("Newsletters"))
    #expect(
      page.contains(
        "<a href=\"voices/two/\" lang=\"ur\" hreflang=\"ur\"><bdi>The voice two</bdi></a>"))
    #expect(
      !(try SiteTests.text(SiteTests.render(try SampleEdition.make()).value, "")).contains(
        "\"more\""))
  }

  @Test func `a town that is a country is said once`() throws {
    let page = try SiteTests.text(SiteTests.render(try edition()).value, "voices/one/")
    #expect(page.contains("student · Singapore</span>"))
  }

  @Test(arguments: ["", "handbook/"])
  func `a new book shows no zero`(route: String) throws {
    let page = try SiteTests.text(SiteTests.render(Edition(parts: [])).value, route)
    #expect(!page.contains(">0 ") && !page.contains(">0<"))
  }
}

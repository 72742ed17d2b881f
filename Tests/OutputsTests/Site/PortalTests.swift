import Foundation
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

  @Test func `kinds that have entries are led to with their number, and the newest voice is shown`()
    throws
  {
    let page = try SiteTests.text(SiteTests.render(try edition()).value, "")
    #expect(page.contains("<li><a href=\"voices/\">Voices</a> <span class=\"meta\">2</span></li>"))
    #expect(!page.contains("Newsletters"))
    #expect(page.contains("<a href=\"voices/one/\">The voice one</a>"))
    #expect(!page.contains("voices/two/"))
    let new = try SiteTests.text(SiteTests.render(Edition(parts: [])).value, "")
    #expect(!new.contains("\"more\""))
  }

  @Test func `open calls and joint work that is open are invitations, three at most`() throws {
    var edition = try edition()
    edition.asOf = try #require(RecordedTime(iso8601: "2026-06-15T12:00:00Z"))
    edition.others = [
      .calls: [
        try SampleKinds.call("closed", "2026-01-01", "2026-06-14"),
        try SampleKinds.call("open", "2026-01-01", "2026-06-30"),
      ],
      .collaborations: [
        try SampleKinds.collaboration(
          "joint", from: 8, to: 12, opens: "2026-06-01T00:00:00Z", closes: "2026-06-20T00:00:00Z"),
        try SampleKinds.collaboration("running", from: 3, to: 9),
      ],
      .events: try (1...4).map {
        try SampleKinds.event("e\($0)", "2026-07-0\($0)T08:00:00Z", "2026-07-0\($0)T09:00:00Z")
      },
    ]
    let page = try SiteTests.text(SiteTests.render(edition).value, "")
    let joint = try #require(page.range(of: "Open until 20 June 2026"))
    let open = try #require(page.range(of: "Open until 30 June 2026"))
    #expect(joint.lowerBound < open.lowerBound)
    #expect(
      page.contains(
        "<a class=\"button\" href=\"calls/open/\" hreflang=\"en\">Read the questions</a>"))
    #expect(
      page.contains("events/e1/") && page.contains("events/e2/") && !page.contains("events/e3/"))
    #expect(!page.contains("Title of closed") && !page.contains("Title of running"))
    edition.others[.calls] = try (0..<500).map {
      try SampleKinds.call("c\($0)", "2026-01-01", "2026-06-30")
    }
    let long = try SiteTests.text(SiteTests.render(edition).value, "")
    #expect(long.split(separator: "Open until").count == 4)
  }

  @Test(arguments: [
    (6, "Still missing: Belgium, Bulgaria, Croatia, Cyprus, Finland and Viet Nam."),
    (7, "7 countries have not written yet."), (0, nil),
  ])
  func `countries that have not written are named when they are few`(count: Int, words: String?)
    throws
  {
    var edition = try SampleEdition.make()
    let partners = [
      ("BE", "Belgium"), ("BG", "Bulgaria"), ("HR", "Croatia"), ("CY", "Cyprus"),
      ("DK", "Denmark"),
    ].map { ($0, $1, Region.europe) }
    let wrote = ["MN", "PK", "CN"].map { ($0, $0, Region.asia) } + [("EE", "EE", .europe)]
    let rest = [("FI", "Finland", Region.europe), ("VN", "Viet Nam", .asia)]
    let missing = count == 7 ? partners + rest : count == 6 ? partners.dropLast() + rest : []
    edition.posts = []
    edition.configuration.partners = Partners(
      countries: (wrote + missing).map {
        Partners.Country(code: CountryCode(known: $0), name: $1, region: $2, languages: [])
      })
    let page = try SiteTests.text(SiteTests.render(edition).value, "")
    if let words {
      #expect(page.contains("<p class=\"meta\">\(words)</p>"))
    } else {
      #expect(!page.contains("missing") && !page.contains("not written yet"))
    }
  }

  @Test func `a town that is a country is said once`() throws {
    let page = try SiteTests.text(SiteTests.render(try edition()).value, "voices/one/")
    #expect(page.contains("student · <span class=\"asia\">Singapore</span>"))
  }

  @Test(arguments: ["", "handbook/"])
  func `a new book shows no zero`(route: String) throws {
    let page = try SiteTests.text(SiteTests.render(Edition(parts: [])).value, route)
    #expect(!page.contains(">0 ") && !page.contains(">0<"))
  }
}

import Foundation
import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

/// Somebody who chose not to be named has words in the place of a name, never a gap.
@Suite struct UnnamedTests {
  /// The sample with empty names in all bylines, a voice without a name and a silent editor.
  private func edition() throws -> Edition {
    var edition = try SampleEdition.make()
    edition.credits = edition.credits.mapValues { credits in
      Credits(
        byline: credits.byline.map {
          Credits.Name(name: "", role: $0.role, school: $0.school, country: $0.country)
        }, helpers: credits.helpers, firstWritten: credits.firstWritten,
        lastRevised: credits.lastRevised, landed: credits.landed, revisions: credits.revisions)
    }
    let id = try #require(Slug("silent"))
    edition.people[id] = Person(
      id: id, path: try #require(RepoPath("people/silent.yml")), name: "Secret Name",
      role: .schoolLeader, credit: .no)
    let voice = try SampleEdition.address("stories/voices/v.md", .voices, "v")
    let newsletter = try SampleEdition.address("stories/newsletters/n.md", .newsletters, "n")
    edition.others = [
      .voices: [
        Entry(
          address: voice, metadata: Metadata(title: "V", summary: "S", language: .english),
          details: .voice(
            Voice(
              person: Voice.Person(
                name: "", role: .parent, country: CountryCode(known: "PK"), place: nil))),
          body: .empty)
      ],
      .newsletters: [
        Entry(
          address: newsletter, metadata: Metadata(title: "N", summary: "S", language: .english),
          details: .newsletter(
            Newsletter(
              number: 1,
              editor: Author(name: nil, role: nil, country: nil, person: id))),
          body: .empty)
      ],
    ]
    return edition
  }

  @Test(arguments: [
    ("handbook/kitchen/", "<bdi>a teacher</bdi> <span class=\"meta\"><a href=\"../../schools/s"),
    ("handbook/kitchen/", "<bdi>a teacher</bdi> and <bdi>a teacher</bdi>, “<bdi>Kitchen"),
    ("blog/who-cooks/", "</time> · <bdi>a teacher</bdi></p>"),
    ("handbook/feed.atom", "<author><name>a teacher</name></author>"),
    ("voices/v/", "<bdi>a parent</bdi>"), ("newsletters/n/", "<bdi>a school leader</bdi>"),
    ("data/entries.json", "\"name\": null"),
  ])
  func `each place has words of its own`(route: String, words: String) throws {
    let files = SiteTests.render(try edition(), baseURL: "https://example.org/").value
    #expect(try SiteTests.text(files, route).contains(words))
  }

  @Test func `no page, feed or file shows an empty name, a stray comma or the name itself`() throws
  {
    let files = SiteTests.render(try edition(), baseURL: "https://example.org/").value
    for file in files where !file.route.text.hasSuffix(".css") {
      let text = try SiteTests.text(files, file.route.text)
      for bad in ["<bdi></bdi>", "<name></name>", "\"name\": \"\"", ", ,", "Secret", "unnamed-"] {
        #expect(!text.contains(bad), "\(file.route) holds \(bad)")
      }
    }
    #expect(try SiteTests.text(files, "data/people.json") == "[]\n")
  }

  @Test(arguments: PersonRole.allCases)
  func `every role has its word`(role: PersonRole) {
    let words = TemplateSet.load(from: Snapshot(items: [:])).value.words(forAnyOf: [.english])
    #expect(words.unnamed(role).hasPrefix("a"))
    #expect(!words.unnamed(role).contains("unnamed"))
  }
}

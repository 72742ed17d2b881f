import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

/// Who has a page, under which id, and what stands on it.
@Suite struct DirectoryTests {
  /// An edition of stories, one a byline, in that order.
  static func edition(
    _ bylines: [[Credits.Name]], people: [Person] = [], schools: [School] = []
  ) throws -> Edition {
    let story = try SampleEdition.kitchen()
    var credits: [RepoPath: Credits] = [:]
    let entries = try bylines.enumerated().map { index, byline in
      var metadata = story.metadata
      metadata.title = "Story \(index)"
      let entry = Entry(
        address: try SampleEdition.address(
          "stories/handbook/s\(index).md", .handbook, "s\(index)"),
        metadata: metadata, details: story.details, body: .empty)
      credits[entry.path] = Credits(byline: byline)
      return entry
    }
    return Edition(
      parts: [Edition.Part(title: nil, entries: entries)],
      people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }),
      schools: Dictionary(uniqueKeysWithValues: schools.map { ($0.id, $0) }), credits: credits)
  }

  static func name(
    _ name: String, _ country: String = "MN", school: String? = "School", id: Slug? = nil,
    person: String? = nil, minor: Bool = false
  ) -> Credits.Name {
    Credits.Name(
      name: name, role: minor ? .student : .teacher, school: school, schoolID: id,
      country: CountryCode(known: country), person: person.flatMap { Slug($0) }, isMinor: minor)
  }

  static func school(_ id: String, _ name: String, _ country: String) throws -> School {
    School(
      id: try #require(Slug(id)), path: try #require(RepoPath("stories/schools/\(id).yml")),
      name: name, country: CountryCode(known: country))
  }

  static func person(_ id: String, _ name: String) throws -> Person {
    Person(
      id: try #require(Slug(id)), path: try #require(RepoPath("stories/people/\(id).yml")),
      name: name)
  }

  private func ids(_ bylines: [[Credits.Name]], people: [Person] = []) throws -> [String] {
    Directory(try Self.edition(bylines, people: people)).people.map(\.id.text)
  }

  @Test func `a second person of one name gets a number, by country and by school`() throws {
    #expect(
      try ids([
        [Self.name("Ann Lee")], [Self.name("ann  lee", "MN")], [Self.name("Ann Lee", "EE")],
        [Self.name("Ann Lee", school: "Another")], [Self.name("Ann Lee", school: nil)],
      ]) == ["ann-lee", "ann-lee-2", "ann-lee-3", "ann-lee-4"])
  }

  @Test func `ids of files come first, also when nobody with that file has written`() throws {
    let file = try Self.person("ann-lee", "Ann Lee of the file")
    #expect(try ids([[Self.name("Ann Lee")]], people: [file]) == ["ann-lee-2"])
    let both = try ids(
      [[Self.name("Ann Lee")], [Self.name("Ann Lee", person: "ann-lee")]], people: [file])
    #expect(both == ["ann-lee-2", "ann-lee"])
  }

  @Test func `names without Latin letters, and very long ones, have ids of their own`() throws {
    let long = String(repeating: "a", count: 100)
    let made = try ids([
      [Self.name("🙂"), Self.name("🎈")], [Self.name(long), Self.name(long, "EE")],
    ])
    #expect(made.count == 4 && Set(made).count == 4)
    #expect(made[0].hasPrefix("p-") && made[1].hasPrefix("p-"))
    #expect(made[2].utf8.count == 80 && made[3] == String(repeating: "a", count: 78) + "-2")
  }

  @Test func `a minor has no page, no id, no row and no link, whatever the record says`() throws {
    var record = try Self.person("anna", "Anna")
    record.isMinor = true
    let edition = try Self.edition(
      [
        [
          Self.name("Anna", minor: true), Self.name("Bela", school: "Anna’s School", minor: true),
          Self.name("Anna", person: "anna"),
        ]
      ], people: [record])
    let files = SiteTests.render(edition).value
    #expect(!files.contains { $0.route.text.contains("people") && $0.route.isPage })
    #expect(try SiteTests.text(files, "data/people.json") == "[]\n")
    #expect(try !SiteTests.text(files, "data/entries.json").contains("\"id\": \""))
    let page = try SiteTests.text(files, "handbook/s0/")
    #expect(page.contains("<li><bdi>Anna</bdi> <span class=\"meta\"><a href=\"../../schools/"))
    #expect(!page.contains("people/"))
    #expect(try !SiteTests.text(files, "schools/annas-school/").contains("Bela"))
  }

  @Test func `two minors of one first name are two; one in two texts of a school is one`() throws {
    let anna = Self.name("Anna", minor: true)
    let directory = Directory(
      try Self.edition([[anna, anna], [anna], [Self.name("Anna", school: "Other", minor: true)]]))
    #expect(directory.counted([anna, anna]).count == 2)
    #expect(directory.counted([anna]).isSubset(of: directory.counted([anna, anna])))
    let edition = try Self.edition([
      [anna, anna], [anna], [Self.name("Anna", school: "Other", minor: true)], [Self.name("Bo")],
    ])
    let front = try SiteTests.text(SiteTests.render(edition).value, "handbook/")
    #expect(front.contains("<dt>authors</dt><dd class=\"big\">4</dd>"))
  }

  @Test func `who is not named, and who stands in withdrawn texts alone, has no page`() throws {
    var edition = try Self.edition(
      [[Self.name("", "MN"), Self.name("  ", "MN")]],
      people: [try Self.person("gone", "Gone Away")])
    edition.withdrawn = [
      Edition.Withdrawn(
        address: try SampleEdition.address("stories/handbook/w.md", .handbook, "w"),
        withdrawal: Withdrawal(on: try SampleEdition.day(2026, 1, 2), reason: "Asked for."))
    ]
    let files = SiteTests.render(edition).value
    #expect(!files.contains { $0.route.text.hasPrefix("people/") })
    for file in files {
      #expect(try !SiteTests.text(files, file.route.text).contains("Gone"))
    }
  }

  @Test func `one school name in two countries is two schools, and a file is known by its name`()
    throws
  {
    let file = try Self.school("lyceum-tartu", "The Lyceum", "EE")
    let edition = try Self.edition(
      [
        [Self.name("A", "EE", school: "the  LYCEUM"), Self.name("B", "MN", school: "The Lyceum")],
        [Self.name("C", "LV", school: "The Lyceum"), Self.name("D", "LV", school: "the lyceum")],
        [Self.name("E", "EE", school: "The Lyceum", id: file.id)],
      ], schools: [file])
    let directory = Directory(edition)
    #expect(
      directory.schools.map(\.id.text) == ["lyceum-tartu", "the-lyceum", "the-lyceum-2"])
    #expect(directory.schools.map(\.works.count) == [2, 1, 1])
    #expect(
      directory.schools.map { $0.people.map(\.text) } == [["a", "e"], ["b"], ["c", "d"]])
    #expect(directory.schools[0].name == "The Lyceum")
  }

  @Test func `a name that two files of one country have is neither's`() throws {
    let edition = try Self.edition(
      [[Self.name("A", "EE", school: "Lyceum")]],
      schools: [try Self.school("one", "Lyceum", "EE"), try Self.school("two", "Lyceum", "EE")])
    #expect(Directory(edition).schools.map(\.id.text) == ["lyceum"])
  }

  @Test func `coordinators, editors and speakers have pages too, each entry once`() throws {
    var edition = try Self.edition(
      [[Self.name("Zoe", person: "zoe")]], people: [try Self.person("zoe", "Zoe")])
    let zoe = Author(
      name: "Zoe", role: .teacher, country: CountryCode(known: "MN"), person: Slug("zoe"))
    let mei = Author(
      name: "Mei", role: .expert, country: CountryCode(known: "SG"), isMinor: false)
    let child = Author(
      name: "Ada", role: .student, country: CountryCode(known: "SG"), isMinor: true)
    let entry = { (kind: EntryKind, details: Entry.Details) in
      Entry(
        address: try SampleEdition.address("stories/\(kind.rawValue)/e.md", kind, "e"),
        metadata: Metadata(title: "E", summary: "S", language: .english), details: details,
        body: .empty)
    }
    let start = Moment(time: RecordedTime(seconds: 0), isDateOnly: true)
    let id = try #require(Slug("zoe"))
    edition.others = [
      .collaborations: [
        try entry(
          .collaborations,
          .collaboration(
            Collaboration(
              coordinators: [mei, zoe, child], starts: try SampleEdition.day(2026, 1, 2),
              ends: try SampleEdition.day(2026, 9, 2), output: .blog)))
      ],
      .newsletters: [
        try entry(.newsletters, .newsletter(Newsletter(number: 1, editor: mei)))
      ],
      .events: [
        try entry(
          .events,
          .event(
            Event(
              kind: .webinar, starts: start, ends: start, languages: [.english],
              sessions: [Event.Session(title: "T", starts: start, speakers: [.person(id)])],
              speakers: [
                .person(id),
                .named(name: "Guest", role: nil, country: nil, bio: nil, isMinor: false),
              ])))
      ],
    ]
    let directory = Directory(edition)
    #expect(directory.people.map(\.id.text) == ["zoe", "mei"])
    #expect(
      directory.people.map { $0.works.others.map(\.kind) } == [
        [.collaborations, .events], [.collaborations, .newsletters],
      ])
    #expect(directory.contributors.map(\.id.text) == ["zoe"])
    let files = SiteTests.render(edition).value
    let page = try SiteTests.text(files, "collaborations/e/")
    #expect(page.contains("<a href=\"../../people/mei/\"><bdi>Mei</bdi></a>"))
    #expect(page.contains("<dd><bdi>Ada</bdi>"))
    let mine = try SiteTests.text(files, "people/zoe/")
    #expect(mine.contains("<h2 id=\"page.events\">Events</h2>"))
  }
}

import SourceModel
import Stories
import Syntax
import Testing

@Suite struct CreditTests {
  private let calm = "stories/handbook/calm-start.md"

  private func commit(
    _ number: UInt8, _ name: String, _ email: String = "x@y.org", at seconds: Int64 = 1000,
    _ credits: [(ContributorRole, String, String)] = [], subject: String = "a change"
  ) throws -> Chronicle.Commit {
    Chronicle.Commit(
      id: try Make.object(number), author: Identity(name: name, email: email),
      authored: RecordedTime(seconds: seconds), committed: RecordedTime(seconds: seconds + 5),
      subject: subject,
      credits: credits.map {
        Chronicle.Credit(role: $0.0, identity: Identity(name: $0.1, email: $0.2))
      })
  }

  private func shop(_ commits: [Chronicle.Commit], people: [Person] = []) throws -> Workshop {
    let path = try Make.path(calm)
    let chronicle = Chronicle(
      commits: commits,
      entries: [
        path: Chronicle.Entry(
          commits: Array(commits.indices), landed: RecordedTime(seconds: 7000))
      ])
    var shop = Workshop()
    shop.entries = [calm: { _ in }]
    shop.people = people
    shop.configure = { $0.chronicle = chronicle }
    return shop
  }

  private func credits(_ shop: Workshop) throws -> Credits {
    try #require(try shop.assemble().value.credits[try Make.path(calm)])
  }

  private func helpers(_ shop: Workshop) throws -> [String] {
    try credits(shop).helpers.map {
      "\($0.name): \($0.roles.map(\.rawValue).joined(separator: " "))"
    }
  }

  @Test func `facts come from the commits that changed the entry`() throws {
    let shop = try shop([
      try commit(1, "A", at: 3000), try commit(2, "B", at: 5000), try commit(3, "C", at: 1000),
    ])
    let credits = try credits(shop)
    #expect(credits.firstWritten?.seconds == 1000)
    #expect(credits.lastRevised?.seconds == 5000)
    #expect(credits.landed?.seconds == 7000)
    #expect(credits.revisions == 3)
  }

  @Test func `of commits without a date nothing is said`() throws {
    let known = try credits(try shop([try commit(1, "A", at: 0), try commit(2, "B", at: 5000)]))
    #expect(known.firstWritten?.seconds == 5000)
    let none = try credits(try shop([try commit(1, "A", at: 0)]))
    #expect(none.firstWritten == nil && none.lastRevised == nil)
    #expect(none.revisions == 1)
  }

  @Test func `helpers are those the byline does not name, most commits first, then by name`() throws
  {
    let shop = try shop([
      try commit(1, "maria  VIRTANEN"), try commit(2, "Zoë"), try commit(3, "Bo"),
      try commit(
        4, "Zoe\u{308}", "x@y.org", at: 1, [(.reviewer, "Zoë", ""), (.translator, "Ann", "")]),
      try commit(5, "dependabot[bot]"), try commit(6, "someone@mail.org"), try commit(7, " "),
      try commit(8, "maria\u{FF20}school.example"), try commit(9, "m\u{FE6B}x.org"),
      try commit(10, "\u{3164}\u{200B}"),
    ])
    #expect(try helpers(shop) == ["Zoë: author reviewer", "Ann: translator", "Bo: author"])
  }

  @Test func `bots of the settings are left out`() throws {
    var shop = try shop([try commit(1, "School Bot"), try commit(2, "Bo")])
    let configure = shop.configure
    shop.configure = {
      try configure(&$0)
      $0.configuration.bots = ["school bot"]
    }
    #expect(try helpers(shop) == ["Bo: author"])
  }

  @Test func `the mailmap holds for commits and for trailers`() throws {
    var shop = try shop([
      try commit(1, "mv", "mv@old.org"),
      try commit(2, "Maria Virtanen", "m@x.org", [(.reviewer, "L", "LINH@old.org")]),
    ])
    shop.texts[".mailmap"] =
      "Maria Virtanen <m@x.org> <mv@old.org>\nLinh Tran <linh@old.org>\n"
    #expect(try helpers(shop) == ["Linh Tran: reviewer"])
  }

  @Test func `choices of people are followed in byline and helpers`() throws {
    let people = [
      try Make.person("maria", "Maria Lahti", commitsAs: ["Maria Virtanen"]),
      try Make.person("no-name", "Nobody Here", commitsAs: ["Nob <nob@x.org>"], credit: .no),
      try Make.person("pen", "Penelope Ng", commitsAs: ["png@x.org"], credit: .named("P. N.")),
    ]
    let shop = try shop(
      [
        try commit(1, "Nob", "NOB@x.org"), try commit(2, "anything", "png@x.org"),
        try commit(3, "Maria Lahti"),
      ], people: people)
    #expect(try helpers(shop) == ["P. N.: author"])
    // She changed her name: the byline follows.
    #expect(try credits(shop).byline.map(\.name) == ["Maria Lahti"])
    let edition = try shop.assemble().value
    #expect(edition.people.keys.map(\.text).sorted() == ["maria", "pen"])
    #expect(edition.people.values.allSatisfy { $0.commitsAs.isEmpty })
    #expect(edition.stories[0].metadata.authors[0].name == "Maria Lahti")
  }

  @Test func `who wants no name has none in the byline`() throws {
    var shop = try shop(
      [], people: [try Make.person("maria", "Maria Virtanen", credit: .no)])
    shop.entries = [
      calm: {
        $0.authors = [Make.author("Maria Virtanen")]
        $0.authors[0].orcid = "0000-0002-1825-0097"
      }
    ]
    let edition = try shop.assemble().value
    #expect(edition.credits[try Make.path(calm)]?.byline.map(\.name) == [""])
    #expect(edition.stories[0].metadata.authors[0].name == nil)
    #expect(edition.stories[0].metadata.authors[0].orcid == nil)
  }

  @Test func `a commit under a minor's full name does not tell the rest of it`() throws {
    var shop = try shop([try commit(1, "Anna Schmidt"), try commit(2, "Bo")])
    shop.entries = [
      calm: {
        $0.authors = [Make.author("Anna", minor: true)]
        $0.consent = [
          ConsentRecord(
            covers: [.name], person: "Anna", items: ["all"], reference: "office",
            given: CalendarDay(daysSinceEpoch: 18_000), by: .guardian)
        ]
      }
    ]
    #expect(try helpers(shop) == ["Bo: author"])
  }

  @Test func `a minor's commits to another entry have the first name alone`() throws {
    var shop = try shop([])
    let other = try Make.path("stories/handbook/other.md")
    let path = try Make.path(calm)
    let commits = [
      try commit(1, "Anna Schmidt", "", at: 1, [(.author, "Bo", "")]),
      try commit(2, "Anna Schmidt"),
      try commit(3, "Anna Lind"),
    ]
    shop.entries = [
      calm: {
        $0.authors = [Make.author("Anna", minor: true)]
        $0.consent = [
          ConsentRecord(
            covers: [.name], person: "Anna", items: ["all"], reference: "office",
            given: CalendarDay(daysSinceEpoch: 18_000), by: .guardian)
        ]
      },
      other.string: { $0.authors = [Make.author("Chea Sok")] },
    ]
    shop.configure = {
      $0.chronicle = Chronicle(
        commits: commits,
        entries: [
          path: Chronicle.Entry(commits: [0], landed: nil),
          other: Chronicle.Entry(commits: [1, 2], landed: nil),
        ])
    }
    let credits = try shop.assemble().value.credits
    #expect(credits[path]?.revisionList.map(\.names) == [["Anna", "Bo"]])
    #expect(credits[other]?.helpers.map(\.name) == ["Anna", "Anna Lind"])
  }

  @Test func `who signs with the name they chose is one person`() throws {
    let people = [
      try Make.person("pen", "Penelope Ng", commitsAs: ["png@x.org"], credit: .named("P. N."))
    ]
    let shop = try shop(
      [
        try commit(1, "P. N.", "other@x.org"), try commit(2, "Penelope", "PNG@x.org"),
        try commit(3, "penelope ng", "third@x.org"),
      ], people: people)
    #expect(try helpers(shop) == ["P. N.: author"])
    #expect(try credits(shop).revisionList.map(\.names) == [["P. N."], ["P. N."], ["P. N."]])
  }

  @Test func `revisions name who wrote them as they want to be named, and nobody else`() throws {
    let shop = try shop(
      [
        try commit(
          1, "Maria Virtanen", "x@y.org", at: 90,
          [(.author, "Bo", ""), (.reviewer, "Ann", ""), (.author, "bo", ""), (.author, "Ng", "")]),
        try commit(2, "dependabot[bot]"), try commit(3, ""),
      ], people: [try Make.person("ng", "Ng", credit: .no)])
    let list = try credits(shop).revisionList
    #expect(list.map(\.names) == [["Maria Virtanen", "Bo"], [], []])
    #expect(list.map(\.commit) == (try (1...3).map { try Make.object($0) }))
    #expect(list[0].time.seconds == 90)
    #expect(list[0].subject == "a change")
    #expect(try credits(shop).revisions == 3)
  }

  @Test func `no subject tells a name that was taken back, nor a minor's`() throws {
    var shop = try shop(
      [
        try commit(1, "Bo", subject: "Ng Thi and old name, with Anna Schmidt and Kim Lee"),
        try commit(2, "Kim Lee"),
      ],
      people: [
        try Make.person("ng", "Ng Thi", commitsAs: ["Old  Name <o@x.org>"], credit: .no),
        try Make.person("anna", "Anna Schmidt"),
      ])
    let id = try Make.slug("anna")
    shop.entries = [
      calm: {
        $0.authors = [
          Make.author("Anna", minor: true, person: id), Make.author("Kim", minor: true),
        ]
        $0.consent = ["Anna", "Kim"].map {
          ConsentRecord(
            covers: [.name], person: $0, items: ["all"], reference: "office",
            given: CalendarDay(daysSinceEpoch: 18_000), by: .guardian)
        }
      }
    ]
    let subjects = try credits(shop).revisionList.map(\.subject)
    #expect(subjects == ["… and …, with Anna and Kim", "a change"])
  }

  @Test func `an author with an id gets what is missing from the record`() throws {
    var maria = try Make.person("maria", "Maria Virtanen")
    maria.role = .researcher
    maria.country = CountryCode(known: "FI")
    maria.school = .name("Kallio School")
    var shop = try shop([], people: [maria])
    let id = maria.id
    shop.entries = [
      calm: { $0.authors = [Author(name: nil, role: nil, country: nil, person: id)] }
    ]
    let byline = try credits(shop).byline
    #expect(byline.map(\.name) == ["Maria Virtanen"])
    #expect(byline.map(\.school) == ["Kallio School"])
    #expect(byline.map(\.role) == [.researcher])
    maria.country = nil
    shop.people = [maria]
    let checked = try shop.assemble()
    #expect(checked.diagnostics.map(\.id) == ["author-incomplete"])
    #expect(checked.value.stories.isEmpty)
  }

  @Test func `a minor with a record is shown by the first name everywhere`() throws {
    var shop = try shop(
      [try commit(1, "Anna Schmidt"), try commit(2, "Bo")],
      people: [try Make.person("anna", "Anna Schmidt")])
    let id = try Make.slug("anna")
    shop.entries = [
      calm: {
        $0.authors = [Make.author("Anna", minor: true, person: id)]
        $0.consent = [
          ConsentRecord(
            covers: [.name], person: "Anna", items: ["all"], reference: "office",
            given: CalendarDay(daysSinceEpoch: 18_000), by: .guardian)
        ]
      }
    ]
    #expect(try helpers(shop) == ["Bo: author"])
    let edition = try shop.assemble().value
    #expect(edition.credits[try Make.path(calm)]?.byline.map(\.name) == ["Anna"])
    #expect(edition.stories[0].metadata.authors[0].person == nil)
    #expect(edition.people[id]?.name == "Anna")
  }

  @Test func `a minor in one text is one in all, and the record says a first name alone`()
    throws
  {
    var anna = try Make.person("anna", "Anna Schmidt")
    anna.bio = "Plays the cello."
    anna.links = ["https://example.org/anna"]
    anna.photo = "anna.png"
    anna.school = .name("Kallio School")
    let id = anna.id
    var shop = try shop([], people: [anna])
    let consent = ConsentRecord(
      covers: [.name], person: "Anna", items: ["all"], reference: "office",
      given: CalendarDay(daysSinceEpoch: 18_000), by: .guardian)
    shop.entries = [
      calm: {
        $0.authors = [Make.author("Anna", minor: true, person: id)]
        $0.consent = [consent]
      },
      "stories/handbook/later.md": { $0.authors = [Make.author("Anna Schmidt")] },
    ]
    let edition = try shop.assemble().value
    let byline = try #require(
      edition.credits[try Make.path("stories/handbook/later.md")]?.byline.first)
    #expect(byline.name == "Anna" && byline.isMinor && byline.person == nil)
    let shown = try #require(edition.people[id])
    #expect(shown.isMinor && shown.name == "Anna" && shown.bio == nil && shown.photo == nil)
    #expect(shown.links.isEmpty && shown.school == nil)
  }

  @Test func `a byline says which file a school has`() throws {
    var shop = try shop([])
    let id = try Make.slug("kallio")
    shop.configure = {
      $0.schools[id] = School(
        id: id, path: try Make.path("stories/schools/kallio.yml"), name: "Kallio School",
        country: CountryCode(known: "FI"))
    }
    shop.entries = [
      calm: {
        $0.authors = [Make.author("A"), Make.author("B")]
        $0.authors[0].school = .id(id)
      }
    ]
    let byline = try credits(shop).byline
    #expect(byline.map(\.schoolID) == [id, nil])
    #expect(byline[0].school == "Kallio School")
  }
}

import SourceModel
import Stories
import Syntax
import Testing

@Suite struct StandingChoicesTests {
  private let calm = "stories/handbook/calm-start.md"

  /// An old revision of a story by two people, built with what the main line says today.
  private func old(_ text: StandingChoices.Text, people: [Slug: Person] = [:]) throws -> Checked<
    Edition
  > {
    var shop = Workshop()
    shop.entries = [
      calm: { $0.authors = [Make.author("Anna Schmidt"), Make.author("Bo Lind")] }
    ]
    let path = try Make.path(calm)
    shop.configure = {
      $0.standing = StandingChoices(texts: [path: text], people: people)
    }
    return try shop.assemble()
  }

  private func names(_ checked: Checked<Edition>) throws -> [String] {
    try #require(checked.value.credits[try Make.path(calm)]).byline.map(\.name)
  }

  @Test func `an entry that was withdrawn since is not there`() throws {
    let edition = try old(
      StandingChoices.Text(
        withdrawn: Withdrawal(on: try Make.day(2021, 1, 1), reason: "asked to"))
    ).value
    #expect(edition.stories.isEmpty)
    #expect(edition.withdrawn.map(\.withdrawal.reason) == ["asked to"])
    #expect(edition.leftOut.map(\.reason) == [.withdrawn])
  }

  @Test func `an entry withdrawn since is not there even where it cannot be read`() throws {
    var shop = Workshop()
    shop.entries = [calm: { _ in }]
    shop.broken = [calm]
    let path = try Make.path(calm)
    let day = try Make.day(2021, 1, 1)
    shop.configure = {
      $0.standing = StandingChoices(texts: [
        path: StandingChoices.Text(withdrawn: Withdrawal(on: day, reason: "asked to"))
      ])
    }
    #expect(try shop.assemble().value.withdrawn.count == 1)
  }

  @Test func `somebody who is a minor today is shown by the first name`() throws {
    let guardian = ConsentRecord(
      covers: [.name], person: "Anna", items: ["all"], reference: "office",
      given: try Make.day(2020, 1, 1), by: .guardian)
    let today = StandingChoices.Text(
      consent: [guardian], authors: [Make.author("Anna", minor: true), Make.author("Bo Lind")],
      minors: ["Anna"])
    let edition = try old(today)
    #expect(edition.diagnostics.isEmpty)
    #expect(try names(edition) == ["Anna", "Bo Lind"])
    #expect(edition.value.stories[0].metadata.authors.map(\.name) == ["Anna", "Bo Lind"])
    // A name that is no longer there at all: its place in the byline tells whose it is.
    let other = StandingChoices.Text(
      consent: [
        ConsentRecord(
          covers: [.name], person: "Kim", items: ["all"], reference: "office",
          given: try Make.day(2020, 1, 1), by: .guardian)
      ], authors: [Make.author("Kim", minor: true), Make.author("Bo Lind")], minors: ["Kim"])
    #expect(try names(try old(other)) == ["Kim", "Bo Lind"])
  }

  /// The name that an old revision of a voice shows.
  private func voiceName(_ name: String, today: StandingChoices.Text) throws -> String? {
    let path = "stories/voices/bridge.md"
    var shop = Workshop()
    shop.entries = [path: { $0.authors = [Make.author("Anna Schmidt"), Make.author("Bo Lind")] }]
    shop.details = [
      path: .voice(
        Voice(
          person: Voice.Person(
            name: name, role: .parent, country: CountryCode(known: "FI"), isMinor: false),
          media: nil, image: nil, alternative: nil))
    ]
    let key = try Make.path(path)
    shop.configure = {
      $0.configuration.consentRequired = []
      $0.standing = StandingChoices(texts: [key: today])
    }
    let entry = try #require(try shop.assemble().value.others[.voices]?.first)
    guard case .voice(let voice) = entry.details else { return nil }
    return voice.person.name
  }

  @Test func `a grown-up's voice keeps the name where minors are in the byline`() throws {
    let authors = [Make.author("Anna", minor: true), Make.author("Bo", minor: true)]
    let today = StandingChoices.Text(
      authors: authors, minors: ["Anna", "Bo"], adults: ["Berta Larsen", "Anna Larsen"])
    #expect(try voiceName("Berta Larsen", today: today) == "Berta Larsen")
    #expect(try voiceName("Anna Larsen", today: today) == "Anna Larsen")
    // A voice that was a pupil's who is in the byline today.
    #expect(try voiceName("Anna Schmidt", today: today) == "Anna")
    // The voice of a minor, whatever it was called.
    let minor = StandingChoices.Text(
      authors: authors, minors: ["Anna", "Bo", "Mei"], voice: "Mei")
    #expect(try voiceName("Wang Mei", today: minor) == "Mei")
    #expect(try voiceName("Anna Wang", today: minor) == "Mei")
  }

  @Test func `a consent that was taken back or taken out since does not hold`() throws {
    let today = StandingChoices.Text(
      consent: [], authors: [Make.author("Anna", minor: true)], minors: ["Anna"])
    let checked = try old(today)
    #expect(checked.diagnostics.map(\.id) == ["consent-missing"])
    #expect(checked.value.stories.isEmpty)
  }

  @Test func `a person's choice of today is followed`() throws {
    let bo = Person(
      id: try Make.slug("bo"), path: try Make.path("stories/people/bo.yml"), name: "Bo Lind",
      credit: .no)
    let checked = try old(
      StandingChoices.Text(authors: [Make.author("Anna Schmidt"), Make.author("Bo Lind")]),
      people: [bo.id: bo])
    #expect(try names(checked) == ["Anna Schmidt", ""])
    #expect(checked.value.people.isEmpty)
  }

  @Test func `choices that cannot be read refuse the build`() throws {
    let texts = [calm: "", "stories/handbook/b.md": "", "stories/people/bo.yml": ""]
    let snapshot = try Make.snapshot(texts)
    let layout = WorkspaceLayout.read(snapshot).value
    let (first, second) = (try Make.path(calm), try Make.path("stories/handbook/b.md"))
    func document(_ keys: [String]) -> Document {
      let pairs = keys.map { key in
        Node.Pair(
          key: Node.Scalar(text: key, isQuoted: false, span: .start),
          value: .scalar(Node.Scalar(text: "x", isQuoted: false, span: .start)))
      }
      return Document(
        file: SourceFile(path: first, text: ""),
        frontMatter: Node.Mapping(pairs: pairs, span: .start), frontMatterSpan: nil, body: .empty)
    }
    func read(_ documents: [RepoPath: Document], people: [Slug: Person?]) -> Result<
      StandingChoices, StandingFailure
    > {
      StandingChoices.read(
        snapshot, layout: layout, frontMatter: documents.compactMapValues(\.frontMatter),
        entries: [first: nil, second: nil], translations: [:], people: people)
    }
    let bo = try Make.slug("bo")
    let person = Person(id: bo, path: try Make.path("stories/people/bo.yml"), name: "Bo")
    // Faults that hide no choice are no obstacle.
    let harmless = read(
      [first: document(["title", "ages"]), second: document(["summary"])], people: [bo: person])
    #expect(throws: Never.self) { try harmless.get() }
    let failure = StandingFailure(paths: [first, person.path])
    #expect(throws: failure) {
      try read([first: document(["consent"]), second: document([])], people: [bo: nil])
        .get()
    }
    #expect(throws: StandingFailure(paths: [second])) {
      try read([first: document([])], people: [bo: person]).get()
    }
    // A choice that is badly spelt, or in another language, is one.
    for key in ["withdrwan", "Minor", "minro", "consents", "Einwilligung", "retiré", "age"] {
      #expect(throws: StandingFailure(paths: [first]), "\(key)") {
        try read([first: document([key]), second: document([])], people: [bo: person]).get()
      }
    }
    #expect(failure.description.contains("'stories/handbook/calm-start.md'"))
  }
}

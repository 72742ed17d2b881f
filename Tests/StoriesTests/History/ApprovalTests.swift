import SourceModel
import Stories
import Syntax
import Testing

/// Who agrees with a text, and what the gate makes of it.
@Suite struct ApprovalTests {
  private static let calm = "stories/handbook/calm-start.md"
  private static let french = "stories/handbook/calm-start.fr.md"
  /// What every text is today.
  private static let today: UInt8 = 1

  /// A commit by which people agree with versions of texts.
  struct Agreement {
    let commit: UInt8
    let names: [String]
    /// By path.
    var texts: [String: UInt8] = [calm: today]
  }

  /// A story by Maria (Kallio School, Finland) and its translation.
  private func shop(
    _ agreements: [Agreement], people: [Person] = [], review: Configuration.Review = .init(),
    past: [UInt8: String] = [9: "---\ntitle: was\n---\n"], knowsHistory: Bool = true
  ) throws -> Workshop {
    var shop = Workshop()
    shop.entries = [Self.calm: { _ in }]
    shop.texts = [Self.french: ""]
    shop.people = people
    let reviews = try agreements.map { agreement in
      var texts: [RepoPath: ObjectID] = [:]
      for (path, blob) in agreement.texts { texts[try Make.path(path)] = try Make.object(blob) }
      return Chronicle.Review(
        commit: try Make.object(agreement.commit), authored: RecordedTime(seconds: 86_400),
        reviewers: agreement.names.map { Identity(name: $0, email: "x@y.org") }, texts: texts)
    }
    let change = Chronicle.Commit(
      id: try Make.object(77), author: Identity(name: "Maria Virtanen", email: ""),
      authored: RecordedTime(seconds: 864_000), committed: RecordedTime(seconds: 864_000),
      subject: "a change",
      credits: [Chronicle.Credit(role: .translator, identity: Identity(name: "Luc", email: ""))])
    let entry = Chronicle.Entry(commits: [0], landed: nil)
    let entries = [try Make.path(Self.calm): entry, try Make.path(Self.french): entry]
    var texts: [ObjectID: PastText] = [:]
    for (blob, text) in past {
      texts[try Make.object(blob)] = PastText(
        SourceFile(path: try Make.path(Self.calm), text: text))
    }
    shop.configure = { [texts] in
      $0.configuration.review = review
      $0.chronicle = Chronicle(commits: [change], entries: entries, reviews: reviews)
      $0.pastTexts = texts
      $0.knowsHistory = knowsHistory
    }
    return shop
  }

  private func person(_ id: String, _ name: String, _ country: String?, school: String? = nil)
    throws -> Person
  {
    Person(
      id: try Make.slug(id), path: try Make.path("stories/people/\(id).yml"), name: name,
      country: country.map { CountryCode(known: $0) }, school: school.map { .name($0) })
  }

  private func approvals(_ shop: Workshop, of path: String = calm) throws -> [String] {
    let history = try #require(
      EntryHistory.all(in: try shop.input()).first { $0.address.path.string == path })
    return history.approvals.map { "\($0.name ?? "-") \($0.state.rawValue)" }
  }

  @Test func `an approval holds while the text is what it was, whatever its blob`() throws {
    let same = try shop([Agreement(commit: 5, names: ["Bo"], texts: [Self.calm: 9])], past: [9: ""])
    #expect(try approvals(same) == ["Bo holds"])
    #expect(try approvals(try shop([Agreement(commit: 5, names: ["Bo"])])) == ["Bo holds"])
    let changed = try shop([Agreement(commit: 5, names: ["Bo"], texts: [Self.calm: 9])])
    #expect(try approvals(changed) == ["Bo stale"])
    let unreadable = try shop(
      [Agreement(commit: 5, names: ["Bo"], texts: [Self.calm: 9])], past: [:])
    #expect(try approvals(unreadable) == ["Bo stale"])
  }

  @Test func `a person counts once, by the newest commit that holds`() throws {
    let shop = try shop([
      Agreement(commit: 6, names: ["bo  LIND", "Ann"], texts: [Self.calm: 9]),
      Agreement(commit: 5, names: ["Bo Lind", "Bo Lind"]),
      Agreement(commit: 4, names: ["Bo Lind"]),
    ])
    #expect(try approvals(shop) == ["Ann stale", "Bo Lind holds"])
    let history = try #require(EntryHistory.all(in: try shop.input()).last)
    #expect(history.approvals.map(\.commit) == [try Make.object(6), try Make.object(5)])
  }

  @Test func `an author's own approval does not count, by any of their names`() throws {
    var maria = try person("maria", "Maria Virtanen", "FI")
    maria.commitsAs = ["mv <x@y.org>"]
    let shop = try shop(
      [Agreement(commit: 5, names: ["mv", "MARIA virtanen"])], people: [maria])
    #expect(try approvals(shop) == ["Maria Virtanen not-eligible"])
  }

  @Test func `a translation is a text of its own, and its translator an author of it`() throws {
    let shop = try shop([
      Agreement(commit: 5, names: ["Bo", "Luc"], texts: [Self.calm: 1, Self.french: 1])
    ])
    #expect(try approvals(shop) == ["Bo holds", "Luc holds"])
    #expect(try approvals(shop, of: Self.french) == ["Bo holds", "Luc not-eligible"])
  }

  @Test func `who wrote a commit of the text cannot approve it, in the byline or not`() throws {
    var review = Configuration.Review()
    (review.approvals, review.gate) = (3, .warn)
    let shop = try shop(
      [
        Agreement(
          commit: 5, names: ["Dan Writer", "cid", "Eva", "Bo"],
          texts: [Self.calm: 1, Self.french: 1])
      ], review: review)
    var changed = shop
    changed.configure = {
      try shop.configure(&$0)
      let old = $0.chronicle
      let written = Chronicle.Commit(
        id: try Make.object(78), author: Identity(name: "Dan Writer", email: "d@y.org"),
        authored: RecordedTime(seconds: 1), committed: RecordedTime(seconds: 1),
        subject: "brings it",
        credits: [
          Chronicle.Credit(role: .author, identity: Identity(name: "Cid", email: "")),
          Chronicle.Credit(role: .editor, identity: Identity(name: "Eva", email: "")),
        ])
      var entries = old.entries
      entries[try Make.path(Self.calm)] = Chronicle.Entry(commits: [0, 1], landed: nil)
      $0.chronicle = Chronicle(
        commits: old.commits + [written], entries: entries, reviews: old.reviews)
    }
    #expect(
      try approvals(changed) == [
        "Bo holds", "Dan Writer not-eligible", "Eva holds", "cid not-eligible",
      ]
    )
    // They wrote nothing of the translation.
    #expect(try approvals(changed, of: Self.french).allSatisfy { $0.hasSuffix("holds") })
    let said = try changed.assemble().diagnostics.flatMap(\.notes).map(\.message.text)
    #expect(
      said.contains("'Dan Writer' agreed, and wrote a part of it (4e4e4e4e4e): that does not count")
    )
  }

  @Test func `who wrote a commit of a translation cannot approve that`() throws {
    let shop = try shop([
      Agreement(commit: 5, names: ["Maria Virtanen", "Bo"], texts: [Self.french: 1])
    ])
    var others = shop
    others.entries[Self.calm] = { $0.authors = [Make.author("Kadri")] }
    #expect(try approvals(others, of: Self.french) == ["Bo holds", "Maria Virtanen not-eligible"])
  }

  /// What `review.from` says, where Bo works, and what Bo's approval is then.
  private static let origins: [(Configuration.Review.From, String?, String?, String)] = [
    (.otherSchool, "FI", "Kallio School", "not-eligible"),
    (.otherSchool, "EE", "KALLIO  school", "not-eligible"), (.otherSchool, "FI", "Other", "holds"),
    (.otherSchool, "EE", nil, "not-eligible"), (.otherCountry, "FI", "Other", "not-eligible"),
    (.otherCountry, "EE", nil, "holds"), (.otherCountry, nil, "Other", "not-eligible"),
    (.otherRegion, "EE", "Other", "not-eligible"), (.otherRegion, "MN", nil, "holds"),
    (.otherRegion, "KE", nil, "not-eligible"), (.any, nil, nil, "holds"),
  ]

  @Test(arguments: origins)
  func `a reviewer comes from where review.from asks`(
    from: Configuration.Review.From, country: String?, school: String?, state: String
  ) throws {
    var review = Configuration.Review()
    review.from = from
    let shop = try shop(
      [Agreement(commit: 5, names: ["Bo"])],
      people: [try person("bo", "Bo", country, school: school)],
      review: review)
    #expect(try approvals(shop) == ["Bo \(state)"])
  }

  @Test func `it is held against every author`() throws {
    var review = Configuration.Review()
    review.from = .otherCountry
    var shop = try shop(
      [Agreement(commit: 5, names: ["Bo"])], people: [try person("bo", "Bo", "EE")], review: review)
    shop.entries[Self.calm] = {
      var second = Make.author("Kadri")
      second.country = CountryCode(known: "EE")
      $0.authors = [Make.author("Maria Virtanen"), second]
    }
    #expect(try approvals(shop) == ["Bo not-eligible"])
  }

  @Test func `a reviewer without a file is unknown, and the message names the file`() throws {
    var review = Configuration.Review()
    (review.from, review.gate) = (.otherCountry, .warn)
    let checked = try shop(
      [Agreement(commit: 5, names: ["Élise Pham"], texts: [Self.calm: 1, Self.french: 1])],
      review: review
    ).assemble()
    #expect(checked.diagnostics.map(\.id) == ["not-approved", "not-approved"])
    let said = try #require(checked.diagnostics.first { $0.place.path?.string == Self.calm })
    #expect(said.severity == .warning)
    #expect(
      said.message.text
        == "nobody who counts has agreed to this text as it is; it needs 1 colleague in another country than the authors"
    )
    #expect(
      said.notes.map(\.message.text) == [
        "'Élise Pham' agreed, and nothing says where they work: add stories/people/elise-pham.yml with 'name', 'school' and 'country'"
      ])
    #expect(checked.value.stories.count == 1)
  }

  @Test func `a stale approval says since when`() throws {
    var review = Configuration.Review()
    (review.approvals, review.gate) = (3, .warn)
    let checked = try shop(
      [
        Agreement(commit: 6, names: ["Ann"], texts: [Self.calm: 9]),
        Agreement(commit: 5, names: ["Bo"], texts: [Self.calm: 1]),
      ], review: review
    ).assemble()
    let said = try #require(checked.diagnostics.first { $0.place.path?.string == Self.calm })
    #expect(
      said.message.text
        == "1 colleague has agreed to this text; it needs 2 more colleagues who are not authors")
    #expect(
      said.notes.map(\.message.text) == [
        "'Ann' agreed on 1970-01-02; the text was changed since, last on 1970-01-11 (4d4d4d4d4d)"
      ])
  }

  @Test func `leave-out leaves out what is not approved, and its translations`() throws {
    var review = Configuration.Review()
    review.gate = .leaveOut
    let none = try shop([], review: review).assemble()
    #expect(none.value.stories.isEmpty)
    #expect(none.value.leftOut.map(\.path.string) == [Self.french, Self.calm])
    #expect(none.value.leftOut.map(\.reason) == [.notApproved, .notApproved])
    #expect(none.diagnostics.map(\.severity) == [.note])
    #expect(none.diagnostics[0].message.text.hasPrefix("left out: nobody has agreed"))

    let original = try shop([Agreement(commit: 5, names: ["Bo"])], review: review).assemble()
    #expect(original.value.stories.count == 1)
    #expect(original.value.translations.isEmpty)
    #expect(original.value.leftOut.map(\.path.string) == [Self.french])

    let both = try shop(
      [Agreement(commit: 5, names: ["Bo"], texts: [Self.calm: 1, Self.french: 1])], review: review
    ).assemble()
    #expect(both.value.translations.count == 1)
    #expect(both.diagnostics.isEmpty)
  }

  @Test func `where nobody asked history, nothing is said of approvals`() throws {
    for gate in [Configuration.Review.Gate.warn, .leaveOut] {
      var review = Configuration.Review()
      review.gate = gate
      let checked = try shop([], review: review, knowsHistory: false).assemble()
      #expect(checked.diagnostics.isEmpty)
      #expect(checked.value.stories.count == 1)
    }
  }

  @Test func `other kinds and drafts need no approval`() throws {
    var review = Configuration.Review()
    review.gate = .leaveOut
    var shop = try shop([], review: review)
    shop.entries[Self.calm] = { $0.isDraft = true }
    let configure = shop.configure
    shop.configure = {
      try configure(&$0)
      $0.includesDrafts = true
    }
    #expect(try shop.assemble().value.stories.count == 1)
  }

  @Test func `who agrees is named, but for who chose not to be and who is a program`() throws {
    var hidden = try person("hidden", "Hidden Person", "EE")
    hidden.credit = .no
    var review = Configuration.Review()
    (review.approvals, review.gate) = (2, .leaveOut)
    var shop = try shop(
      [Agreement(commit: 5, names: ["Bo", "Hidden Person", "robot[bot]", "a@b.org"])],
      people: [hidden], review: review)
    shop.texts = [:]
    let checked = try shop.assemble()
    #expect(checked.value.credits[try Make.path(Self.calm)]?.reviewers == ["Bo"])
    #expect(checked.diagnostics.isEmpty, "who is not named counts all the same")
    #expect(try approvals(shop) == ["Bo holds", "- holds"])
  }
}

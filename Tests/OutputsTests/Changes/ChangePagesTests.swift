import SourceModel
import Testing

@testable import Outputs
@testable import Stories

/// The pages that tell what changed: revisions, editions, addresses that lead on.
@Suite struct ChangePagesTests {
  private static let old = "---\ntitle: T\nsummary: S\n---\n\nWe begin with ten minutes.\n"
  private static let new = "---\ntitle: T\nsummary: S\n---\n\nWe begin with two minutes.\n"

  private static func object(_ digit: Character) throws -> ObjectID {
    try #require(ObjectID(hex: String(repeating: digit, count: 40)))
  }

  private static func published(_ name: String, _ seconds: Int64) throws -> PublishedEdition {
    PublishedEdition(
      name: name, commit: try object("c"), made: RecordedTime(seconds: seconds),
      message: "The <b>first</b> one")
  }

  /// One edition, a revision after it, and a story that was renamed.
  static func edition(revisions: Int = 2) throws -> Edition {
    var edition = try SampleEdition.make()
    let kitchen = try SampleEdition.kitchen().path
    let sundial = try SampleEdition.sundial().path
    let versions = TextPair(old: try object("a"), new: try object("b"))
    edition.history = BookHistory(
      states: [
        BookChanges(
          edition: try published("2026", 1_772_323_200), new: [kitchen],
          people: ["Sample Teacher"], countries: [CountryCode(known: "MN")]),
        BookChanges(
          edition: nil, new: [sundial],
          revised: [
            BookChanges.Revised(
              path: kitchen, versions: versions, size: ChangeSize(added: 1, removed: 1))
          ], withdrawn: [try #require(RepoPath("stories/handbook/quiet-room.md"))], removed: 2,
          people: ["<i>Third</i> Teacher"]),
      ], firstStates: [kitchen: 0, sundial: 1])
    edition.formerAddresses = [
      FormerAddress(route: try #require(Route("handbook/pantry/")), path: kitchen)
    ]
    let credits = try #require(edition.credits[kitchen])
    edition.credits[kitchen] = Credits(
      byline: credits.byline, helpers: credits.helpers, firstWritten: credits.firstWritten,
      lastRevised: credits.lastRevised, landed: credits.landed,
      revisionList: try (0..<revisions).map { number in
        Credits.Revision(
          commit: try object("d"), time: RecordedTime(seconds: 1_772_323_200 - Int64(number)),
          names: ["Sample Teacher"], subject: "Change <\(number)>")
      })
    return edition
  }

  private static func pages(
    _ edition: Edition, old: String = ChangePagesTests.old, new: String = ChangePagesTests.new
  ) throws -> [String: String] {
    let reader = MemoryReader(objects: [
      try object("a"): Array(old.utf8), try object("b"): Array(new.utf8),
    ])
    let files = try Site.render(
      edition, templates: TemplateSet.load(from: Snapshot(items: [:])).value, reader: reader,
      options: SiteOptions(version: "0")
    ).value
    return Dictionary(
      uniqueKeysWithValues: files.map { file in
        guard case .bytes(let bytes) = file.content else { return (file.route.text, "") }
        return (file.route.text, String(decoding: bytes, as: UTF8.self))
      })
  }

  @Test func `a revised story has a page with the words that changed and all its versions`() throws
  {
    let pages = try Self.pages(try Self.edition())
    let page = try #require(pages["handbook/kitchen/revisions/"])
    #expect(page.contains("<del>"))
    #expect(page.contains("ten</del>"))
    #expect(page.contains("two</ins>"))
    #expect(page.contains("What changed since edition 2026"))
    #expect(page.contains("Change &lt;0&gt;"))
    #expect(try #require(pages["handbook/kitchen/"]).contains("href=\"revisions/\""))
    #expect(pages["handbook/sundial/revisions/"] == nil)
  }

  @Test func `a version without a date has no date`() throws {
    var edition = try Self.edition()
    let kitchen = try SampleEdition.kitchen().path
    edition.credits[kitchen] = Credits(
      byline: [],
      revisionList: [
        Credits.Revision(
          commit: try Self.object("d"), time: .unknown, names: ["Bo"], subject: "no day")
      ])
    let page = try #require(try Self.pages(edition)["handbook/kitchen/revisions/"])
    #expect(page.contains("<p class=\"meta\"><bdi>Bo</bdi></p><p class=\"measure\"><bdi>no day"))
    #expect(!page.contains("1970"))
  }

  @Test func `a name that was taken back is in no words compared`() throws {
    let old =
      Self.old + "\n## What Zoe Lark said\n\nHere Zoe Lark's class and d’Ann Lee taught us.\n"
    let new = Self.new + "\n## What she said\n\nHere a class and d’Ann Lee taught us a lot.\n"
    var edition = try Self.edition()
    #expect(
      try #require(try Self.pages(edition, old: old, new: new)["handbook/kitchen/revisions/"])
        .contains("Zoe Lark"))
    edition.hiddenNames.add("Zoe Lark", shown: nil)
    edition.hiddenNames.add("Ann Lee", shown: "Ann")
    let page = try #require(
      try Self.pages(edition, old: old, new: new)["handbook/kitchen/revisions/"])
    #expect(!page.contains("Zoe") && !page.contains("Lee"))
    #expect(page.contains("…"))
    #expect(page.contains("d’Ann taught us"))
  }

  @Test func `titles and names of any script stand where the sentence puts them`() throws {
    var edition = try Self.edition()
    let (kitchen, sundial) = (try SampleEdition.kitchen().path, try SampleEdition.sundial().path)
    let since = BookChanges(
      edition: nil, new: [sundial],
      revised: [
        BookChanges.Revised(
          path: kitchen, versions: TextPair(old: try Self.object("a"), new: try Self.object("b")),
          size: nil)
      ], people: ["أمينة", "بدر"])
    edition.history = BookHistory(
      states: [edition.history.states[0], since], firstStates: [kitchen: 0, sundial: 1])
    let credits = try #require(edition.credits[sundial])
    edition.credits[sundial] = Credits(
      byline: credits.byline, firstWritten: credits.firstWritten, landed: credits.landed,
      revisionList: try (0..<5).map { number in
        Credits.Revision(
          commit: try Self.object("d"), time: RecordedTime(seconds: 1_772_323_200),
          names: ["نمونہ", "Second"], subject: "\(number)")
      })
    let pages = try Self.pages(edition)
    let page = try #require(pages["handbook/sundial/revisions/"])
    #expect(
      page.contains(
        "<h1 class=\"measure\">How “<bdi lang=\"ur\">چھت پر دھوپ گھڑی</bdi>” changed</h1>"))
    #expect(page.contains("<br><bdi>نمونہ</bdi>, <bdi>Second</bdi></p>"))
    for place in ["editions/since/", "handbook/"] {
      #expect(
        try #require(pages[place]).contains(
          "For the first time here: <bdi>أمينة</bdi>, <bdi>بدر</bdi>."))
    }
  }

  @Test func `few versions stand on the text's own page, many on pages of their own`() throws {
    var edition = try Self.edition(revisions: 4)
    edition.history = BookHistory()
    var pages = try Self.pages(edition)
    #expect(pages["handbook/kitchen/revisions/"] == nil)
    #expect(try #require(pages["handbook/kitchen/"]).contains("Change &lt;3&gt;"))
    edition = try Self.edition(revisions: 250)
    pages = try Self.pages(edition)
    let own = try #require(pages["handbook/kitchen/"])
    #expect(!own.contains("Change &lt;3&gt;"))
    #expect(try #require(pages["handbook/kitchen/revisions/"]).contains("Change &lt;99&gt;"))
    #expect(try #require(pages["handbook/kitchen/revisions/3/"]).contains("Change &lt;249&gt;"))
    #expect(pages["handbook/kitchen/revisions/4/"] == nil)
  }

  @Test func `an edition has a page, and so has what came after it`() throws {
    let pages = try Self.pages(try Self.edition())
    let list = try #require(pages["editions/"])
    #expect(list.contains("href=\"2026/\""))
    #expect(list.contains("href=\"since/\""))
    let own = try #require(pages["editions/2026/"])
    #expect(own.contains("The &lt;b&gt;first&lt;/b&gt; one"))
    #expect(
      own.contains("<code dir=\"ltr\">colophon build --at edition/2026 --output edition-2026"))
    #expect(own.contains("For the first time here: <bdi>Sample Teacher</bdi>."))
    let since = try #require(pages["editions/since/"])
    #expect(since.contains("1 word added, 1 word removed"))
    #expect(since.contains("<bdi>&lt;i&gt;Third&lt;/i&gt; Teacher</bdi>"))
    #expect(since.contains("3 texts are no longer here."))
    #expect(since.contains("href=\"../../handbook/kitchen/revisions/\""))
  }

  @Test func `the handbook names its edition and ends with what changed since`() throws {
    let pages = try Self.pages(try Self.edition())
    let front = try #require(pages["handbook/"])
    #expect(front.contains("With changes since edition 2026 of 1 March 2026"))
    #expect(front.contains("id=\"changes\""))
    #expect(try #require(pages["handbook/kitchen/"]).contains("In the book since"))
    #expect(try #require(pages["data/editions.json"]).contains("\"name\": \"2026\""))
  }

  @Test func `an address that a rename left leads on`() throws {
    let page = try #require(try Self.pages(try Self.edition())["handbook/pantry/"])
    #expect(page.contains("http-equiv=\"refresh\" content=\"0; url=../kitchen/\""))
    #expect(page.contains("<a class=\"tap\" href=\"../kitchen/\">"))
    #expect(page.contains("name=\"robots\" content=\"noindex\""))
  }

  @Test func `the page of versions leads on too, where there is one`() throws {
    let few = try Self.pages(try Self.edition(revisions: 2))
    #expect(
      (few["handbook/kitchen/revisions/"] == nil) == (few["handbook/pantry/revisions/"] == nil))
    let page = try #require(
      try Self.pages(try Self.edition(revisions: 9))["handbook/pantry/revisions/"])
    #expect(page.contains("http-equiv=\"refresh\" content=\"0; url=../../kitchen/revisions/\""))
  }

  @Test func `without an edition there are no pages of editions and no gap`() throws {
    let pages = try Self.pages(try SampleEdition.make())
    #expect(!pages.keys.contains { $0.hasPrefix("editions/") })
    #expect(try #require(pages["data/editions.json"]) == "[]\n")
    #expect(!(try #require(pages["handbook/"]).contains("id=\"changes\"")))
  }

  @Test(arguments: [
    (["2021", "spring-2026", "v1.2"], ["2021", "spring-2026", "v1.2"]),
    (["Frühling", "fruhling"], ["fruhling-2", "fruhling"]), (["2"], ["p-d4735e3a"]),
    (["a/b", "a-b"], ["a-b-2", "a-b"]), (["since"], ["since-2"]),
  ])
  func `the page of an edition has its name, made fit for an address`(
    names: [String], expected: [String]
  ) throws {
    let editions = try names.map { try Self.published($0, 0) }
    let routes = EditionRoutes(editions)
    #expect(editions.map { routes[$0].text } == expected.map { "editions/\($0)/" })
  }
}

import SourceModel
import Testing

@testable import Stories

@Suite struct PastTextTests {
  private static func file(_ text: String) throws -> SourceFile {
    SourceFile(path: try #require(RepoPath("stories/blog/a.md")), text: text)
  }

  private static let text = """
    ---
    title: Bread
    summary: Two classes bake
    authors:
      - {name: Ana, country: PT}
      - {name: Bo, country: Portugal}
    classrooms:
      - {school: One, country: PT}
      - {school: Two, country: MN}
    ---

    We bake.

    """

  @Test(arguments: [
    ("\n", "\r\n", true), ("\n", "\r", true), ("We bake.", "We baked.", false),
    ("title: Bread", "title: 'Bread'", true), ("title: Bread", "title: Breads", false),
    ("Two classes bake", "Two classes", false), ("country: PT", "country: ES", true),
    ("We bake.\n", "We bake.\n\n\n", true), ("Bread\nsummary: ", "Bre\nsummary: ad", false),
  ])
  func `the text is title, summary and body, however its lines end`(
    old: String, new: String, isSame: Bool
  ) throws {
    let changed = Self.text.replacing(old, with: new)
    #expect(!changed.utf8.elementsEqual(Self.text.utf8))
    let digests = try [Self.text, changed].map { TextDigest(of: try Self.file($0)) }
    #expect((digests[0] == digests[1]) == isSame)
  }

  @Test func `no words move from one part of the text to the next unseen`() throws {
    let one = try Self.file("---\ntitle: a\nsummary: bc\n---\nd\n")
    let other = try Self.file("---\ntitle: ab\nsummary: c\n---\nd\n")
    #expect(TextDigest(of: one) != TextDigest(of: other))
  }

  @Test(arguments: [
    ("[{name: A, country: PT}, {name: B, country: PT}]", ["PT"]),
    ("[{name: A, country: PT}, {name: B, country: MN}]", ["PT", "MN"]),
    ("[{name: A, country: Portugal}]", nil), ("[{name: A, person: a}]", nil), ("[]", []),
  ])
  func `a former version tells its countries, unless one of them stands elsewhere`(
    authors: String, countries: [String]?
  ) throws {
    let past = PastText(try Self.file("---\nauthors: \(authors)\n---\nText.\n"))
    #expect(past.countries?.map(\.text) == countries)
  }

  @Test func `a former version tells whether readers saw it, and when`() throws {
    func past(_ keys: String) throws -> PastText {
      PastText(try Self.file("---\n\(keys)\n---\nText.\n"))
    }
    #expect(try past("draft: yes").isDraft)
    #expect(try !past("draft: no").isDraft)
    #expect(try past("withdrawn: {on: 2021-01-01, reason: r}").isWithdrawn)
    #expect(try past("sample: true").isSample)
    #expect(try past("publish: 2021-03-04").publish == RecordedTime(seconds: 1_614_816_000))
    let broken = try past("title: [")
    #expect(!broken.isDraft && !broken.isWithdrawn && broken.publish == nil)
  }

  @Test func `only what differs from today is read`() throws {
    let path = try #require(RepoPath("stories/blog/a.md"))
    let blobs = try (1...5).map { number in
      try #require(ObjectID(hex: String(repeating: "\(number)", count: 40)))
    }
    let snapshot = Snapshot(items: [path: .text(try Self.file(Self.text), blobs[0])])
    let tagged = TaggedEdition(
      name: "2021", tag: nil, commit: blobs[4], committed: RecordedTime(seconds: 0), tagger: nil,
      tagged: nil, message: "")
    let chronicle = Chronicle(
      editions: [
        Chronicle.EditionContents(
          edition: tagged, texts: [path: blobs[0]], names: [path: path]),
        Chronicle.EditionContents(
          edition: tagged, texts: [path: blobs[1]], names: [path: path]),
      ],
      reviews: [
        Chronicle.Review(
          commit: blobs[4], authored: RecordedTime(seconds: 0),
          reviewers: [Identity(name: "R", email: "r@example.org")],
          texts: [path: blobs[2]])
      ],
      bases: [
        path: Chronicle.TranslationBase(commit: blobs[4], original: blobs[3], isPatched: false)
      ])
    let none: [RepoPath: RepoPath] = [:]
    #expect(
      PastText.needed(by: chronicle, in: snapshot, originals: none)
        == [blobs[1], blobs[2], blobs[3]])
    let same = Chronicle(
      bases: [
        path: Chronicle.TranslationBase(commit: blobs[4], original: blobs[0], isPatched: false)
      ])
    #expect(PastText.needed(by: same, in: snapshot, originals: [path: path]).isEmpty)
    #expect(PastText.needed(by: same, in: snapshot, originals: none) == [blobs[0]])
  }
}

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

  @Test func `a former version tells its title and its countries, those alone that there are`()
    throws
  {
    let past = PastText(try Self.file(Self.text))
    #expect(past.title == "Bread")
    #expect(past.countries.map(\.text) == ["PT", "MN"])
    #expect(!past.isHidden)
  }

  @Test(arguments: [
    ("title: a\ndraft: yes", true), ("title: a\ndraft: no", false),
    ("title: a\nwithdrawn: {on: 2021-01-01, reason: r}", true), ("title: [", false),
  ])
  func `what no reader saw is hidden, and broken front matter stops nothing`(
    keys: String, isHidden: Bool
  ) throws {
    #expect(PastText(try Self.file("---\n\(keys)\n---\nText.\n")).isHidden == isHidden)
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
    #expect(PastText.needed(by: chronicle, in: snapshot) == [blobs[1], blobs[2], blobs[3]])
  }
}

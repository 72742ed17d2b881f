import SourceModel
import Testing

@testable import Stories

@Suite struct FreshnessTests {
  private static func id(_ digit: Int) throws -> ObjectID {
    try #require(ObjectID(hex: String(repeating: String(digit), count: 40)))
  }

  private static func text(_ body: String, country: String = "MN") -> String {
    "---\ntitle: Bread\nsummary: We bake.\nauthors:\n  - {name: A, country: \(country)}\n---\n\n\(body)\n"
  }

  /// The freshness of a French translation whose original was `then` at its base and is `now`.
  private static func freshness(
    then: String?, now: String, isPatched: Bool = false, isRead: Bool = true
  ) throws -> Freshness? {
    let original = try #require(RepoPath("stories/blog/a.md"))
    let translation = try #require(RepoPath("stories/blog/a.fr.md"))
    let file = SourceFile(path: original, text: now)
    var layout = WorkspaceLayout()
    layout.originals = [translation: original]
    var input = AssemblyInput(
      snapshot: Snapshot(items: [original: .text(file, try id(2))]), layout: layout,
      asOf: RecordedTime(seconds: 0))
    let blob = try then.map { try $0 == now ? id(2) : id(1) }
    input.chronicle = Chronicle(
      commits: [
        Chronicle.Commit(
          id: try id(9), author: Identity(name: "A", email: "a@example.org"),
          authored: RecordedTime(seconds: 1_773_300_000),
          committed: RecordedTime(seconds: 1_773_400_000), subject: "translate")
      ],
      bases: [
        translation: Chronicle.TranslationBase(
          commit: try id(9), original: blob, isPatched: isPatched)
      ])
    if let then, let blob, isRead {
      input.pastTexts[blob] = PastText(SourceFile(path: original, text: then))
    }
    return Freshness.all(input)[translation]
  }

  @Test(arguments: [
    ("We bake.", "We bake.", "MN", false, Freshness.State.current),
    ("We bake.", "We bake.", "EE", false, .current),
    ("We bake.\r\n", "We bake.", "MN", false, .current),
    ("We bake.", "We bake bread.", "MN", false, .behind),
    ("We bake.", "We bake bread.", "MN", true, .patched),
    ("We bake.", "We bake.", "MN", true, .current),
  ])
  func `a translation is behind when the original's text changed since`(
    then: String, now: String, country: String, isPatched: Bool, state: Freshness.State
  ) throws {
    let freshness = try #require(
      try Self.freshness(
        then: Self.text(then), now: Self.text(now, country: country), isPatched: isPatched))
    #expect(freshness.state == state)
    #expect(freshness.base == (try Self.id(9)))
    #expect(freshness.baseTime?.seconds == 1_773_300_000)
    let isLate = state == .behind || state == .patched
    #expect(freshness.formerOriginal == (isLate ? try Self.id(1) : nil))
  }

  @Test func `what history does not hold is unknown`() throws {
    let now = Self.text("We bake.")
    #expect(try Self.freshness(then: nil, now: now)?.state == .unknown)
    #expect(
      try Self.freshness(then: Self.text("Other."), now: now, isRead: false)?.state == .unknown)
  }

  @Test func `without history nothing is said`() throws {
    let original = try #require(RepoPath("stories/blog/a.md"))
    let translation = try #require(RepoPath("stories/blog/a.fr.md"))
    var layout = WorkspaceLayout()
    layout.originals = [translation: original]
    let input = AssemblyInput(
      snapshot: Snapshot(items: [:]), layout: layout, asOf: RecordedTime(seconds: 0))
    #expect(Freshness.all(input) == [translation: .unknown])
  }
}

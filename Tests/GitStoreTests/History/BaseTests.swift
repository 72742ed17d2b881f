import SourceModel
import TestSupport
import Testing

@testable import GitStore

/// What an original was when its translation was last made to say the same.
struct BaseTests {
  private static let original = "stories/handbook/a.md"
  private static let translation = "stories/handbook/a.fr.md"

  private func base(
    _ builder: RepositoryBuilder, of translation: String = translation,
    from original: String = original, cache: HistoryCache = .none
  ) throws -> Chronicle.TranslationBase? {
    let repository = try Repository.open(at: builder.folder)
    let snapshot = try repository.snapshot(at: try repository.resolve("HEAD"))
    let path = try GitStoreTests.path(translation)
    let all = try repository.chronicle(
      of: snapshot, originals: [path: try GitStoreTests.path(original)], cache: cache
    ).bases
    #expect(all.count <= 1)
    return all[path]
  }

  @Test func `the commit that last changed the translation counts, and its original then`() throws {
    let builder = try RepositoryBuilder()
    let root = try builder.commit(files: [Self.original: "1\n"])
    let begun = try builder.commit(
      files: [Self.original: "1\n", Self.translation: "un\n"], parents: [root])
    #expect(
      try base(builder)
        == .init(commit: begun, original: try builder.blob("1\n"), isPatched: false))
    let changed = try builder.commit(
      files: [Self.original: "2\n", Self.translation: "un\n"], parents: [begun])
    #expect(try base(builder)?.commit == begun)
    let both = try builder.commit(
      files: [Self.original: "3\n", Self.translation: "trois\n"], parents: [changed])
    _ = try builder.commit(
      files: [Self.original: "4\n", Self.translation: "trois\n"], parents: [both])
    #expect(
      try base(builder) == .init(commit: both, original: try builder.blob("3\n"), isPatched: false))
  }

  @Test func `nobody asked, or an original that is no entry: nothing is said`() throws {
    let builder = try RepositoryBuilder()
    _ = try builder.commit(files: [Self.original: "1\n", Self.translation: "un\n"])
    #expect(try base(builder, from: "stories/handbook/none.md") == nil)
    #expect(try base(builder, of: "stories/handbook/none.fr.md") == nil)
    let repository = try Repository.open(at: builder.folder)
    let snapshot = try repository.snapshot(at: try repository.resolve("HEAD"))
    #expect(try repository.chronicle(of: snapshot).bases.isEmpty)
  }

  @Test func `a translation made beside the main line has the original of its own side`() throws {
    let builder = try RepositoryBuilder()
    let root = try builder.commit(files: [Self.original: "1\n"])
    let main = try builder.commit(files: [Self.original: "2\n"], parents: [root])
    let side = try builder.commit(
      files: [Self.original: "1\n", Self.translation: "un\n"], parents: [root])
    _ = try builder.commit(
      files: [Self.original: "2\n", Self.translation: "un\n"], parents: [main, side])
    #expect(
      try base(builder) == .init(commit: side, original: try builder.blob("1\n"), isPatched: false))
  }

  @Test func `renames are followed, and a new name alone says nothing of the text`() throws {
    let builder = try RepositoryBuilder()
    let text = (0..<9).map { "line \($0)\n" }.joined()
    let french = (0..<9).map { "ligne \($0)\n" }.joined()
    let root = try builder.commit(files: [
      "stories/blog/o.md": text, "stories/blog/o.fr.md": french,
    ])
    let edited = try builder.commit(
      files: ["stories/blog/o.md": text + "more\n", "stories/blog/o.fr.md": french],
      parents: [root])
    let moved = try builder.commit(
      files: [Self.original: text + "more\n", Self.translation: french], parents: [edited])
    #expect(
      try base(builder) == .init(commit: root, original: try builder.blob(text), isPatched: false))
    // A new name and a new text is a new text.
    _ = try builder.commit(
      files: [Self.original: text + "more\n", "stories/handbook/b.fr.md": french + "plus\n"],
      parents: [moved])
    #expect(
      try base(builder, of: "stories/handbook/b.fr.md")?.original
        == (try builder.blob(text + "more\n")))
  }

  @Test func `a translation older than its original has nothing to hold to`() throws {
    let builder = try RepositoryBuilder()
    let root = try builder.commit(files: [Self.translation: "un\n"])
    _ = try builder.commit(
      files: [Self.translation: "un\n", Self.original: "1\n"], parents: [root])
    #expect(try base(builder) == .init(commit: root, original: nil, isPatched: false))
  }

  /// Four commits: begun, the original changed, the translation put right with a line, one more change.
  private func patched(
    _ line: (_ begun: ObjectID) -> String
  ) throws -> (RepositoryBuilder, begun: ObjectID, changed: ObjectID, patch: ObjectID) {
    let builder = try RepositoryBuilder()
    let begun = try builder.commit(files: [Self.original: "1\n", Self.translation: "un\n"])
    let changed = try builder.commit(
      files: [Self.original: "2\n", Self.translation: "un\n"], parents: [begun])
    let patch = try builder.commit(
      files: [Self.original: "2\n", Self.translation: "une\n"], parents: [changed],
      message: "Fix a slip\n\n\(line(begun))\n")
    _ = try builder.commit(
      files: [Self.original: "3\n", Self.translation: "une\n"], parents: [patch])
    return (builder, begun, changed, patch)
  }

  @Test func `a patch holds to the commit that it names, in full or in short`() throws {
    for length in [40, 12, 7] {
      let (builder, begun, _, _) = try patched {
        "Translation-patched: \($0.description.prefix(length))"
      }
      let expected = Chronicle.TranslationBase(
        commit: begun, original: try builder.blob("1\n"), isPatched: true)
      #expect(try base(builder) == expected, "\(length)")
      let kept = HistoryCache.folder(builder.outside("kept"))
      #expect(try base(builder, cache: kept) == expected)
      #expect(try base(builder, cache: kept) == expected)
    }
  }

  @Test(arguments: ["012345", "0123456789", "main", "", "zzzzzzz"])
  func `a patch that names no commit holds to the revision before it`(name: String) throws {
    let (builder, begun, _, _) = try patched { _ in "Translation-patched: \(name)" }
    #expect(
      try base(builder) == .init(commit: begun, original: try builder.blob("1\n"), isPatched: true))
  }

  @Test func `outside the last paragraph the line is a word like any other`() throws {
    let (builder, _, _, patch) = try patched { "Translation-patched: \($0)\n\nwords behind it" }
    #expect(
      try base(builder) == .init(commit: patch, original: try builder.blob("2\n"), isPatched: false)
    )
  }
}

import SourceModel
import TestSupport
import Testing

@testable import GitStore

/// Who agreed with which text, by git's own rule for trailers.
struct ReviewTests {
  private static let one = "stories/handbook/one.md"
  private static let two = "stories/handbook/two.md"
  private static let old = "stories/blog/old.md"
  private static let ana = Identity(name: "Ana", email: "ana@example.org")

  private func message(_ lines: String...) -> String {
    "A change\n\n" + (["Reviewed-by: Ana <ana@example.org>"] + lines).joined(separator: "\n") + "\n"
  }

  private func reviews(
    _ builder: RepositoryBuilder, cache: HistoryCache = .none
  ) throws -> [Chronicle.Review] {
    let repository = try Repository.open(at: builder.folder)
    let snapshot = try repository.snapshot(at: try repository.resolve("HEAD"))
    return try repository.chronicle(of: snapshot, cache: cache).reviews
  }

  @Test func `a commit agrees with what it changes, a root with all it holds`() throws {
    let builder = try RepositoryBuilder()
    let root = try builder.commit(
      files: [Self.one: "1\n", Self.two: "1\n", "README.md": "r\n"], message: message())
    let next = try builder.commit(
      files: [Self.one: "2\n", Self.two: "1\n", "README.md": "s\n"], parents: [root],
      message: message("Reviewed-by: Bo"))
    let none = try builder.commit(
      files: [Self.one: "3\n", Self.two: "1\n"], parents: [next],
      message: "Title\n\nReviewed-by: Ana <ana@example.org>\n\nwords behind it\n")
    _ = try builder.commit(
      files: [Self.one: "3\n", Self.two: "1\n", "README.md": "t\n"], parents: [none],
      message: message())
    let found = try reviews(builder)
    #expect(found.map(\.commit) == [next, root])
    #expect(found[0].reviewers == [Self.ana, Identity(name: "Bo", email: "")])
    #expect(found[0].texts == [try path(Self.one): try builder.blob("2\n")])
    #expect(
      found[1].texts == [
        try path(Self.one): try builder.blob("1\n"), try path(Self.two): try builder.blob("1\n"),
      ])
    #expect(found[1].authored == RecordedTime(seconds: 1_609_459_200, offset: 60))
  }

  @Test func `a merge agrees with what differs from its first parent`() throws {
    let builder = try RepositoryBuilder()
    let root = try builder.commit(files: [Self.one: "1\n", Self.two: "1\n"])
    let main = try builder.commit(files: [Self.one: "2\n", Self.two: "1\n"], parents: [root])
    let side = try builder.commit(
      files: [Self.one: "1\n", Self.two: "2\n", Self.old: "o\n"], parents: [root])
    let merge = try builder.commit(
      files: [Self.one: "2\n", Self.two: "2\n", Self.old: "o\n"], parents: [main, side],
      message: message())
    let found = try reviews(builder)
    #expect(found.map(\.commit) == [merge])
    #expect(
      found[0].texts == [
        try path(Self.two): try builder.blob("2\n"), try path(Self.old): try builder.blob("o\n"),
      ])
  }

  @Test
  func
    `a text is told by the name that its entry has now; another entry of that name is not meant`()
    throws
  {
    let builder = try RepositoryBuilder()
    let text = (0..<9).map { "line \($0)\n" }.joined()
    let root = try builder.commit(files: [Self.old: text, Self.two: "x\n"], message: message())
    let moved = try builder.commit(files: [Self.one: text, Self.two: "x\n"], parents: [root])
    let gone = try builder.commit(files: [Self.one: text], parents: [moved])
    _ = try builder.commit(
      files: [Self.one: text, Self.old: "other\n", Self.two: "y\n"], parents: [gone])
    let found = try reviews(builder)
    #expect(found.map(\.texts) == [[try path(Self.one): try builder.blob(text)]])
  }

  @Test func `a line names a text by its path at the commit, an earlier one too`() throws {
    let builder = try RepositoryBuilder()
    let (first, second) = (try builder.blob("1\n"), try builder.blob("2\n"))
    let never = try builder.blob("never a version\n")
    let root = try builder.commit(files: [Self.old: "1\n", Self.two: "x\n"])
    let edited = try builder.commit(files: [Self.old: "2\n", Self.two: "x\n"], parents: [root])
    let now = try builder.commit(
      tree: try builder.tree(files: [Self.old: "2\n", Self.two: "x\n"]), parents: [edited],
      message: message("Review-of: \(Self.old) \(second)"))
    let then = try builder.commit(
      files: [Self.old: "2\n", Self.two: "y\n"], parents: [now],
      message: message(
        "Review-of: \(Self.old) \(first)", "Review-of: \(Self.two) \(never)",
        "Review-of: \(Self.one) \(first)", "Review-of: stories/none.md \(first)"))
    let moved = try builder.commit(files: [Self.one: "2\n", Self.two: "y\n"], parents: [then])
    let found = try reviews(builder)
    #expect(found.map(\.commit) == [then, now])
    // The path `one` was no entry yet, and `two` was never what the line says.
    #expect(
      found[0].texts == [
        try path(Self.one): first, try path(Self.two): try builder.blob("y\n"),
      ])
    #expect(found[1].texts == [try path(Self.one): second])
    #expect(moved != then)
  }

  @Test func `a line says more than that the commit touched the text`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.blob("1\n")
    let root = try builder.commit(files: [Self.one: "1\n"])
    _ = try builder.commit(
      files: [Self.one: "2\n"], parents: [root], message: message("Review-of: \(Self.one) \(first)")
    )
    #expect(try reviews(builder).map(\.texts) == [[try path(Self.one): first]])
  }

  @Test func `kept, extended and made anew are equal`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.blob("0\n")
    var tip = try builder.commit(files: [Self.old: "0\n", Self.two: "0\n"], message: message())
    let kept = HistoryCache.folder(builder.outside("kept"))
    for number in 1..<12 {
      let files = [number < 6 ? Self.old : Self.one: "\(number / 2)\n", Self.two: "\(number)\n"]
      let side = try builder.commit(files: files, parents: [tip], message: message())
      tip = try builder.commit(
        files: files.merging(["stories/x\(number).md": "x\n"]) { $1 }, parents: [tip, side],
        message: message("Review-of: \(Self.two) \(first)", "Translation-patched: \(tip)"))
      let found = try reviews(builder, cache: kept)
      #expect(found == (try reviews(builder)))
      #expect(found.count == 2 * number + 1)
    }
  }
}

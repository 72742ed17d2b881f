import SourceModel
import TestSupport
import Testing

@testable import GitStore

/// Tags `edition/*`, and what each edition held.
struct EditionTests {
  private static let old = "stories/blog/old.md"
  private static let new = "stories/handbook/new.md"

  private func tag(
    _ builder: RepositoryBuilder, _ name: String, _ target: ObjectID, _ type: String = "commit",
    message: String = "The first\n\nTwelve stories.\n"
  ) throws -> ObjectID {
    let id = try builder.object(
      "tag",
      Array(
        "object \(target)\ntype \(type)\ntag edition/\(name)\ntagger É <e@example.org> 1600000000 +0200\n\n\(message)"
          .utf8))
    try builder.reference("refs/tags/edition/\(name)", id)
    return id
  }

  @Test func `editions in history order, with tagger and message; a light tag is told apart`()
    throws
  {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: [Self.old: "1\n"])
    let second = try builder.commit(files: [Self.old: "2\n"], parents: [first])
    let aside = try builder.commit(files: [Self.old: "3\n"], parents: [first])
    let early = try tag(builder, "zero", first)
    let signed = "Signed\n\nwords\n-----BEGIN PGP SIGNATURE-----\nx\n-----END PGP SIGNATURE-----\n"
    let inner = try tag(builder, "inner", second, message: signed)
    _ = try tag(builder, "outer", inner, "tag")
    try builder.reference("refs/tags/edition/light", first)
    _ = try tag(builder, "aside", aside)
    try builder.reference("refs/tags/edition/odd", try builder.blob("x"))
    try builder.reference("refs/tags/other", first)
    let repository = try Repository.open(at: builder.folder)
    let found = try repository.editions(reachableFrom: second)
    #expect(found.map(\.name) == ["light", "zero", "inner", "outer"])
    #expect(found.map(\.isAnnotated) == [false, true, true, true])
    #expect(found[1].tag == early)
    #expect(found[1].commit == first)
    #expect(found[1].tagger == Identity(name: "É", email: "e@example.org"))
    #expect(found[1].tagged == RecordedTime(seconds: 1_600_000_000, offset: 120))
    #expect(found[1].message == "The first\n\nTwelve stories.")
    #expect(found[2].message == "Signed\n\nwords")
    #expect(found[3].commit == second)
    #expect(found[0].tag == nil)
    #expect(
      try repository.editions(reachableFrom: aside).map(\.name) == ["light", "zero", "aside"])
  }

  @Test func `an edition tells the path and the blob that each entry had then`() throws {
    let builder = try RepositoryBuilder()
    let gone = "stories/blog/gone.md"
    let text = (0..<9).map { "line \($0)\n" }.joined()
    let first = try builder.commit(files: [Self.old: text, gone: "g\n", "stories/x.svg": "s"])
    let second = try builder.commit(files: [Self.new: text + "more\n"], parents: [first])
    let third = try builder.commit(
      files: [Self.new: text + "more\n", Self.old: "another\n"], parents: [second])
    _ = try tag(builder, "1", first)
    _ = try tag(builder, "2", second)
    let repository = try Repository.open(at: builder.folder)
    let chronicle = try repository.chronicle(
      of: try repository.snapshot(at: third), withEditions: true)
    try #require(chronicle.editions.count == 2)
    let (one, two) = (chronicle.editions[0], chronicle.editions[1])
    #expect(one.text(of: try path(Self.new)) == (try builder.blob(text)))
    #expect(one.names == [try path(Self.new): try path(Self.old)])
    // The name is in use again: another story, which the edition did not hold.
    #expect(one.text(of: try path(Self.old)) == nil)
    #expect(one.texts[try path(gone)] == (try builder.blob("g\n")))
    #expect(one.texts.count == 2)
    #expect(two.names == [try path(Self.new): try path(Self.new)])
    #expect(try repository.texts(at: second) == two.texts)
  }
}

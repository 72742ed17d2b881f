import Compilation
import Foundation
import GitStore
import SourceModel
import Testing

@testable import CommandLineTool
@testable import Stories

/// What editions brought, told of real histories.
@Suite struct BookHistoryTests {
  private static func story(
    _ title: String, _ country: String = "MN", by name: String, body: String
  )
    -> String
  {
    Samples.story(titled: title).replacing("country: MN", with: "country: \(country)")
      .replacing("Sample Teacher", with: name)
      .replacing("We begin with *ten minutes* of silence.", with: body)
  }

  private static func edition(_ workspace: Workspace) async throws -> Edition {
    let loaded = try Loader.revision(
      LoadRequest(
        directory: workspace.folder.path, asOf: RecordedTime(seconds: 1_900_000_000), jobs: 2,
        withEditions: true))
    return try await Compiler.assemble(loaded.input, reader: loaded.reader).value
  }

  private static func tag(_ workspace: Workspace, _ name: String, _ date: String) throws {
    try workspace.git("tag", "-a", "edition/\(name)", "-m", "The \(name) edition", date: date)
  }

  /// Two editions, and something after them. The post is to be seen from a day between the two.
  private static func book() throws -> Workspace {
    let book = try Workspace()
    let long = String(repeating: "One more sentence for the bread. ", count: 20)
    try book.write("stories/handbook/a.md", story("Alpha", by: "Ana", body: "One two three."))
    try book.write("stories/handbook/b.md", story("Beta", "EE", by: "Bo", body: long))
    try book.write("stories/blog/p.md", Samples.post)
    try book.commit("begin", date: "2021-01-01T10:00:00+01:00")
    try tag(book, "2021", "2021-02-01T10:00:00+01:00")

    try book.write("stories/handbook/a.md", story("Alpha", by: "Ana", body: "One two four."))
    try book.git("mv", "stories/handbook/b.md", "stories/handbook/c.md")
    try book.write("stories/handbook/d.md", story("Delta", "JP", by: "Dai", body: "New here."))
    try book.write("stories/handbook/gone.md", story("Gone", "FR", by: "Guy", body: "Gone soon."))
    try book.commit("more", date: "2022-01-01T10:00:00+01:00")
    try tag(book, "2022", "2022-02-01T10:00:00+01:00")

    // Somebody who helps an old text is new where the help came.
    try book.write(
      "stories/handbook/d.md", story("Delta", "JP", by: "Dai", body: "New here, and better."))
    try book.git("add", "-A")
    try book.git(
      "commit", "-q", "-m", "better\n\nCo-authored-by: Hel <hel@example.org>",
      date: "2022-06-01T10:00:00+01:00")
    try book.remove("stories/handbook/gone.md")
    try book.write(
      "stories/blog/p.md",
      Samples.post.replacing(
        "sample: yes", with: "sample: yes\nwithdrawn: {on: 2023-01-01, reason: Asked for}"))
    try book.write(
      "stories/handbook/a.fr.md",
      "---\nlang: fr\ntitle: Alpha en français\nsummary: Dix minutes de calme au début de chaque leçon en ligne.\n---\n\nUn deux quatre.\n"
    )
    try book.commit("after", date: "2023-01-01T10:00:00+01:00")
    return book
  }

  private static func lines(_ changes: BookChanges) -> [String] {
    func names(_ paths: [RepoPath]) -> String { paths.map(\.name).joined(separator: " ") }
    let revised = changes.revised.map(\.path)
    let lists = [
      ("new", names(changes.new)), ("revised", names(revised)), ("renamed", names(changes.renamed)),
      ("translated", names(changes.translated)), ("withdrawn", names(changes.withdrawn)),
      ("people", changes.people.joined(separator: " ")),
      ("countries", changes.countries.map(\.text).joined(separator: " ")),
      ("removed", changes.removed == 0 ? "" : String(changes.removed)),
    ]
    return [changes.edition?.name ?? "now"]
      + lists.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
  }

  @Test func `each edition says what it brought, and so does what came after the last`()
    async throws
  {
    let book = try Self.book()
    let history = try await Self.edition(book).history
    #expect(
      history.states.map(Self.lines) == [
        [
          "2021", "new: a.md c.md", "people: Ana Bo Sample Teacher", "countries: EE MN",
        ],
        [
          "2022", "new: d.md", "revised: a.md", "renamed: c.md", "people: Dai",
          "countries: FR JP",
        ],
        [
          "now", "revised: d.md", "translated: a.fr.md", "withdrawn: p.md", "people: Hel",
          "removed: 1",
        ],
      ])
    #expect(history.states.map(\.figures.stories) == [2, 4, 3])
    #expect(history.states.map(\.figures.posts) == [0, 1, 0])
    #expect(history.states.map(\.figures.countries) == [2, 4, 3])
    #expect(history.states.map(\.figures.people) == [3, 4, 5])
    #expect(history.current?.edition.name == "2022")
    #expect(history.current?.isBuilt == false)
    let new = try #require(RepoPath("stories/handbook/d.md"))
    #expect(history.firstEdition(of: new)?.name == "2022")
    #expect(history.editions.map(\.message) == ["The 2021 edition", "The 2022 edition"])
  }

  /// Book files show no sizes, so a build of them alone does not compare the texts.
  @Test func `what a book file does not ask for stays kept`() async throws {
    let book = try Self.book()
    let loaded = try Loader.revision(
      LoadRequest(
        directory: book.folder.path, asOf: RecordedTime(seconds: 1_900_000_000), jobs: 2,
        withEditions: true))
    var input = loaded.input
    input.kept = KeptTexts()
    let whole = try await Compiler.assemble(input, reader: loaded.reader).value.history
    let bytes = try #require(input.kept?.bytes)
    #expect(whole.states.flatMap(\.revised).allSatisfy { $0.size != nil })

    input.history = .texts([.handbook])
    input.kept = nil
    let quick = try await Compiler.assemble(input, reader: loaded.reader).value.history
    #expect(quick.states.flatMap(\.revised).map(\.path.name) == ["a.md", "d.md"])
    #expect(quick.states.flatMap(\.revised).allSatisfy { $0.size == nil })

    // What another build measured stays kept: nothing is new, so nothing is to be kept.
    let kept = KeptTexts(bytes)
    input.kept = kept
    _ = try await Compiler.assemble(input, reader: loaded.reader)
    #expect(kept.bytes == nil)
  }

  @Test func `an edition that is built again says what it said`() async throws {
    let book = try Self.book()
    try book.git("checkout", "-q", "edition/2022")
    try book.git("checkout", "-q", "-b", "old")
    let history = try await Self.edition(book).history
    #expect(history.states.map { $0.edition?.name } == ["2021", "2022"])
    #expect(history.current?.isBuilt == true)
    #expect(history.latest?.new.map(\.name) == ["d.md", "gone.md", "p.md"])
  }

  @Test func `a name that was taken back is in no message of an edition`() async throws {
    let book = try Workspace()
    try book.write(
      "stories/handbook/a.md", Self.story("Alpha", by: "Ana Proper", body: "One two three."))
    try book.commit("begin", date: "2021-01-01T10:00:00+01:00")
    let nameless = ["GIT_COMMITTER_NAME": "", "GIT_COMMITTER_EMAIL": ""]
    let nobody = try book.colophon("edition", "cut", "own", environment: nameless)
    #expect(nobody.status == 3)
    #expect(nobody.errors.contains("user.name"))
    try book.git("config", "user.name", "Ed Itor")
    try book.git("config", "user.email", "ed@example.org")
    let cut = try book.colophon("edition", "cut", "own", environment: nameless)
    #expect(cut.status == 0, "\(cut.errors)")
    #expect(cut.output.hasPrefix("Edition own\n"))
    #expect(cut.output.contains("Ana Proper"))
    #expect(try book.colophon("edition", "cut", "own").status == 3)
    try Self.tag(book, "by-hand", "2021-02-01T10:00:00+01:00")
    try book.git(
      "tag", "-a", "edition/thanks", "-m", "Thanks to Ana Proper, and all",
      date: "2021-03-01T10:00:00+01:00")
    try book.write("stories/people/ana.yml", "name: Ana Proper\ncredit: no\n")
    try book.commit("forget me", date: "2021-04-01T10:00:00+01:00")
    let history = try await Self.edition(book).history
    let messages = Dictionary(
      uniqueKeysWithValues: history.editions.map { ($0.name, $0.message) })
    #expect(messages["own"] == "")
    #expect(messages["by-hand"] == "The by-hand edition")
    #expect(messages["thanks"]?.contains("Ana Proper") == false)
    #expect(messages["thanks"]?.hasPrefix("Thanks to ") == true)
    #expect(!history.states.flatMap(\.people).contains("Ana Proper"))
    try book.write("stories/handbook/b.md", "no front matter")
    #expect(try book.colophon("edition", "cut", "dirty").status == 1)
    try book.commit("broken")
    let refused = try book.colophon("edition", "cut", "broken")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("stories/handbook/b.md"))
    #expect(try book.colophon("edition", "cut", "No Such").status == 2)
    #expect(try !book.git("tag").contains("broken"))
  }

  @Test func `without an edition there is nothing to compare with`() async throws {
    let book = try Workspace()
    try book.write("stories/handbook/a.md", Samples.story)
    try book.commit("begin")
    try book.git("tag", "edition/light")
    let history = try await Self.edition(book).history
    #expect(
      history.states.map(Self.lines) == [
        ["now", "new: a.md", "people: Sample Teacher", "countries: MN"]
      ])
    #expect(history.current == nil)
    #expect(history.latest == nil)
  }

  @Test func `an address that a rename left leads on, unless it is in use again`() async throws {
    let book = try Self.book()
    var former = try await Self.edition(book).formerAddresses
    #expect(former.map(\.route.text) == ["handbook/b/"])
    #expect(former.map(\.path.name) == ["c.md"])
    try book.write("stories/handbook/b.md", Self.story("Beta", by: "Bo", body: "Another one."))
    try book.commit("again")
    former = try await Self.edition(book).formerAddresses
    #expect(former.isEmpty)
  }
}

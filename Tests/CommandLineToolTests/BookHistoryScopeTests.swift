import Compilation
import Foundation
import SourceModel
import Stories
import Synchronization
import Testing

@testable import CommandLineTool

/// A book file says less of history than a site; what it says is the same.
@Suite struct BookHistoryScopeTests {
  private final class CountingReader: ObjectReader {
    private let reader: any ObjectReader
    private let asked = Mutex<Set<ObjectID>>([])
    var count: Int { asked.withLock { $0.count } }

    init(_ reader: any ObjectReader) { self.reader = reader }

    func bytes(of id: ObjectID, limit: Int) throws(ObjectError) -> [UInt8] {
      asked.withLock { _ = $0.insert(id) }
      return try reader.bytes(of: id, limit: limit)
    }
  }

  /// By name, what a story said in each edition and what it says now; nil where it was not there.
  private static let versions: [(name: String, texts: [String?])] = [
    ("always-new", ["zero", "one", "two", "three", "four", "five"]),
    ("at-first-a-draft", ["draft zero", "draft one", "two", "three", "four", "four"]),
    ("never-new", ["one", "one", "one", "one", "one", "one"]),
    ("taken-back-for-a-year", ["withdrawn zero", "one", "two", "three", "three", "three"]),
    ("what-it-was", ["one", "two", "one", "one", "one", "one"]),
    ("once-no-text", ["\u{0}", "one", "two", "three", "four", "four"]),
    ("late", [nil, nil, nil, nil, "four", "five"]),
    ("a-draft-between", ["one", "two", "three", "draft four", "draft five", "six"]),
    ("new-since", [nil, nil, nil, nil, nil, "five"]),
    ("new-since.fr", [nil, nil, nil, nil, nil, "cinq"]),
    ("never-new.fr", [nil, "deux", "trois", "trois", "quatre", "quatre"]),
  ]

  private static func file(_ name: String, _ text: String) -> String {
    if name.hasSuffix(".fr") {
      return
        "---\nlang: fr\ntitle: Titre\nsummary: Dix minutes de calme au début de la leçon.\n---\n\n\(text)\n"
    }
    let story = Samples.story(titled: name).replacing(
      "We begin with *ten minutes* of silence.", with: text)
    if text.hasPrefix("draft") { return story.replacing("title:", with: "draft: yes\ntitle:") }
    guard text.hasPrefix("withdrawn") else { return story }
    return story.replacing("title:", with: "withdrawn: {on: 2021-01-01, reason: Asked for}\ntitle:")
  }

  private static func book() throws -> Workspace {
    let book = try Workspace()
    for (place, year) in (2020...2025).enumerated() {
      for (name, texts) in versions {
        guard let text = texts[place] else { continue }
        try book.write("stories/handbook/\(name).md", file(name, text))
      }
      try book.commit("\(year)", date: "\(year)-01-01T10:00:00+01:00")
      guard place < 5 else { break }
      try book.git(
        "tag", "-a", "edition/\(year)", "-m", "The edition", date: "\(year)-02-01T10:00:00+01:00")
    }
    return book
  }

  private static func history(
    _ book: Workspace, _ scope: HistoryScope
  ) async throws -> (history: BookHistory, read: Int) {
    let loaded = try Loader.revision(
      LoadRequest(
        directory: book.folder.path, asOf: RecordedTime(seconds: 1_900_000_000), jobs: 2,
        withEditions: true))
    var input = loaded.input
    input.history = scope
    let reader = CountingReader(loaded.reader)
    let edition = try await Compiler.assemble(input, reader: reader).value
    return (edition.history, reader.count)
  }

  @Test(arguments: [false, true])
  func `of a text a book file says what the site says`(isEdition: Bool) async throws {
    let book = try Self.book()
    if isEdition { try book.git("checkout", "-q", "-b", "old", "edition/2024") }
    let (whole, all) = try await Self.history(book, .editions)
    let (few, read) = try await Self.history(book, .texts([.handbook]))
    #expect(read < all)
    #expect(few.editions == whole.editions)
    #expect(few.current?.isBuilt == isEdition)
    var said: Set<String> = []
    for (name, _) in Self.versions {
      let path = try #require(RepoPath("stories/handbook/\(name).md"))
      #expect(few.firstEdition(of: path) == whole.firstEdition(of: path), "\(name)")
      #expect(few.isRevised(path) == whole.isRevised(path), "\(name)")
      #expect(few.isRevisedAtLast(path) == whole.isRevisedAtLast(path), "\(name)")
      said.insert(whole.firstEdition(of: path)?.name ?? "none")
    }
    #expect(said.isSuperset(of: ["2020", "2021", "2022", "2024", "none"]))
  }

  @Test func `texts of other kinds are not asked about`() async throws {
    let book = try Self.book()
    let (history, read) = try await Self.history(book, .texts([.blog]))
    #expect(read == 0)
    #expect(history.firstStates.isEmpty)
  }
}

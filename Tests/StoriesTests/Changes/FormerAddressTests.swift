import SourceModel
import Testing

@testable import Stories

@Suite struct FormerAddressTests {
  private static func path(_ name: String) throws -> RepoPath {
    try Make.path("stories/handbook/\(name).md")
  }

  /// Texts by their names, the newest first, with the commits that gave each of them; 0 is the newest commit.
  private func leads(_ texts: [String: [(name: String, commit: Int)]]) throws -> [String: String] {
    var shop = Workshop()
    shop.entries = [:]
    for name in texts.keys { shop.entries["stories/handbook/\(name).md"] = { _ in } }
    shop.configure = {
      let commits = try (0..<8).map { number in
        Chronicle.Commit(
          id: try Make.object(UInt8(number + 1)), author: Identity(name: "Maria", email: ""),
          authored: RecordedTime(seconds: 8), committed: RecordedTime(seconds: 8), subject: "x")
      }
      var entries: [RepoPath: Chronicle.Entry] = [:]
      for (today, lives) in texts {
        var former: [RepoPath] = []
        for life in lives where life.name != today {
          let path = try Self.path(life.name)
          if !former.contains(path) { former.append(path) }
        }
        entries[try Self.path(today)] = Chronicle.Entry(
          commits: lives.map(\.commit), landed: nil, previousPaths: former,
          paths: try lives.map { try Self.path($0.name) })
      }
      $0.chronicle = Chronicle(commits: commits, entries: entries)
    }
    let addresses = try shop.assemble().value.formerAddresses
    return Dictionary(
      uniqueKeysWithValues: addresses.map { ($0.route.text, String($0.path.name)) })
  }

  @Test func `an address that two texts had leads to the one that gave it up last`() throws {
    for (first, second) in [("one", "two"), ("zone", "atwo")] {
      let found = try leads([
        first: [(first, 2), ("x", 3)], second: [(second, 0), ("x", 1)],
      ])
      #expect(found == ["handbook/x/": "\(second).md"])
      // Though that one had another name since, and was changed in between.
      let later = try leads([
        first: [(first, 3), ("x", 7)],
        second: [(second, 0), ("between", 1), ("x", 4), ("x", 5), ("older", 6)],
      ])
      #expect(later["handbook/x/"] == "\(second).md")
      #expect(later["handbook/between/"] == "\(second).md")
    }
  }

  @Test func `one that two texts gave up at once leads to the first by path`() throws {
    #expect(
      try leads(["one": [("one", 0), ("x", 2)], "two": [("two", 0), ("x", 1)]])
        == ["handbook/x/": "one.md"])
  }
}

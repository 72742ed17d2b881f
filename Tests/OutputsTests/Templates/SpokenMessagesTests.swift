import Foundation
import SourceModel
import Stories
import Testing

@testable import Outputs

/// In which language the program speaks.
@Suite struct SpokenMessagesTests {
  private static func snapshot(_ files: [String: String]) throws -> Snapshot {
    let id = try #require(ObjectID(hex: String(repeating: "0", count: 40)))
    var items: [RepoPath: Snapshot.Item] = [:]
    for (name, text) in files {
      let path = try #require(RepoPath(name))
      items[path] = .text(SourceFile(path: path, text: text), id)
    }
    return Snapshot(items: items)
  }

  private static let message = Message("unknown key '{key}'", ["key": "autor"])
  private static let story = "---\ntitle: Un calme\nlang: \"fr\" # français\n---\n"

  @Test(
    arguments: [
      ("stories/handbook/a.md", "fr", "fr"), ("stories/handbook/a.zh-Hans.md", "en", "zh-Hans"),
      ("stories/handbook/a.md", "fr-CA", "fr"), ("stories/handbook/a.md", "zh-CN", "zh-Hans"),
      ("stories/blog/a/index.md", "fr", "fr"), ("stories/handbook/a.md", "zh-Hant", nil),
      ("stories/handbook/a.md", "en", nil), ("stories/handbook/a.md", "nonsense!", nil),
      ("stories/people/a.yml", "fr", nil), ("colophon.yml", "fr", nil),
    ] as [(String, String, String?)])
  func `of each text in its own language`(_ path: String, _ lang: String, _ said: String?) throws {
    let snapshot = try Self.snapshot([path: "---\n: broken\nlang: \(lang)\n---\n"])
    let spoken = SpokenMessages(snapshot)
    #expect(spoken.words(about: RepoPath(path))?.language == said)
    #expect(spoken.words(about: nil) == nil)
    let french = SpokenMessages(snapshot, asked: LanguageTag(canonical: "fr"))
    #expect(french.words(about: RepoPath(path))?.language == "fr")
    #expect(french.words(about: nil)?.language == "fr")
  }

  @Test func `a workspace says it in its own words, and adds languages`() throws {
    let path = RepoPath("stories/handbook/a.md")
    let snapshot = try Self.snapshot([
      "stories/handbook/a.md": Self.story,
      "templates/messages/fr.yml": "\"unknown key '{key}'\": \"{key} ? inconnu\"\n",
      "templates/messages/mn.yml":
        "\"unknown key '{key}'\": \"{key}: танихгүй\"\n\"empty '{key}'\": \"хоосон {kye}\"\n",
    ])
    let spoken = SpokenMessages(snapshot)
    #expect(spoken.words(about: path)?.text(of: Self.message) == "autor ? inconnu")
    let mongolian = spoken.words(in: LanguageTag(canonical: "mn"))
    #expect(mongolian?.text(of: Self.message) == "autor: танихгүй")
    // A line whose names are not the English ones is said in English, and the build says so.
    #expect(mongolian?.text(of: Message("empty '{key}'", ["key": "x"])) == nil)
    let loaded = TemplateSet.load(from: snapshot)
    #expect(loaded.diagnostics.map(\.id.name) == ["words-placeholder", "words-placeholder"])
    #expect(loaded.diagnostics.allSatisfy { $0.place.path?.string == "templates/messages/mn.yml" })
  }
}

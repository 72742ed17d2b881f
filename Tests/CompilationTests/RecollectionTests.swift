import Compilation
import Outputs
import SourceModel
import Stories
import Testing

/// What is made with a recollection of other states is what is made without one.
struct RecollectionTests {
  private static func story(_ title: String, _ more: String = "") -> String {
    """
    ---
    title: \(title)
    summary: Ten quiet minutes at the start of each online lesson changed how my class listens.
    lang: en
    authors:
      - name: Sample Teacher
        role: teacher
        school: Sample School
        country: MN
    sdgs: [3, 4]
    subjects: [music]
    ages: 14-16
    level: secondary
    setting: online
    connectivity: low
    duration: 2 lessons
    sample: yes
    ---

    We begin with *ten minutes* of silence. \(more)

    """
  }

  /// States that follow each other; each is a whole workspace.
  private static let states: [[String: String]] = [
    ["stories/handbook/a.md": story("A start"), "stories/handbook/b.md": story("B start")],
    [
      "stories/handbook/a.md": story("A start", "More."), "stories/handbook/b.md": story("B start"),
    ],
    // The same texts the other way round.
    [
      "stories/handbook/a.md": story("B start"), "stories/handbook/b.md": story("A start", "More."),
    ],
    ["stories/handbook/a.md": story("A start").replacing("level: secondary", with: "level: x")],
    [
      "stories/handbook/a.md": story("A start"), "colophon.yml": "languages: [fr, en]\n",
      "stories/handbook/contents.yml":
        "parts:\n  - title: One\n    introduction: b.md\n    entries: ['*']\n",
      "stories/handbook/b.md": "An introduction.\n",
    ],
    // What was an introduction is a story, with the same bytes.
    ["stories/handbook/a.md": story("A start"), "stories/handbook/b.md": "An introduction.\n"],
    ["stories/handbook/a.md": story("A start"), "templates/story.mustache": "<p>{{nothing}}</p>"],
    ["stories/handbook/a.md": story("A start"), "templates/story.mustache": "<p>{{title}}</p>"],
    ["stories/handbook/a.md": story("A start"), "stories/people/a.yml": "name: A Person\n"],
    ["stories/handbook/a.md": story("A start"), "stories/blog/a.md": story("A start")],
    [:],
    ["stories/handbook/a.md": story("A start"), "stories/handbook/b.md": story("B start")],
  ]

  private struct NoObjects: ObjectReader {
    func bytes(of id: ObjectID, limit: Int) throws(ObjectError) -> [UInt8] { throw .missing(id) }
  }

  private func made(
    _ files: [String: String], _ recollection: Recollection?
  ) async throws -> (messages: [Diagnostic], pages: [String: [UInt8]]) {
    var items: [RepoPath: Snapshot.Item] = [:]
    for (name, text) in files {
      let path = try #require(RepoPath(name))
      let id = try #require(ObjectID(hex: SHA256.digest(of: text).hex(40)))
      items[path] = .text(SourceFile(path: path, text: text), id)
    }
    var input = CompilerInput(
      snapshot: Snapshot(items: items), asOf: RecordedTime(seconds: 1_600_000_000), jobs: 2)
    input.recollection = recollection
    let planned = try await SiteBuild(
      input: input, reader: NoObjects(), standing: nil, version: "1", baseURL: nil, flags: [],
      skipsInvalid: true, isStrict: false
    ).plan()
    var pages: [String: [UInt8]] = [:]
    for route in planned.site?.routes ?? [] {
      pages[route.text] = try planned.site?.page(at: route)
    }
    return (planned.diagnostics, pages)
  }

  @Test func `a recollection of other states changes nothing`() async throws {
    let recollection = Recollection()
    for (number, state) in (Self.states + Self.states.reversed()).enumerated() {
      let new = try await made(state, nil)
      let again = try await made(state, recollection)
      #expect(again.messages == new.messages, "state \(number)")
      #expect(again.pages == new.pages, "state \(number)")
    }
  }
}

import SourceModel
import Stories
import Syntax
import Testing

@Suite struct IntroductionTests {
  /// Stories `a`, `b`, `c`, a part for each, with the introductions of these names and sizes.
  private func assemble(_ names: [String?], sizes: [String: Int] = [:]) throws -> Checked<Edition> {
    var shop = Workshop()
    let stories = ["a", "b", "c"]
    for name in stories { shop.entries["stories/handbook/\(name).md"] = { _ in } }
    var parts: [Contents.Part] = []
    for (story, name) in zip(stories, names) {
      let path = name.flatMap { RepoPath($0) }
      parts.append(
        Contents.Part(
          title: "Part \(story)", introduction: path,
          entries: [Contents.Pattern(text: story + ".md", span: .start)]))
    }
    let contents = Contents(path: try Make.path("stories/handbook/contents.yml"), parts: parts)
    for name in Set(names.compactMap { $0 }) {
      shop.texts["stories/handbook/" + name] = String(repeating: "x", count: sizes[name] ?? 10)
    }
    shop.configure = { input in
      input.contents = contents
      input.layout = WorkspaceLayout.read(input.snapshot, contents: contents).value
      for path in input.layout.introductions { input.introductions[path] = .empty }
    }
    return try shop.assemble()
  }

  @Test func `each part begins with its own introduction`() throws {
    let checked = try assemble(["_one.md", nil, "_two.md"])
    #expect(checked.diagnostics.isEmpty)
    #expect(
      checked.value.parts.map { $0.introductionPath?.string } == [
        "stories/handbook/_one.md", nil, "stories/handbook/_two.md",
      ])
  }

  @Test func `an introduction that two parts name is shown once`() throws {
    let checked = try assemble(["_one.md", "_one.md", "_one.md"])
    #expect(checked.value.parts.map { $0.introduction != nil } == [true, false, false])
    #expect(
      checked.diagnostics.map { "\($0.id): \($0.message.text)" }
        == ["b", "c"].map {
          "introduction-named-twice: the introduction 'stories/handbook/_one.md' of the part "
            + "'Part \($0)' is shown in the part 'Part a' already"
        })
    #expect(checked.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func `an introduction of more than 64 kB is left out`() throws {
    let checked = try assemble(
      ["_one.md", "_two.md"], sizes: ["_one.md": 65_536, "_two.md": 65_537])
    #expect(checked.value.parts.prefix(2).map { $0.introduction != nil } == [true, false])
    #expect(
      checked.diagnostics.filter { $0.severity == .warning }.map(\.id) == ["introduction-too-long"])
    #expect(checked.diagnostics.first?.place.path?.string == "stories/handbook/_two.md")
    #expect(
      checked.diagnostics.first?.message.text
        == "the introduction of the part 'Part b' has 65 kB, at most 64 kB are shown")
  }
}

import SourceModel
import Stories
import Syntax
import Testing

@Suite struct ReadingOrderTests {
  private let names = ["a", "b", "asia/c", "asia/deep/d", "europe/e/index"]

  private func edition(
    _ parts: [Contents.Part], drafts: Set<String> = [],
    change: @escaping (inout AssemblyInput) -> Void = { _ in }
  ) throws -> Checked<Edition> {
    var shop = Workshop()
    for name in names {
      shop.entries["stories/handbook/\(name).md"] = { $0.isDraft = drafts.contains(name) }
    }
    shop.texts["stories/handbook/contents.yml"] = ""
    let path = try Make.path("stories/handbook/contents.yml")
    shop.configure = {
      if !parts.isEmpty { $0.contents = Contents(path: path, parts: parts) }
      change(&$0)
    }
    return try shop.assemble()
  }

  private func part(_ title: String, _ patterns: String...) -> Contents.Part {
    Contents.Part(
      title: title,
      entries: patterns.enumerated().map {
        Contents.Pattern(text: $1, span: SourceSpan(10 * $0 + 1, 10 * $0 + 5))
      })
  }

  private func shown(_ edition: Edition) -> [String] {
    edition.parts.map { part in
      (part.title ?? "-") + ": "
        + part.entries.map {
          ($0.address.groups + [$0.address.slug]).map(\.text).joined(separator: "/")
        }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("asia/*", "asia/c"), ("asia/**", "asia/c asia/deep/d"), ("asia/", "asia/c asia/deep/d"),
    ("**/d.md", "asia/deep/d"), ("?", "a b"), ("?.md", "a b"), ("europe/e", "europe/e"),
    ("europe/e/index.md", "europe/e"), ("europe/*", "europe/e"), ("./b.md", "b"),
    ("**", "a asia/c asia/deep/d b europe/e"), ("*s*/c.*", "asia/c"),
  ])
  func `a pattern takes what it fits, in order of path`(pattern: String, found: String) throws {
    let edition = try edition([part("One", pattern)]).value
    #expect(shown(edition).first == "One: " + found)
  }

  @Test func `parts follow the editors' order and the rest comes last with a note`() throws {
    let checked = try edition([part("One", "europe/e", "a.md"), part("Two", "asia/*")])
    #expect(shown(checked.value) == ["One: europe/e a", "Two: asia/c", "-: asia/deep/d b"])
    #expect(checked.diagnostics.map(\.id) == ["unlisted-entry"])
    #expect(checked.diagnostics.map(\.severity) == [.note])
    #expect(checked.diagnostics[0].notes.count == 2)
  }

  @Test func `a path goes before a pattern, wherever it stands`() throws {
    let checked = try edition([part("One", "**"), part("Two", "asia/c.md")])
    #expect(shown(checked.value) == ["One: a asia/deep/d b europe/e", "Two: asia/c"])
    #expect(checked.diagnostics.isEmpty)
  }

  @Test func `what fits nothing and what stands twice is said at its place`() throws {
    let checked = try edition([part("One", "a.md", "b.mdd", "x/*", "a.md", "**")])
    #expect(
      checked.diagnostics.map { "\($0.id) \($0.place.span?.lower ?? 0)" } == [
        "pattern-matches-nothing 11", "pattern-matches-nothing 21", "entry-named-twice 31",
      ])
    #expect(checked.diagnostics[0].message.text.contains("did you mean 'b.md'"))
  }

  @Test(arguments: ["asia?c", "asia*d", "*/d", "c", "asi", ""])
  func `a wildcard in a name does not reach across folders, and half a path is none`(
    pattern: String
  ) throws {
    let checked = try edition([part("One", pattern)])
    #expect(shown(checked.value).allSatisfy { !$0.hasPrefix("One") })
    #expect(checked.diagnostics.contains { $0.id == "pattern-matches-nothing" })
  }

  @Test func `a draft that is named is no pattern without a match`() throws {
    let checked = try edition([part("One", "a.md"), part("Two", "**")], drafts: ["a"])
    #expect(shown(checked.value) == ["Two: asia/c asia/deep/d b europe/e"])
    #expect(checked.diagnostics.isEmpty)
  }

  @Test func `a pattern of stars does not make it wait`() throws {
    let stars = String(repeating: "*a", count: 120) + "b"
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try edition([part("One", stars, "**")]) }
    #expect(time < .seconds(1))
  }

  @Test func `without contents the parts follow the settings`() throws {
    let byFolder = try edition([]).value
    #expect(shown(byFolder) == ["-: a b", "Asia: asia/c asia/deep/d", "Europe: europe/e"])
    let byCountry = try edition([]) { $0.configuration.handbook.partsBy = .country }.value
    #expect(byCountry.parts.map(\.title) == ["Finland"])
    let byLevel = try edition([]) { $0.configuration.handbook.partsBy = .level }.value
    #expect(byLevel.parts.map(\.title) == ["Secondary"])
    let bySubject = try edition([]) { $0.configuration.handbook.partsBy = .subject }.value
    #expect(bySubject.parts.map(\.title) == ["History"])
  }
}

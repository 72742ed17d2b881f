import SourceModel
import Syntax
import Testing

/// Front matter that is made to harm: one message each, soon.
@Suite(.serialized) struct HostileYAMLTests {
  static let bomb =
    "a: &a [x, x]\n"
    + zip("abcdefghij", "bcdefghijk").map { "\($1): &\($1) [*\($0), *\($0), *\($0)]\n" }.joined()

  /// Tests are named by the first part alone: a log must not hold the texts.
  static let refused: [(name: String, yaml: String, id: String)] = [
    ("aliases of aliases", bomb, "yaml-alias"),
    ("aliases as keys", bomb + "? *k\n: x\n? *j\n: x\n", "yaml-alias"),
    ("merge of aliases", "a: &a {b: c}\nd:\n  <<: *a\n", "yaml-alias"),
    ("flow lists", "a: " + many("[", 100_000), "yaml-too-deep"),
    ("flow mappings", "a: " + many("{b: ", 50_000), "yaml-too-deep"),
    ("33 levels", "a: " + many("[", 33) + many("]", 33), "yaml-too-deep"),
    ("lists on a line", many("- ", 50_000) + "a", "yaml-too-deep"),
    ("complex keys on a line", many("? ", 50_000) + "a", "yaml-too-deep"),
    ("mappings over lines", (0..<600).map { many(" ", $0) + "a:\n" }.joined(), "yaml-too-deep"),
    ("too large", "a: " + many("b", 300_000), "yaml-too-deep"),
    ("NUL", "a: b\u{0}c", "control-character"),
    ("many keys twice", many("a: 1\n", 1_000), "duplicate-key"),
    ("many anchors", "a:\n" + (0..<5_000).map { "- &a\($0) x\n" }.joined(), "yaml-alias"),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: refused.map(\.name))
  func `each is refused in time`(name: String) throws {
    let pattern = try #require(Self.refused.first { $0.name == name })
    let document = try frontMatter(pattern.yaml)
    #expect(Set(document.ids) == [pattern.id])
  }

  static let harmless: [(name: String, yaml: String)] = [
    ("many keys", (0..<5_000).map { "k\($0): v" }.joined(separator: "\n")),
    ("a long list", "a: [" + many("b, ", 20_000) + "c]"),
    ("a long text", "a: \"" + many("é \\n ", 10_000) + "\""),
    ("a long plain text", "a: " + many("b c\n  ", 10_000)),
    ("brackets in a text", "a: \"" + many("[", 100) + "\""),
    ("an ampersand and a star", "a: R&D\nb: x *D* y\nc: \"&x *y\"\nd: R & D * x"),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: harmless.map(\.name))
  func `what is only long is read in time`(name: String) throws {
    let pattern = try #require(Self.harmless.first { $0.name == name })
    let document = try frontMatter(pattern.yaml)
    #expect(document.ids == [])
    #expect(document.value.frontMatter != nil)
  }

  @Test func `keys written twice are told one by one`() throws {
    let yaml = (0..<15).map { "k\($0): 1\nk\($0): 2" }.joined(separator: "\n")
    #expect(try frontMatter(yaml).ids.count == 15)
  }
}

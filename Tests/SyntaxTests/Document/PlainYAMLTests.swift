import Foundation
import SourceModel
import TestSupport
import Testing

@testable import Syntax

/// What is read without libyaml is what Yams gives, places included.
@Suite struct PlainYAMLTests {
  private static let story = """
    title: "Letters to Hanoi: a start"
    summary: Two classes write, paint & bake (twice a week)
    # Who made it
    lang: zh-Hans
    authors:
      - name: Lưu Hạnh
        role: teacher
        school: "Novák School 46"
        country: VN

      - {name: 'Anna', role: pupil, minor: yes}
    sdgs: [2, 5, 10]
    tags: [food, "long words", 水]
    classrooms:
    - school: One
      ages: 14-15
    cover:
      image: ../images/a.png
      alt: A cup
    publish: 2021-03-04T10:00:00+02:00
    empty: []
    """

  private static func both(_ text: String) throws -> (
    fast: Node.Mapping?, slow: Checked<Node.Mapping?>
  ) {
    let bytes = Array(text.utf8)
    var reader = YAMLReader(
      bytes, in: 0..<bytes.count, path: try #require(RepoPath("stories/blog/a.md")))
    return (PlainYAML.read(bytes, in: 0..<bytes.count), reader.read())
  }

  @Test func `a story's front matter is read without Yams`() throws {
    let (fast, slow) = try Self.both(Self.story)
    let mapping = try #require(fast)
    #expect(mapping == slow.value)
    #expect(slow.diagnostics.isEmpty)
    #expect(mapping.pairs.count == 10)
  }

  @Test func `a part of a file has the places of the file`() throws {
    let bytes = Array("---\n\(Self.story)\n---\nBody\n".utf8)
    let range = 4..<(4 + Self.story.utf8.count + 1)
    let fast = try #require(PlainYAML.read(bytes, in: range))
    var reader = YAMLReader(bytes, in: range, path: try #require(RepoPath("stories/blog/a.md")))
    #expect(fast == reader.read().value)
  }

  /// A build reads the words of each language that it speaks.
  @Test func `the program's words are read without Yams`() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../../templates/words")
      .standardized
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    #expect(files.count >= 15)
    for file in files {
      let (fast, slow) = try Self.both(try String(contentsOf: file, encoding: .utf8))
      #expect(fast != nil, "\(file.lastPathComponent)")
      #expect(fast == slow.value, "\(file.lastPathComponent)")
    }
  }

  @Test(arguments: [
    "", "a", "a:", "a: ", "a: b: c", "a: b\n  c", "a: |\n  b", "a: >\n  b", "a: &x b", "a: *x",
    "a: !!str b", "a: b # c",
    "a: \"b\\n\"", "a: 'it''s'", "a: 1\na: 2", "- a", "a: [b: c]", "a: [b,\n  c]", "a:\tb",
    "? a\n: b", "a: {}", "a: ~",
    "a: b\n c: d", "a:\n- b\n c: d", "a: \"b\" c", "<<: b", "a: @b", "a: -b", "%a: b", "a b: c",
    "'a': b", "a: b\r\n",
    "a: \u{85}", "a: \u{FEFF}b", "a: \u{2028}", "---\na: b", "a: b\n...", "a: [b, ]", "a: [,]",
    "a: “b” #c",
  ])
  func `what is not plain is left to Yams`(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(PlainYAML.read(bytes, in: 0..<bytes.count) == nil)
  }

  private static let pieces = [
    "a", "b", "name", "x-1", ": ", ":", ":\n", "\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "- ",
    " ", "  ", "[", "]", "{",
    "}", ", ", ",", "\"", "'", "#", " # c", "水", "“", "”", "1", "2021-03-04", "yes", "~", "&x",
    "*x", "!t", "|", ">", "%", "?",
    "? ", "-", "\\", "/", ".", "\t", "\u{A0}", "a: 1\n", "b: \"t\"\n", "c: [a, b]\n", "d:\n  - e\n",
    "f: {a: b}\n", "---", "...",
    "(a)", "=", "<<: ", "@", "`", "+", "\u{85}", "\u{FEFF}", "é",
  ]

  @Test(arguments: 0..<6_000) func `random texts are read as Yams reads them, or not at all`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = (0..<(1 + random.next(below: 18))).map { _ in
      Self.pieces[random.next(below: Self.pieces.count)]
    }.joined()
    try Self.compare(text, seed)
  }

  /// A story's front matter with a few bytes exchanged, dropped or doubled.
  @Test(arguments: 0..<6_000) func `damaged front matter is read as Yams reads it, or not at all`(
    seed: Int
  ) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 100_000)
    var scalars = Array(Self.story.unicodeScalars)
    for _ in 0..<(1 + random.next(below: 3)) {
      let place = random.next(below: scalars.count)
      switch random.next(below: 4) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert(scalars[place], at: place)
      case 2: scalars[place] = scalars[random.next(below: scalars.count)]
      default:
        let piece = Self.pieces[random.next(below: Self.pieces.count)]
        scalars.insert(contentsOf: piece.unicodeScalars, at: place)
      }
    }
    try Self.compare(String(String.UnicodeScalarView(scalars)), seed)
  }

  /// Else the two tests above would hold nothing.
  @Test func `a good part of the damaged texts is still plain`() throws {
    var plain = 0
    for seed in 0..<300 {
      var random = SeededGenerator(seed: UInt64(seed))
      var bytes = Array(Self.story.utf8)
      bytes.remove(at: random.next(below: bytes.count))
      if PlainYAML.read(bytes, in: 0..<bytes.count) != nil { plain += 1 }
    }
    #expect(plain > 150)
  }

  private static func compare(_ text: String, _ seed: Int) throws {
    let (fast, slow) = try both(text)
    guard let fast else { return }
    #expect(fast == slow.value, "seed \(seed): \(text.debugDescription)")
    #expect(slow.diagnostics.isEmpty, "seed \(seed): \(text.debugDescription)")
  }

  @Test func `texts nested and repeated without end are left to Yams, in time`() {
    let hostile = [
      String(repeating: "[", count: 100_000), String(repeating: "a: ", count: 50_000),
      "a: " + String(repeating: "{b: ", count: 60) + "c" + String(repeating: "}", count: 60),
      (0..<20_000).map { "k\($0): v" }.joined(separator: "\n"),
      (0..<200).map { String(repeating: " ", count: $0) + "k:" }.joined(separator: "\n"),
    ]
    for text in hostile {
      let bytes = Array(text.utf8)
      #expect(PlainYAML.read(bytes, in: 0..<bytes.count) == nil)
    }
  }
}

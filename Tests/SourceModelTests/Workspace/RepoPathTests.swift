import SourceModel
import Testing

struct PathComponentTests {
  @Test(arguments: [
    ("", PathFault.empty), (".", .dots), ("..", .dots), ("a/b", .character),
    ("a\\b", .character), ("c:", .character), ("a\0b", .character), ("a\nb", .character),
    ("a\u{7F}", .character), ("a\u{85}b", .character), ("a\u{2028}b", .character),
    ("a\u{202E}dm.exe", .character), ("\u{2066}a", .character), ("\u{FEFF}a", .character),
    (".git", .gitFolder), (".GIT", .gitFolder), (".git.", .gitFolder), (".git ", .gitFolder),
    (".git. .", .gitFolder), (".g\u{200C}it", .gitFolder), ("git~1", .gitFolder),
    ("GIT~1", .gitFolder), ("\u{200D}.git", .gitFolder),
    (String(repeating: "a", count: 256), .tooLong),
    (String(repeating: "日", count: 86), .tooLong),
  ])
  func `a hostile name is refused`(name: String, fault: PathFault) {
    #expect(PathComponent.fault(in: name.utf8) == fault)
    if name != "a/b" { #expect(RepoPath("stories/\(name)") == nil) }
    #expect(RepoPath("stories")?.appending(name) == nil)
  }

  @Test(arguments: [
    "a", "...", ".gitignore", ".github", "git", "git~2", "gıt", "calm-start.md", "日本.md",
    "خانه\u{200C}ها.md", "a b", " ", "a.", "\u{301}b", "con", "~", "é", "e\u{301}",
    String(repeating: "a", count: 255), String(repeating: "日", count: 85),
  ])
  func `an ordinary name is taken`(name: String) {
    #expect(PathComponent.fault(in: name.utf8) == nil)
    #expect(RepoPath("stories/\(name)")?.name.utf8.elementsEqual(name.utf8) == true)
  }

  @Test(arguments: [[0xFF], [0x61, 0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAE]] as [[UInt8]])
  func `bytes that are no UTF-8 are refused`(bytes: [UInt8]) {
    #expect(PathComponent.fault(in: bytes) == .notUTF8)
  }
}

struct RepoPathTests {
  @Test(arguments: ["", "/", "/a", "a/", "a//b", "./a", "a/../b", "a/.git/config", "a/./b"])
  func `a path that leads elsewhere is refused`(path: String) {
    #expect(RepoPath(path) == nil)
  }

  @Test func `a path falls into its names`() throws {
    let path = try #require(RepoPath("stories/handbook/calm start.MD"))
    #expect(path.components == ["stories", "handbook", "calm start.MD"])
    #expect(path.name == "calm start.MD")
    #expect(path.fileExtension == "md")
    #expect(path.parent == RepoPath("stories/handbook"))
    #expect(path.parent?.parent?.parent == nil)
  }

  @Test func `a mark in front of a name does not swallow the slash`() throws {
    let path = try #require(RepoPath("a/\u{301}b/c.\u{301}d"))
    #expect(path.components.count == 3)
    #expect(path.name.utf8.elementsEqual("c.\u{301}d".utf8))
    #expect(path.parent?.name.utf8.elementsEqual("\u{301}b".utf8) == true)
    #expect(path.fileExtension.utf8.elementsEqual("\u{301}d".utf8))
  }

  @Test(arguments: [
    ("a", ""), (".mailmap", ""), ("a.", ""), ("a.tar.gz", "gz"), ("x.y/a", ""), ("a.JPG", "jpg"),
  ])
  func `the extension follows the last dot of the name`(path: String, expected: String) throws {
    #expect(try #require(RepoPath(path)).fileExtension == expected)
  }

  @Test func `a path lies in the folders above it alone`() throws {
    let folder = try #require(RepoPath("a/b"))
    #expect(RepoPath("a/b/c")?.isInside(folder) == true)
    #expect(RepoPath("a/b/c/d")?.isInside(folder) == true)
    for other in ["a/b", "a/bc", "a/bc/d", "a", "b/a/b"] {
      #expect(RepoPath(other)?.isInside(folder) == false)
    }
  }

  @Test func `paths are equal only when their bytes are, and sort by bytes`() throws {
    let composed = try #require(RepoPath("\u{E9}"))
    let decomposed = try #require(RepoPath("e\u{301}"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    let sorted = ["b", "a/b", "a.b", "B", "é"].compactMap { RepoPath($0) }.sorted()
    #expect(sorted.map(\.string) == ["B", "a.b", "a/b", "b", "é"])
  }
}

struct ObjectIDTests {
  static let hex = "0123456789abcdef0123456789abcdef01234567"

  @Test func `an id is read and written in hexadecimal`() throws {
    let id = try #require(ObjectID(hex: Self.hex))
    #expect(id.description == Self.hex)
    #expect(ObjectID(hex: Self.hex.uppercased()) == id)
    #expect(ObjectID(bytes: id.bytes) == id)
    #expect(id.bytes.count == 20)
    #expect(id.bytes.prefix(3) == [0x01, 0x23, 0x45])
  }

  @Test(arguments: [
    "", "0123", hex + "0", String(hex.dropLast()) + "g", String(hex.dropLast()) + "é",
  ])
  func `anything else is no id`(text: String) {
    #expect(ObjectID(hex: text) == nil)
  }

  @Test func `another count of bytes is no id`() {
    #expect(ObjectID(bytes: [UInt8](repeating: 0, count: 19)) == nil)
    #expect(ObjectID(bytes: [UInt8](repeating: 0, count: 32)) == nil)
  }

  @Test func `ids sort as their digits do`() {
    let digits = (0..<40).map { place in
      String((0..<40).map { $0 == place ? "f" : "0" })
    }
    let ids = digits.compactMap { ObjectID(hex: $0) }
    #expect(ids.count == 40)
    #expect(ids.sorted().map(\.description) == digits.sorted())
  }
}

import GitStore
import SourceModel
import TestSupport
import Testing

struct SnapshotTests {
  @Test func `a commit is read without a checkout`() throws {
    let builder = try RepositoryBuilder()
    let commit = try builder.commit(files: [
      "stories/handbook/calm.md": "Calm\n", "stories/handbook/calm.png": "not text\0",
      "templates/page.mustache": "{{title}}", "colophon.yml": "title: A\n", "src/main.c": "int",
      ".gitignore": "dist", ".mailmap": "A <a@example.org>\n",
    ])
    let repository = try Repository.open(at: builder.folder)
    let snapshot = try repository.snapshot(at: try repository.resolve("HEAD"))
    #expect(snapshot.commit == commit)
    #expect(
      snapshot.paths.map(\.string) == [
        ".mailmap", "colophon.yml", "stories/handbook/calm.md", "stories/handbook/calm.png",
        "templates/page.mustache",
      ])
    let story = try path("stories/handbook/calm.md")
    #expect(snapshot.file(at: story)?.text == "Calm\n")
    let picture = try path("stories/handbook/calm.png")
    let id = try #require(snapshot.object(at: picture))
    #expect(snapshot[picture] == .asset(id, size: 9))
    #expect(try repository.objectReader().bytes(of: id, limit: 9) == Array("not text\0".utf8))
    #expect(throws: ObjectError.tooLarge(id, size: 9, limit: 8)) {
      try repository.objectReader().bytes(of: id, limit: 8)
    }
  }

  @Test func `packs, linked work trees and bare clones say the same as files of their own`() throws
  {
    let builder = try RepositoryBuilder()
    let files = ["stories/handbook/calm.md": "Calm\n", "colophon.yml": "title: A\n"]
    let commit = try builder.commit(files: files)
    let expected = try Repository.open(at: builder.folder).snapshot(at: commit)
    try builder.git("worktree", "add", "-q", builder.outside("linked"))
    try builder.git("clone", "-q", "--bare", ".", builder.outside("bare.git"))
    try builder.git("gc", "-q")
    for folder in [builder.folder, builder.outside("linked"), builder.outside("bare.git")] {
      let repository = try Repository.open(at: folder)
      let snapshot = try repository.snapshot(at: try repository.resolve("HEAD"))
      #expect(snapshot.paths == expected.paths)
      #expect(snapshot.paths.allSatisfy { snapshot[$0] == expected[$0] })
      #expect(repository.info.isBare == folder.hasSuffix(".git"))
    }
  }

  @Test func `files are put in the order in which a pack holds them, and stay the same files`()
    throws
  {
    let builder = try RepositoryBuilder()
    let files = Dictionary(
      uniqueKeysWithValues: (0..<60).map {
        ("stories/handbook/s\($0).md", String(repeating: "Word \($0 % 7)\n", count: 10 + $0))
      })
    let commit = try builder.commit(files: files)
    try builder.git("gc", "-q")
    let repository = try Repository.open(at: builder.folder)
    let snapshot = try repository.snapshot(at: commit)
    for (name, text) in files { #expect(snapshot.file(at: try path(name))?.text == text) }

    let loose = try builder.object("blob", Array("of its own".utf8))
    let blobs = [loose] + snapshot.paths.compactMap { snapshot.object(at: $0) }
    let reader = repository.objectReader()
    let ordered = reader.inStoredOrder(blobs)
    #expect(ordered.sorted() == blobs.sorted())
    #expect(ordered.last == loose && ordered != blobs)
    reader.rest()
    #expect(try reader.bytes(of: loose, limit: 99) == Array("of its own".utf8))
    #expect(reader.inStoredOrder(blobs) == ordered)
  }

  @Test func `a workspace may be a folder of a larger repository`() throws {
    let builder = try RepositoryBuilder()
    let commit = try builder.commit(files: [
      "books/ours/stories/handbook/calm.md": "Calm\n", "stories/handbook/other.md": "Other\n",
    ])
    try builder.checkOut("books/ours/stories/handbook/calm.md", "Calm\n")
    let repository = try Repository.open(at: builder.folder + "/books/ours")
    let snapshot = try repository.snapshot(at: commit)
    #expect(repository.info.prefix?.string == "books/ours")
    #expect(snapshot.paths.map(\.string) == ["stories/handbook/calm.md"])
  }

  @Test func `bytes that are no text are refused with their place`() throws {
    let builder = try RepositoryBuilder()
    let latin = try builder.object("blob", Array("caf".utf8) + [0xE9, 0x0A])
    let wide = try builder.object("blob", [0xFF, 0xFE, 0x41, 0x00])
    let nul = try builder.object("blob", Array("a\0b".utf8))
    let pointer = try builder.blob("version https://git-lfs.github.com/spec/v1\noid sha256:00\n")
    let large = try builder.object("blob", [UInt8](repeating: 0x61, count: 1_048_577))
    let folder = try builder.tree([
      .init("latin.md", latin), .init("large.md", large), .init("nul.md", nul),
      .init("pointer.png", pointer), .init("wide.md", wide),
    ])
    let commit = try builder.commit(
      tree: try builder.tree([.init("stories", folder, mode: "40000")]))
    let snapshot = try Repository.open(at: builder.folder).snapshot(at: commit)
    #expect(
      snapshot.paths.map { snapshot[$0] } == [
        .refused(.tooLarge(size: 1_048_577, limit: 1_048_576)), .refused(.notUTF8(offset: 3)),
        .refused(.containsNUL(offset: 1)), .refused(.largeFilePointer),
        .refused(.notUTF8(offset: 0)),
      ])
  }
}

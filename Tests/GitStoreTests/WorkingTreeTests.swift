import Foundation
import GitStore
import SourceModel
import TestSupport
import Testing

struct WorkingTreeTests {
  @Test func `the disk says the same as the commit that was made of it`() throws {
    let builder = try RepositoryBuilder()
    let files = [
      "stories/handbook/calm.md": "Calm\n", "stories/handbook/calm.png": "\u{1}\0",
      "colophon.yml": "title: A\n", "README.md": "Read\n", ".mailmap": "A <a@example.org>\n",
    ]
    let commit = try builder.commit(files: files)
    for (path, text) in files { try builder.checkOut(path, text) }
    let committed = try Repository.open(at: builder.folder).snapshot(at: commit)
    let tree = try WorkingTree.read(builder.folder)
    #expect(tree.snapshot.paths == committed.paths)
    #expect(tree.snapshot.paths.allSatisfy { tree.snapshot[$0] == committed[$0] })
    #expect(tree.snapshot.commit == nil)
    #expect(tree.changes(since: committed) == 0)

    try builder.checkOut("stories/handbook/calm.md", "Calmer\n")
    try builder.checkOut("stories/handbook/new.md", "New\n")
    try builder.checkOut("README.md", "Not a story\n")
    #expect(try WorkingTree.read(builder.folder).changes(since: committed) == 2)
    let calm = try #require(
      committed.object(at: try path("stories/handbook/calm.md")))
    #expect(throws: ObjectError.self) { try tree.objectReader().bytes(of: calm, limit: 100) }
  }

  @Test func `what is read again after a change is what is read anew`() throws {
    let builder = try RepositoryBuilder()
    let old = "stories/handbook/calm.md"
    for name in [old, "stories/handbook/same.md", "colophon.yml", "templates/style.css"] {
      try builder.checkOut(name, "Same\n")
    }
    let stories = builder.folder + "/stories"
    let changes: [(name: String, change: () throws -> Void)] = [
      (old, { try builder.checkOut(old, "Other\n") }),
      (old, { try builder.checkOut(old, "Bad \u{0}\n") }),
      ("stories/handbook/new.md", { try builder.checkOut("stories/handbook/new.md", "New\n") }),
      ("stories/blog/a/b.md", { try builder.checkOut("stories/blog/a/b.md", "Deep\n") }),
      (old, { try FileManager.default.removeItem(atPath: builder.folder + "/" + old) }),
      (
        old,
        {
          try FileManager.default.createSymbolicLink(
            atPath: builder.folder + "/" + old, withDestinationPath: "/etc/passwd")
        }
      ),
      ("stories/handbook/.x.md", { try builder.checkOut("stories/handbook/.x.md", "x\n") }),
      ("stories/handbook/x.md~", { try builder.checkOut("stories/handbook/x.md~", "x\n") }),
      ("notes/x.md", { try builder.checkOut("notes/x.md", "x\n") }),
      ("colophon.yml", { try builder.checkOut("colophon.yml", "title: B\n") }),
      (
        "stories/handbook/sub/x.md",
        {
          try builder.checkOut("stories/handbook/sub/.git/HEAD", "ref: refs/heads/main\n")
          try builder.checkOut("stories/handbook/sub/x.md", "x\n")
        }
      ),
      ("stories/blog/a/b.md", { try FileManager.default.removeItem(atPath: stories + "/blog") }),
      (
        "stories/blog/a/b.md",
        {
          try FileManager.default.createSymbolicLink(
            atPath: stories + "/blog", withDestinationPath: "/etc")
        }
      ),
    ]
    var tree = try WorkingTree.read(builder.folder)
    for (number, (name, change)) in changes.enumerated() {
      try change()
      tree = try tree.readingAgain([try path(name)])
      let new = try WorkingTree.read(builder.folder)
      #expect(tree.snapshot.paths == new.snapshot.paths, "change \(number)")
      #expect(tree.snapshot.folders == new.snapshot.folders, "change \(number)")
      #expect(tree.snapshot.paths.allSatisfy { tree.snapshot[$0] == new.snapshot[$0] })
      for path in new.snapshot.paths {
        guard let id = new.snapshot.object(at: path) else { continue }
        let (bytes, again) = try (
          new.objectReader().bytes(of: id, limit: 100),
          tree.objectReader().bytes(of: id, limit: 100)
        )
        #expect(bytes == again, "change \(number), \(path)")
      }
    }
  }

  @Test func `links, pipes, other repositories and editors' leavings are not read`() throws {
    let builder = try RepositoryBuilder()
    try builder.checkOut("stories/handbook/calm.md", "Calm\n")
    try builder.checkOut("stories/handbook/calm.md~", "Old\n")
    try builder.checkOut("stories/handbook/.calm.md.swp", "Old\n")
    try builder.checkOut("stories/other/.git/HEAD", "ref: refs/heads/main\n")
    try builder.checkOut("stories/other/secret.md", "Other\n")
    try builder.write(Array("secret".utf8), toPath: builder.outside("secret.md"))
    let stories = builder.folder + "/stories"
    try FileManager.default.createSymbolicLink(
      atPath: stories + "/link.md", withDestinationPath: builder.outside("secret.md"))
    try FileManager.default.createSymbolicLink(
      atPath: stories + "/folder", withDestinationPath: builder.outside(""))
    #expect(mkfifo(stories + "/pipe.md", 0o600) == 0)
    let snapshot = try WorkingTree.snapshot(of: builder.folder)
    #expect(
      snapshot.paths.map(\.string) == [
        "stories/folder", "stories/handbook/calm.md", "stories/link.md", "stories/other",
        "stories/pipe.md",
      ])
    #expect(
      snapshot.paths.map { snapshot[$0] }.filter {
        if case .refused? = $0 { true } else { false }
      } == [
        .refused(.symbolicLink), .refused(.symbolicLink), .refused(.submodule),
        .refused(.notAFile),
      ])
    #expect(snapshot.strays.isEmpty)
  }

  @Test func `names that are no names are strays, and depth is bounded`() throws {
    let builder = try RepositoryBuilder()
    try builder.checkOut("stories/a\u{1B}[31m.md", "Red\n")
    try builder.checkOut("stories/a:b.md", "Colon\n")
    let deep = Array(repeating: "d", count: 40).joined(separator: "/")
    try builder.checkOut("stories/\(deep)/end.md", "Deep\n")
    let snapshot = try WorkingTree.snapshot(of: builder.folder)
    #expect(snapshot.paths.isEmpty)
    #expect(snapshot.strays.map(\.name) == ["a\\x1b[31m.md", "a:b.md", "d"])
    #expect(
      snapshot.strays.map(\.fault) == [.name(.character), .name(.character), .tooDeep(limit: 16)])
    #expect(snapshot.strays.last?.folder?.components.count == 16)
  }

  @Test func `a folder that is not there is one clear line`() throws {
    #expect(throws: GitError.noFolder("/nowhere/at/all")) {
      try WorkingTree.snapshot(of: "/nowhere/at/all")
    }
  }
}

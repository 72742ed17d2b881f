import Foundation
import Testing

/// Repositories that are not as most are, at the command line: a true book, or exit 3 with one line and nothing
/// written.
struct OddRepositoryTests {
  /// Two stories, one renamed with an edit, over four commits.
  private func book() throws -> Workspace {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.commit("first")
    try book.write("stories/handbook/second.md", Samples.story(titled: "A second story"))
    try book.commit("second", date: "2021-04-01T00:00:00Z")
    try book.remove("stories/handbook/second.md")
    try book.write(
      "stories/handbook/moved.md", Samples.story(titled: "A second story") + "\nOne more line.\n")
    try book.commit("moved", date: "2021-05-01T00:00:00Z")
    try book.write("stories/handbook/calm-start.md", Samples.story + "\nOne more line.\n")
    try book.commit("edited", date: "2021-06-01T00:00:00Z")
    return book
  }

  private func line(of command: String, _ book: Workspace) throws -> String {
    try book.git("rev-parse", command).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func expectNothing(_ run: ProgramRun, _ words: String, in folder: URL) {
    #expect(run.status == 3, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/dist/index.html"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/.git/colophon"))
  }

  @Test func `a detached head is the same book; another revision then needs a main line`() throws {
    let book = try book()
    try #require(try book.colophon("build").status == 0)
    let tree = try book.tree("dist")
    try book.git("checkout", "-q", "--detach")
    let run = try book.colophon("build", "--output", "detached")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try book.tree("detached").filter { !$0.key.hasPrefix(".") }
        == tree.filter { !$0.key.hasPrefix(".") })
    let other = try book.colophon("build", "--at", "HEAD~1", "--output", "other")
    #expect(other.status == 3)
    #expect(other.errors.contains("--standing"), "\(other.errors)")
    #expect(!book.exists("other/index.html"))
    #expect(
      try book.colophon("build", "--at", "HEAD~1", "--standing", "main", "--output", "other").status
        == 0)
  }

  @Test func `replaced objects and grafts are not followed, and that is said`() throws {
    let book = try book()
    try #require(try book.colophon("build").status == 0)
    let tree = try book.tree("dist")
    try book.git("replace", "HEAD~2", "HEAD~3")
    let run = try book.colophon("build")
    #expect(run.status == 0)
    #expect(run.errors.contains("they are not followed"), "\(run.errors)")
    #expect(try book.tree("dist") == tree)
    try book.git("replace", "-d", try line(of: "HEAD~2", book))
    try book.write(".git/info/grafts", "\(try line(of: "HEAD", book))\n")
    let grafted = try book.colophon("build")
    #expect(grafted.errors.contains("they are not followed"), "\(grafted.errors)")
    #expect(try book.tree("dist") == tree)
  }

  @Test(arguments: ["blob:none", "tree:0"])
  func `a clone in part is one line with its remedy, which is one`(filter: String) throws {
    let book = try book()
    try book.git("config", "uploadpack.allowFilter", "true")
    let clone = book.parent.appending(path: "partial")
    try book.git(
      "clone", "-q", "--no-checkout", "--filter=\(filter)", "file://" + book.folder.path, clone.path
    )
    expectNothing(
      try ProgramRun.run(["build"], in: clone), "git fetch --refetch --no-filter", in: clone)
    try book.git("-C", clone.path, "fetch", "-q", "--refetch", "--no-filter")
    let run = try ProgramRun.run(["build"], in: clone)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test(arguments: [
    "HEAD~2", "HEAD~2^{tree}", "HEAD~2:stories", "HEAD~2:stories/handbook/second.md",
  ])
  func `an object of history that is missing or damaged is one line`(object: String) throws {
    for isDamaged in [false, true] {
      let book = try book()
      let id = try line(of: object, book)
      let path = ".git/objects/\(id.prefix(2))/\(id.dropFirst(2))"
      try book.remove(path)
      if isDamaged { try book.write(path, "noise") }
      expectNothing(
        try book.colophon("build"), isDamaged ? "is damaged" : "is not in the repository",
        in: book.folder)
      expectNothing(
        try book.colophon("history"), isDamaged ? "is damaged" : "is not in the repository",
        in: book.folder)
      // What is not asked is not needed.
      #expect(try book.colophon("check", "--at", "HEAD").status == 0)
    }
  }

  @Test func `a shallow clone, an empty repository, another hash`() throws {
    let book = try book()
    let clone = book.parent.appending(path: "shallow")
    try book.git("clone", "-q", "--depth", "2", "file://" + book.folder.path, clone.path)
    expectNothing(try ProgramRun.run(["build"], in: clone), "git fetch --unshallow", in: clone)
    expectNothing(try ProgramRun.run(["history"], in: clone), "git fetch --unshallow", in: clone)
    expectNothing(
      try ProgramRun.run(["build", "--work-tree"], in: clone), "git fetch --unshallow", in: clone)
    try book.git("-C", clone.path, "fetch", "-q", "--unshallow")
    #expect(try ProgramRun.run(["build"], in: clone).status == 0)
    let empty = try Workspace()
    expectNothing(try empty.colophon("build"), "has no commit yet", in: empty.folder)
    expectNothing(try empty.colophon("history"), "has no commit yet", in: empty.folder)
    let other = book.parent.appending(path: "sha256")
    try book.git("init", "-q", "--object-format=sha256", other.path)
    expectNothing(try ProgramRun.run(["build"], in: other), "SHA-256", in: other)
  }

  @Test func `what is kept of history changes nothing in the book, whatever happens to it`() throws
  {
    let book = try book()
    let kept = book.parent.path + "/kept"
    for folder in ["../kept", kept, "/proc/none", "/dev/full", "../absent/kept"] {
      let run = try book.colophon("build", "--cache", folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(!run.errors.contains("colophon:"), "\(run.errors)")
    }
    let tree = try book.tree("dist")
    let names = try FileManager.default.contentsOfDirectory(atPath: kept)
    // What was read of history, what the build came to, what was found out about texts, what pages came
    // to, and pages of books.
    #expect(names.count == 5)
    #expect(!book.exists(".git/colophon"))
    let said = try book.colophon("history", "--format", "json", "--cache", kept)
    #expect(said.status == 0)
    #expect(said.output == (try book.colophon("history", "--format", "json").output))
    for _ in 0..<2 {
      try #require(try book.colophon("build").status == 0)
      #expect(try book.tree("dist") == tree)
    }
    #expect(said.output == (try book.colophon("history", "--format", "json").output))
    let own = try FileManager.default.contentsOfDirectory(
      atPath: book.folder.path + "/.git/colophon")
    #expect(own.count == 5)
    for name in own { try book.write(".git/colophon/" + name, "noise") }
    try #require(try book.colophon("build").status == 0)
    #expect(try book.tree("dist") == tree)
    #expect(try book.git("status", "--porcelain").contains("colophon") == false)
  }
}

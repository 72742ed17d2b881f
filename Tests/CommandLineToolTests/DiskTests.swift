import Foundation
import Testing

/// The disk says no: the old book stays, one line says why, exit 3.
@Suite(.serialized) struct DiskTests {
  /// A workspace with an old build, and a new commit to be built.
  private func builtBook() throws -> (Workspace, old: [String: Data]) {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.commit()
    try #require(try book.colophon("build").status == 0)
    let old = try book.tree("dist")
    let long = String(repeating: "A sentence that fills the disk. ", count: 4_000)
    try book.write("stories/handbook/long.md", Samples.story(titled: "Long", body: long))
    try book.commit("long", date: "2021-04-01T00:00:00Z")
    return (book, old)
  }

  @Test func `a file that cannot be written whole leaves the old book`() throws {
    let (book, old) = try builtBook()
    // Files of at most 64 kB; the signal ignored, so that the write answers as a full disk does.
    let script = "trap '' XFSZ; ulimit -f 64; exec \"$0\" build"
    let run = try ProgramRun.run(
      URL(filePath: "/bin/bash"), ["-c", script, ProgramRun.program.path], in: book.folder)
    #expect(run.status == 3, "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(try book.tree("dist") == old)
    #expect(try book.colophon("build").status == 0)
    #expect(book.exists("dist/handbook/long/index.html"))
  }

  @Test func `a folder that must not be written to leaves the old book`() throws {
    let (book, old) = try builtBook()
    let setpriv = URL(filePath: "/usr/bin/setpriv")
    let parent = book.parent.path
    let program = book.parent.appending(path: "colophon")
    try FileManager.default.copyItem(at: ProgramRun.program, to: program)
    let run: ProgramRun
    if getuid() == 0 {
      // Root may write anywhere, so somebody else builds: the files are theirs, the folder is not.
      try #require(
        FileManager.default.fileExists(atPath: setpriv.path), "setpriv is part of util-linux")
      let owner = try ProgramRun.run(
        URL(filePath: "/bin/chown"), ["-R", "65534:65534", book.folder.path], in: book.folder)
      try #require(owner.status == 0)
      _ = try ProgramRun.run(
        URL(filePath: "/bin/chmod"), ["-R", "a+rX,a-w", parent], in: book.folder)
      run = try ProgramRun.run(
        setpriv, ["--reuid=65534", "--regid=65534", "--clear-groups", program.path, "build"],
        in: book.folder)
    } else {
      _ = try ProgramRun.run(
        URL(filePath: "/bin/chmod"), ["a-w", book.folder.path], in: book.folder)
      run = try ProgramRun.run(program, ["build"], in: book.folder)
    }
    _ = try ProgramRun.run(URL(filePath: "/bin/chmod"), ["-R", "u+rwX", parent], in: book.folder)
    #expect(run.status == 3, "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(try book.tree("dist") == old)
  }

  @Test(arguments: [
    "..", ".", "stories", "stories/handbook", "/", ".git", "link", "foreign", "file",
  ])
  func `a place that is not ours is refused before anything is read`(output: String) throws {
    let (book, old) = try builtBook()
    try FileManager.default.createSymbolicLink(
      at: book.folder.appending(path: "link"), withDestinationURL: book.parent)
    try book.write("foreign/important.txt", "mine")
    try book.write("file", "mine")
    let run = try book.colophon("build", "--output", output)
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(try book.read("foreign/important.txt") == "mine")
    #expect(try book.tree("dist") == old)
  }
}

import Foundation
import Testing

/// Repositories that are damaged, cut off or made to harm, through the whole build: a true book, or one clear line and
/// an untouched one. The many ways in which objects can be wrong are tested beside the reader.
struct HostileRepositoryTests {
  private func builtBook() throws -> (Workspace, old: [String: Data]) {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.commit()
    try #require(try book.colophon("build").status == 0)
    return (book, try book.tree("dist"))
  }

  private func expectOneLine(_ run: ProgramRun, _ words: String, status: Int32 = 3) {
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test(.timeLimit(.minutes(1))) func `an object cut in half is one line, not a wait for ever`()
    throws
  {
    let (book, old) = try builtBook()
    try book.write("stories/handbook/second.md", Samples.story(titled: "A second story"))
    try book.commit("second", date: "2021-04-01T00:00:00Z")
    let id = try book.git("rev-parse", "HEAD:stories/handbook/second.md")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let path = ".git/objects/\(id.prefix(2))/\(id.dropFirst(2))"
    let whole = try Data(contentsOf: book.folder.appending(path: path))
    try book.remove(path)
    try book.write(path, whole.prefix(whole.count / 2))
    expectOneLine(try book.colophon("build"), "is damaged")
    #expect(try book.tree("dist") == old)
  }

  @Test func `a shallow clone never prints a wrong credit`() throws {
    let (book, _) = try builtBook()
    try book.write("stories/handbook/second.md", Samples.story(titled: "A second story"))
    try book.commit("second", date: "2021-04-01T00:00:00Z")
    let clone = book.parent.appending(path: "shallow")
    try book.git("clone", "-q", "--depth", "1", "file://" + book.folder.path, clone.path)
    expectOneLine(try ProgramRun.run(["build"], in: clone), "git fetch --unshallow")
    #expect(!FileManager.default.fileExists(atPath: clone.path + "/dist/index.html"))
    #expect(try ProgramRun.run(["check", "--at", "HEAD"], in: clone).status == 0)
  }

  @Test func `no commit yet, another hash, an unknown revision: a line each`() throws {
    let unborn = try Workspace()
    try unborn.write("stories/handbook/calm-start.md", Samples.story)
    expectOneLine(try unborn.colophon("build"), "has no commit yet")
    let (book, old) = try builtBook()
    expectOneLine(try book.colophon("build", "--at", "edition/none"), "edition/none")
    #expect(try book.tree("dist") == old)
    let other = book.parent.appending(path: "sha256")
    try book.git("init", "-q", "--object-format=sha256", other.path)
    expectOneLine(try ProgramRun.run(["-C", other.path, "build"], in: book.parent), "SHA-256")
  }

  @Test func `names that would leave the folder are errors of content`() throws {
    let (book, old) = try builtBook()
    let blob = try book.git("rev-parse", "HEAD:stories/handbook/calm-start.md")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    // git itself refuses such names: the tree is written as bytes.
    let script = """
      set -e
      sha=$(printf '%s' "\(blob)" | sed 's/../\\\\x&/g')
      entry() { printf '100644 %s\\0' "$1"; printf "$sha"; }
      tree=$( { entry '..'; entry '.git'; entry 'calm-start.md'; } | git hash-object -w -t tree --literally --stdin)
      t() { printf '40000 %s\\0' "$1"; printf "$(printf '%s' "$2" | sed 's/../\\\\x&/g')"; }
      stories=$(t handbook $tree | git hash-object -w -t tree --literally --stdin)
      root=$(t stories $stories | git hash-object -w -t tree --literally --stdin)
      git update-ref refs/heads/main $(git commit-tree -m hostile $root)
      """
    let made = try ProgramRun.run(URL(filePath: "/bin/bash"), ["-c", script], in: book.folder)
    try #require(made.status == 0, "\(made.errors)")
    let run = try book.colophon("build")
    #expect(run.status == 1)
    #expect(run.errors.contains("unsafe-name"), "\(run.errors)")
    #expect(try book.tree("dist") == old)
  }

  @Test func `links are not followed and nothing of a repository is run`() throws {
    let (book, _) = try builtBook()
    try book.write("secret.txt", "not for readers")
    try FileManager.default.createSymbolicLink(
      at: book.folder.appending(path: "stories/handbook/link.md"),
      withDestinationURL: book.folder.appending(path: "secret.txt"))
    let witness = book.parent.path + "/was-run"
    try book.git("config", "core.fsmonitor", "touch '\(witness)' #")
    try book.git("config", "core.sshCommand", "touch '\(witness)'")
    try book.write(".gitattributes", "*.md filter=evil diff=evil\n")
    try book.git("config", "filter.evil.smudge", "touch '\(witness)'")
    try book.write(".git/hooks/post-checkout", "#!/bin/sh\ntouch '\(witness)'\n")
    let check = try book.colophon("check")
    #expect(check.status == 1)
    #expect(check.output.contains("symbolic-link"))
    #expect(try book.colophon("build", "--work-tree", "--skip-invalid").status == 0)
    #expect(try !book.tree("dist").values.contains { $0.contains(Data("not for readers".utf8)) })
    #expect(!FileManager.default.fileExists(atPath: witness))
  }
}

extension Data {
  fileprivate func contains(_ other: Data) -> Bool { range(of: other) != nil }
}

import Foundation
import GitStore
import SourceModel
import TestSupport
import Testing

/// What a repository asks for is not done, and what stands outside it changes nothing.
struct TrustTests {
  @Test func `nothing in configuration, attributes or hooks is run`() throws {
    let builder = try RepositoryBuilder()
    let mark = builder.outside("mark")
    let command = "touch \(mark)"
    try builder.publish([
      .init(".gitattributes", try builder.blob("* filter=x diff=x merge=x text eol=crlf\n"))
    ])
    try builder.checkOut(".gitattributes", "* filter=x diff=x merge=x text eol=crlf\n")
    try builder.checkOut("stories/handbook/calm.md", "Calm\n")
    try builder.write(
      """
      [core]
      \trepositoryformatversion = 0
      \tfsmonitor = \(command)
      \tsshCommand = \(command)
      \tpager = \(command)
      \teditor = \(command)
      \thooksPath = hooks
      \taskPass = \(command)
      \talternateRefsCommand = \(command)
      [filter "x"]
      \tsmudge = \(command)
      \tclean = \(command)
      \tprocess = \(command)
      \trequired = true
      [diff "x"]
      \ttextconv = \(command)
      \tcommand = \(command)
      [uploadpack]
      \tpackObjectsHook = \(command)
      [credential]
      \thelper = !\(command)
      [include]
      \tpath = ../include
      [remote "origin"]
      \turl = ext::\(command)
      \tpromisor = true
      [extensions]
      \tpartialClone = origin
      """, to: "config")
    try builder.write(
      Array("[core]\n\tfsmonitor = \(command)\n".utf8), toPath: builder.folder + "/include")
    for hook in ["post-checkout", "pre-commit", "reference-transaction", "fsmonitor-watchman"] {
      try builder.write("#!/bin/sh\n\(command)\n", to: "hooks/" + hook)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: builder.gitFolder + "/hooks/" + hook)
    }
    let repository = try Repository.open(at: builder.folder)
    let snapshot = try repository.snapshot(at: try repository.resolve("HEAD"))
    _ = try repository.chronicle(of: snapshot)
    let tree = try WorkingTree.read(builder.folder)
    #expect(tree.changes(since: snapshot) == 0)
    #expect(!FileManager.default.fileExists(atPath: mark))
  }

  @Test func `a blob that a partial clone left behind is said to be missing, not fetched`() throws {
    let builder = try RepositoryBuilder()
    let blob = try builder.blob("Lost\n")
    try builder.publish([.init("x.md", blob)])
    try FileManager.default.removeItem(atPath: builder.file(of: blob))
    try builder.write(
      "[core]\nrepositoryformatversion = 1\n[extensions]\npartialClone = origin\n"
        + "[remote \"origin\"]\nurl = ext::touch \(builder.outside("mark"))\npromisor = true\n",
      to: "config")
    let repository = try Repository.open(at: builder.folder)
    let head = try repository.resolve("HEAD")
    #expect(throws: GitError.missing(blob, needed: "the file stories/x.md")) {
      try repository.snapshot(at: head)
    }
    #expect(!FileManager.default.fileExists(atPath: builder.outside("mark")))
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a folder away"))
  func `another owner's repository is one line with its remedy`() throws {
    let builder = try RepositoryBuilder()
    try builder.publish()
    #expect(chown(builder.gitFolder, 12_345, 12_345) == 0)
    let error = #expect(throws: GitError.self) { _ = try Repository.open(at: builder.folder) }
    let line = try #require(error?.description)
    #expect(line.contains("belongs to another user"))
    #expect(line.contains("git config --global --add safe.directory "))
  }

  @Test func `replacements and grafts are not followed, and that is said`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.publish()
    #expect(try !Repository.open(at: builder.folder).info.ignoresReplacements)
    let forged = try builder.commit(files: ["stories/handbook/forged.md": "Forged\n"])
    try builder.reference("refs/heads/main", first)
    try builder.reference("refs/replace/\(first)", forged)
    let repository = try Repository.open(at: builder.folder)
    #expect(repository.info.ignoresReplacements)
    #expect(
      try repository.snapshot(at: first).paths.map(\.string) == ["stories/handbook/calm.md"])
  }

  @Test func `objects that are packed while they are read are found again`() throws {
    let builder = try RepositoryBuilder()
    let commit = try builder.publish()
    let repository = try Repository.open(at: builder.folder)
    try builder.git("repack", "-q", "-a", "-d")
    try builder.git("prune-packed", "-q")
    #expect(try repository.snapshot(at: commit).paths.count == 1)
  }
}

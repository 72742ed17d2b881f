import Foundation
import TestSupport
import Testing

@testable import GitStore

/// A pipe in a repository keeps nobody waiting.
@Suite(.timeLimit(.minutes(1))) struct PipeTests {
  @Test(arguments: ["HEAD", "config", "config.worktree", "index", "packed-refs", "shallow"])
  func `a pipe among the files of git is refused at once`(name: String) throws {
    let builder = try RepositoryBuilder()
    _ = try builder.commit(files: ["stories/handbook/calm.md": "Calm\n"])
    let path = builder.gitFolder + "/" + name
    if FileManager.default.fileExists(atPath: path) {
      try FileManager.default.removeItem(atPath: path)
    }
    try #require(mkfifo(path, 0o600) == 0)
    #expect {
      _ = try Repository.open(at: builder.folder)
    } throws: {
      "\($0)".contains("it is a pipe or a device, not a file")
    }
  }

  @Test(arguments: [
    "[include]\n\tpath = ../pipe\n", "[Include] path = \"../pipe\"\n",
    "[include]\n\tpath = more\n", "[includeIf \"gitdir:/nowhere/\"]\npath=../pipe\n",
  ])
  func `a pipe that the settings include is refused at once`(lines: String) throws {
    let builder = try RepositoryBuilder()
    _ = try builder.commit(files: ["stories/handbook/calm.md": "Calm\n"])
    try builder.write("[core]\n\trepositoryformatversion = 0\n" + lines, to: "config")
    try builder.write("[include]\n\tpath = ../pipe\n", to: "more")
    try #require(mkfifo(builder.folder + "/pipe", 0o600) == 0)
    #expect(throws: GitError.self) { _ = try Repository.open(at: builder.folder) }
    try FileManager.default.removeItem(atPath: builder.folder + "/pipe")
    _ = try Repository.open(at: builder.folder)
  }
}

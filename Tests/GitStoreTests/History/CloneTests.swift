import Foundation
import GitStore
import SourceModel
import TestSupport
import Testing

/// The same history however it is stored; and where it is not whole, one line with the remedy.
struct CloneTests {
  private static let lines = (0..<40).map { "line \($0) of a longer text\n" }

  /// Twelve commits: edits, a rename with an edit, a merge.
  private func origin() throws -> RepositoryBuilder {
    let builder = try RepositoryBuilder()
    var lines = Self.lines
    var files = Dictionary(
      uniqueKeysWithValues: (0..<150).map { ("stories/handbook/s\($0).md", "\($0)\n") })
    var tip: [ObjectID] = []
    for number in 0..<12 {
      lines[number] = "changed \(number)\n"
      files["stories/handbook/s\(number).md"] = "changed \(number)\n"
      files["stories/blog/\(number < 6 ? "old" : "new").md"] = lines.joined()
      if number == 6 { files["stories/blog/old.md"] = nil }
      if number == 8 { files["stories/handbook/s149.md"] = nil }
      let next = try builder.commit(files: files, parents: tip)
      tip = number == 9 ? [next, tip[0]] : [next]
    }
    return builder
  }

  private func chronicle(_ folder: String) throws -> Chronicle {
    let repository = try Repository.open(at: folder)
    return try repository.chronicle(of: try repository.snapshot(at: try repository.resolve("HEAD")))
  }

  @Test func `packed in any way, borrowed, linked, bare or detached: the same chronicle`() throws {
    let builder = try origin()
    let loose = try chronicle(builder.folder)
    #expect(loose.commits(of: try path("stories/blog/new.md")).count == 12)
    try builder.git("clone", "-q", "--bare", ".", builder.outside("bare"))
    try builder.git("clone", "-q", "--shared", ".", builder.outside("borrowed"))
    try builder.git("worktree", "add", "-q", "--detach", builder.outside("linked"))
    try builder.git(
      "clone", "-q", "--separate-git-dir", builder.outside("away"), ".", builder.outside("file"))
    for name in ["bare", "borrowed", "linked", "file"] {
      #expect(try chronicle(builder.outside(name)) == loose, "\(name)")
    }
    for options in [
      ["-adf", "--depth=50"], ["-adf", "--depth=1"], ["-adf", "--depth=0"], ["-adf", "--window=2"],
    ] {
      try builder.git(["repack", "-q"] + options)
      #expect(try chronicle(builder.folder) == loose, "\(options)")
    }
    // A difference from an object in another pack is what a fetch may leave.
    try builder.git("-c", "core.multiPackIndex=true", "multi-pack-index", "write")
    #expect(try chronicle(builder.folder) == loose)
  }

  @Test func `a folder made by git's importer, one version on the other`() throws {
    let builder = try origin()
    let loose = try chronicle(builder.folder)
    let imported = try RepositoryBuilder()
    try builder.git("fast-export", "--all", "--signed-tags=strip").write(
      toFile: builder.outside("stream"), atomically: true, encoding: .utf8)
    try imported.write(
      Array("cd \(imported.folder) && git fast-import --quiet < \(builder.outside("stream"))".utf8),
      toPath: imported.outside("import.sh"))
    try imported.git("-c", "alias.run=!sh \(imported.outside("import.sh"))", "run")
    #expect(try chronicle(imported.folder) == loose)
  }

  @Test func `a shallow clone is one line, also with what a whole one kept`() throws {
    let builder = try origin()
    let kept = HistoryCache.folder(builder.outside("kept"))
    let repository = try Repository.open(at: builder.folder)
    let head = try repository.resolve("HEAD")
    let paths = [try path("stories/blog/new.md")]
    _ = try repository.chronicle(of: paths, at: head, cache: kept)
    let parent = try builder.git("rev-parse", "HEAD~3")
    try builder.write(parent, to: "shallow")
    #expect(throws: GitError.shallow) {
      try Repository.open(at: builder.folder).chronicle(of: paths, at: head, cache: kept)
    }
    #expect(GitError.shallow.description.contains("git fetch --unshallow"))
  }

  @Test func `a partial clone says what was left out, and its remedy is one`() throws {
    let builder = try origin()
    let whole = try chronicle(builder.folder)
    try builder.git("config", "uploadpack.allowFilter", "true")
    try builder.git(
      "clone", "-q", "--filter=blob:none", "file://\(builder.folder)", builder.outside("partial"))
    let partial = builder.outside("partial")
    let error = #expect(throws: GitError.self) { try chronicle(partial) }
    // Only the texts of renamed stories are missing: all else is there.
    #expect(
      error?.description.contains("cloned in part; run 'git fetch --refetch --no-filter'") == true)
    try builder.git("-C", partial, "fetch", "-q", "--refetch", "--no-filter")
    #expect(try chronicle(partial) == whole)
    try builder.git("config", "uploadpack.allowAnySHA1InWant", "true")
  }
}

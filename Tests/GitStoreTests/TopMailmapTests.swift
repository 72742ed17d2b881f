import Foundation
import GitStore
import SourceModel
import TestSupport
import Testing

/// Git looks for a mailmap at the top of a repository alone.
struct TopMailmapTests {
  private static let top = "New Nom <o@example.org>\n"
  private static let own = "Other Nom <p@example.org>\n"

  /// What a commit and the disk say of the mailmap of a workspace in `book/`.
  private func mailmaps(_ files: [String: String]) throws -> [Snapshot.Item?] {
    let builder = try RepositoryBuilder()
    var files = files
    files["book/colophon.yml"] = "title: A\n"
    let commit = try builder.commit(files: files)
    for (path, text) in files { try builder.checkOut(path, text) }
    let folder = builder.folder + "/book"
    let committed = try Repository.open(at: folder).snapshot(at: commit)
    let tree = try WorkingTree.read(folder)
    #expect(tree.changesOfBook(since: committed).isEmpty)
    let path = try #require(RepoPath(".mailmap"))
    #expect(committed[path] == tree.snapshot[path])
    #expect(try tree.readingAgain([path]).snapshot[path] == tree.snapshot[path])
    return [committed[path], tree.snapshot[path]]
  }

  private func texts(_ files: [String: String]) throws -> [String?] {
    try mailmaps(files).map { if case .text(let file, _)? = $0 { file.text } else { nil } }
  }

  @Test func `a workspace in a folder follows the mailmap at the top of its repository`() throws {
    #expect(try texts([".mailmap": Self.top]) == [Self.top, Self.top])
    #expect(try texts(["book/.mailmap": Self.own]) == [Self.own, Self.own])
    #expect(try texts([:]) == [nil, nil])
  }

  @Test func `where both have one the workspace's lines come later and count`() throws {
    let both = Self.top + "\n" + Self.own
    #expect(try texts([".mailmap": Self.top, "book/.mailmap": Self.own]) == [both, both])
  }

  @Test func `a mailmap at the top that cannot be read is not passed over`() throws {
    let bad = Snapshot.Item.refused(.containsNUL(offset: 1))
    #expect(try mailmaps([".mailmap": "A\0", "book/.mailmap": Self.own]) == [bad, bad])
  }

  @Test func `a folder with a repository of its own has its own mailmap alone`() throws {
    let builder = try RepositoryBuilder()
    try builder.checkOut(".mailmap", Self.top)
    try builder.checkOut("book/.git/HEAD", "ref: refs/heads/main\n")
    let path = try #require(RepoPath(".mailmap"))
    #expect(try WorkingTree.snapshot(of: builder.folder + "/book")[path] == nil)
  }
}

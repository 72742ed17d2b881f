import Foundation
import Testing

/// A build that was made before is recognised, and says and leaves what it would.
struct KnownBuildTests {
  /// A book with a warning, a text that waits, and a call that closes.
  private func book() throws -> Workspace {
    let book = try DeterminismTests.book(named: "book")
    try book.write(
      "stories/handbook/later.md",
      Samples.story(titled: "Later").replacing("\nlang:", with: "\npublish: 2031-05-01\nlang:"))
    try book.commit("later")
    return book
  }

  /// A build that does its work puts another tree in the place of `dist`.
  private func build(_ book: Workspace, _ arguments: String...) throws -> (
    said: String, isKnown: Bool
  ) {
    let before = try inode(book)
    let run = try ProgramRun.run(["build"] + arguments, in: book.folder)
    #expect(run.status == 0, "\(run.errors)")
    return (run.errors, try inode(book) == before)
  }

  private func inode(_ book: Workspace) throws -> Int? {
    guard book.exists("dist") else { return nil }
    let path = book.folder.appending(path: "dist").path
    return try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
  }

  @Test func `the same build is recognised, and says the same`() throws {
    let book = try book()
    #expect(try !build(book).isKnown)
    let tree = try book.tree("dist")
    let made = try build(book, "--jobs", "1")
    #expect(made.isKnown)
    #expect(made.said.contains("[no-base-url]"))
    #expect(
      made.said.contains(
        "1 entry waits for the day that stands after 'publish': stories/handbook/later.md"))
    #expect(try book.tree("dist") == tree)
    try book.remove(".git/colophon")
    let again = try build(book)
    // But for how many files were written.
    #expect(!again.isKnown)
    let lines = { (text: String) in
      text.split(separator: "\n").filter { !$0.contains(" files in dist") }
    }
    #expect(lines(again.said) == lines(made.said))
    try book.remove("dist")
    #expect(try !build(book).isKnown)
  }

  @Test func `what is not committed is counted each time`() throws {
    let book = try book()
    _ = try build(book)
    try book.write("stories/handbook/story-1.md", Samples.story(titled: "Not yet"))
    let known = try build(book)
    #expect(known.isKnown && known.said.contains("1 changed file is not in this build"))
  }

  @Test func `another commit, edition, option, day or tree is another build`() throws {
    let book = try book()
    _ = try build(book)
    #expect(try build(book).isKnown)
    #expect(try !build(book, "--base-url", "https://stories.example/").isKnown)
    #expect(try !build(book, "--drafts").isKnown)
    #expect(try !build(book).isKnown)
    #expect(try build(book).isKnown)
    try book.git("tag", "-a", "edition/one", "-m", "one")
    #expect(try !build(book).isKnown)
    #expect(try build(book).isKnown)
    let due = try build(book, "--as-of", "2031-05-01")
    #expect(!due.isKnown && !due.said.contains("waits"))
    #expect(try build(book, "--as-of", "2031-06-01").isKnown)
    #expect(try !build(book, "--as-of", "2031-04-30").isKnown)
    try book.remove("dist/blog")
    #expect(try !build(book, "--as-of", "2031-04-30").isKnown)
    #expect(book.exists("dist/blog/index.html"))
    try book.write("stories/handbook/story-2.md", Samples.story(titled: "Changed"))
    try book.commit("change")
    #expect(try !build(book, "--as-of", "2031-04-30").isKnown)
  }

  @Test func `a damaged record is no record, and errors are said each time`() throws {
    let book = try book()
    _ = try build(book)
    for name in try FileManager.default.contentsOfDirectory(
      atPath: book.folder.appending(path: ".git/colophon").path)
    where name.hasPrefix("build-") {
      try book.write(".git/colophon/" + name, "damaged")
    }
    #expect(try !build(book).isKnown)
    try book.write("stories/handbook/story-3.md", "---\ntitle: 1\n---\n")
    try book.commit("wrong")
    for _ in 1...2 {
      let run = try book.colophon("build")
      #expect(run.status == 1 && run.errors.contains("nothing was built"))
    }
  }
}

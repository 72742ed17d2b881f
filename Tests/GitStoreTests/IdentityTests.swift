import GitStore
import SourceModel
import TestSupport
import Testing

/// Who is named in commits, as git reads them.
struct IdentityTests {
  private func chronicle(
    author: [UInt8]?, committer: [UInt8]? = Array("C <c@example.org> 1700000000 +0530".utf8),
    message: String = "m\n", encoding: String? = nil
  ) throws -> Chronicle.Commit {
    let builder = try RepositoryBuilder()
    let tree = try builder.tree(files: ["stories/handbook/calm.md": "1\n"])
    let id = try builder.commit(
      tree: tree, authorLine: author, committerLine: committer, message: Array(message.utf8),
      encoding: encoding)
    let repository = try Repository.open(at: builder.folder)
    let chronicle = try repository.chronicle(of: try repository.snapshot(at: id))
    return try #require(chronicle.commits.first)
  }

  @Test(arguments: [
    ("A B <a@example.org> 1600000000 +0100", "A B", "a@example.org"),
    ("A B 1600000000 +0100", "", ""),
    ("A <B <a@example.org> 1600000000 +0100", "A", "B <a@example.org"),
    (" <> 1600000000 +0100", "", ""), ("<a@example.org> 1600000000 +0100", "", "a@example.org"),
    ("A > B <a@example.org> 1600000000 +0100", "A > B", "a@example.org"),
    ("Åsa\t <å@example.org> 1600000000 +0100", "Åsa", "å@example.org"),
    ("", "", ""), ("A <a@example.org", "", ""),
  ]) func `odd names are read as git reads them`(line: String, name: String, email: String) throws {
    let commit = try chronicle(author: Array(line.utf8))
    #expect(commit.author == Identity(name: name, email: email))
  }

  @Test func `bytes that are not UTF-8 follow the encoding header`() throws {
    let line = [0xC9] + Array("lise <e@example.org> 1600000000 +0100".utf8)
    #expect(try chronicle(author: line).author.name == "\u{FFFD}lise")
    #expect(try chronicle(author: line, encoding: "ISO-8859-1").author.name == "Élise")
    #expect(try chronicle(author: line, encoding: "x-unknown").author.name == "\u{FFFD}lise")
    let smart = Array("O".utf8) + [0x92] + Array("Brien <o@example.org> 1 +0000".utf8)
    #expect(try chronicle(author: smart, encoding: "windows-1252").author.name == "O’Brien")
  }

  @Test(arguments: [
    ("1600000000 +0100", 1_600_000_000, 60), ("-2177452800 +0000", -2_177_452_800, 0),
    ("253402127999 -1200", 253_402_127_999, -720), ("1600000000 +9999", 1_600_000_000, 0),
    ("1600000000", 1_600_000_000, 0), ("1600000000 -0330", 1_600_000_000, -210),
    ("1600000000 UTC", 1_600_000_000, 0),
    // What is no time is the committer's.
    ("1180591620717411303424 +0100", 1_700_000_000, 330), ("soon", 1_700_000_000, 330),
    ("", 1_700_000_000, 330),
  ]) func `times and offsets are read, and what is none is not`(
    text: String, seconds: Int64, offset: Int
  ) throws {
    let commit = try chronicle(author: Array("A <a@example.org> \(text)".utf8))
    #expect(commit.authored == RecordedTime(seconds: seconds, offset: offset))
  }

  @Test func `a commit without an author has the committer's time and nobody's name`() throws {
    let commit = try chronicle(author: nil)
    #expect(commit.author == Identity(name: "", email: ""))
    #expect(commit.authored.seconds == 1_700_000_000)
    #expect(try chronicle(author: nil, committer: nil).authored.seconds == 0)
  }

  @Test func `everybody whom a message names is credited once, wherever the line stands`() throws {
    let commit = try chronicle(
      author: Array("A <a@example.org> 1 +0000".utf8),
      message: """

        stories: calm start\u{20}

        CO-AUTHORED-BY: Bo Ek <bo@example.org>
        and more text, Reviewed-by: nobody

        Reviewed-by : Chea Sok <chea@example.org>
        Translated-by: Dũng
        Edited-by: <e@example.org>
        Illustrated-by:
        Co-authored-by: Bo Ek <bo@example.org>
        Signed-off-by: F <f@example.org>
        """)
    #expect(commit.subject == "stories: calm start")
    #expect(
      commit.credits == [
        .init(role: .author, identity: Identity(name: "Bo Ek", email: "bo@example.org")),
        .init(role: .reviewer, identity: Identity(name: "Chea Sok", email: "chea@example.org")),
        .init(role: .translator, identity: Identity(name: "Dũng", email: "")),
        .init(role: .editor, identity: Identity(name: "", email: "e@example.org")),
      ])
  }
}

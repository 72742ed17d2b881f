import Foundation
import Testing

@testable import Programs

@Suite struct TypstWordsTests {
  @Test(arguments: [
    (
      "error: unknown font\n    ┌─ root/print/book.typ:4:6\n    │\n  4 │ #x\n    │  ^",
      "unknown font (print/book.typ:4:6)"
    ),
    ("warning: x\nerror: no\n", "no"), ("killed", "killed"), ("", "it did not say why"),
  ])
  func `the first error and its place are one line`(said: String, shown: String) {
    #expect(Typesetter.shortened(said) == shown)
  }
}

/// Real pages, where Typst is there.
@Suite(.enabled(if: TypstProgram.find() != nil, "Typst was not found on this machine"))
struct TypesetterTests {
  private func pdf(
    _ source: String, timestamp: Int64 = 1_600_000_000, seconds: Int = 60, megabytes: Int = 6_000
  ) throws -> [UInt8] {
    let program = try #require(TypstProgram.find())
    return try Typesetter(program, seconds: seconds, megabytes: megabytes).pdf(
      [Typesetter.File("main.typ", Array(source.utf8))], main: "main.typ",
      fontFolders: FontShelf().folders, timestamp: timestamp)
  }

  private static let head = "#set document(title: \"x\")\n"

  @Test func `equal sources give equal bytes`() throws {
    let first = try pdf(Self.head + "= One\nTwo")
    #expect(first.starts(with: Array("%PDF-1.7".utf8)))
    #expect(first == (try pdf(Self.head + "= One\nTwo")))
    #expect(first != (try pdf(Self.head + "= One\nTwo", timestamp: 1_600_000_001)))
  }

  @Test(arguments: [
    "#read(\"/etc/passwd\")", "#read(\"../../said\")", "#import \"@preview/cetz:0.3.0\": canvas",
    "#panic(\"no\")",
  ])
  func `nothing outside its folder is read, and no package is fetched`(source: String) throws {
    #expect(throws: ProgramError.self) { try pdf(Self.head + source) }
  }

  @Test func `a book without a title is refused with Typst's own words`() throws {
    do {
      _ = try pdf("text")
      Issue.record("it was set")
    } catch let error as ProgramError {
      #expect(error.description.contains("title"))
    }
  }

  @Test func `a book that takes too long, or too much memory, is stopped with one plain line`()
    throws
  {
    let start = ContinuousClock.now
    #expect(throws: ProgramError.tooLong(program: "Typst", seconds: 2)) {
      try pdf(
        Self.head + "#for i in range(100000) { for j in range(100000) {} }", seconds: 2)
    }
    #expect(ContinuousClock.now - start < .seconds(20))
    do {
      _ = try pdf(Self.head + "#range(200000000).len()", megabytes: 1_500)
      Issue.record("it was set")
    } catch let error as ProgramError {
      #expect(error.description.contains("memory"), "\(error)")
      #expect(!error.description.contains("\n"))
    }
  }

  @Test func `the version is known`() throws {
    let program = try #require(TypstProgram.find())
    #expect(Typesetter(program).version?.contains(".") == true)
  }
}

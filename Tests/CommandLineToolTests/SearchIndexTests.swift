import Foundation
import Testing

@testable import Programs

/// `build --search`: the index stands beside the site, and in no manifest.
@Suite(.enabled(if: Pagefind.find() != nil, "Pagefind was not found on this machine"))
struct SearchIndexTests {
  private func book() throws -> Workspace {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.write(
      "stories/handbook/calme.md",
      Samples.story(titled: "Un début calme").replacing("lang: en", with: "lang: fr"))
    try book.commit()
    return book
  }

  private func build(_ book: Workspace, _ arguments: String...) throws -> ProgramRun {
    let program = URL(filePath: try #require(Pagefind.find()).path)
    let tools = program.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try ProgramRun.run(
      ProgramRun.program, ["build", "--format", "html"] + arguments, in: book.folder,
      environment: ["COLOPHON_TOOLS": tools.path])
  }

  @Test func `an index for each language stands beside the pages, until a build without it`() throws
  {
    let book = try book()
    let first = try build(book, "--search")
    #expect(first.status == 0, "\(first.errors)")
    for language in ["en", "fr"] {
      let folder = "dist/search/\(language)/"
      #expect(book.exists(folder + "pagefind.js") && book.exists(folder + "pagefind-entry.json"))
      #expect(!book.exists(folder + "pagefind-ui.js"))
      #expect(try book.read(folder + "pagefind-entry.json").contains("\"page_count\":1"))
    }
    #expect(try !book.read("dist/.colophon-manifest").contains(" search/"))
    #expect(try book.read("dist/handbook/by/index.html").contains("data-languages=\"en fr\""))

    // The same again is recognised; without its index it is not.
    #expect(try build(book, "--search").errors.contains(" unchanged"))
    try book.remove("dist/search")
    #expect(try build(book, "--search").status == 0)
    #expect(book.exists("dist/search/en/pagefind.js"))

    // The trees take turns, and each has the index of its own pages.
    try book.write("stories/handbook/third.md", Samples.story(titled: "The third story"))
    try book.commit()
    #expect(try build(book, "--search").status == 0)
    #expect(try book.read("dist/search/en/pagefind-entry.json").contains("\"page_count\":2"))
    #expect(try build(book).status == 0)
    #expect(!book.exists("dist/search"))
    #expect(try !book.read("dist/handbook/by/index.html").contains("<script"))
  }

  @Test func `it is asked for where it can work, and with the program that makes it`() throws {
    let book = try book()
    let offline = try build(book, "--search", "--offline")
    #expect(offline.status == 2 && offline.errors.contains("'--search' needs a server"))
    let none = try ProgramRun.run(
      ProgramRun.program, ["build", "--search"], in: book.folder,
      environment: ["COLOPHON_TOOLS": ""])
    #expect(none.status == 3 && none.errors.contains("Pagefind was not found"), "\(none.errors)")
    #expect(!book.exists("dist"))
  }
}

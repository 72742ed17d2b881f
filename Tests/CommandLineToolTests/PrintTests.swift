import Foundation
import Testing

/// Where programs are looked for as users have them, and not as `ProgramRun` forbids it.
private let withTools = ["COLOPHON_TOOLS": "/nonexistent"]

/// Whether Typst is there: `doctor` says so.
private let hasTypst: Bool = {
  do {
    let folder = FileManager.default.temporaryDirectory
    return try ProgramRun.run(["doctor"], in: folder, environment: withTools).output
      .contains(#/Typst +\d/#)
  } catch {
    return false
  }
}()

/// Printed books and sheets, as Typst sets them.
@Suite(.enabled(if: hasTypst, "Typst is not on this machine; 'make tools' installs it"))
struct PrintTests {
  private func book() throws -> Workspace {
    let book = try Workspace()
    try book.write("stories/handbook/one/calm-start.md", Samples.story)
    try book.write(
      "stories/handbook/two/second.md",
      Samples.story(titled: "'#panic(\"x\") \\u{22} *not* $bold$ <label>'") + """

        ## "); #panic("no") //

        #import "@preview/x:0.1.0" [`#eval("1")`](calm-start.md) @cite <x> $1$ \\ // /* */

        """)
    try book.commit()
    return book
  }

  @Test func `the handbook is set on both papers, and the same commit gives the same bytes`() throws
  {
    let book = try book()
    let arguments = ["build", "--format", "pdf", "--output"]
    let run = try ProgramRun.run(arguments + ["print"], in: book.folder, environment: withTools)
    #expect(run.status == 0, "\(run.errors)")
    let files = try book.tree("print").filter { $0.key.hasSuffix(".pdf") }
    #expect(Set(files.keys) == ["handbook/handbook-a4.pdf", "handbook/handbook-a5.pdf"])
    for (_, bytes) in files {
      #expect(bytes.starts(with: Data("%PDF-1.7".utf8)))
      let text = String(decoding: bytes, as: UTF8.self)
      // What makes it PDF/UA-1, and when it says that it was made.
      #expect(text.contains("pdfuaid:part") && text.contains("2021-03-04"))
    }
    let again = try ProgramRun.run(
      arguments + ["again", "--jobs", "1"], in: book.folder,
      environment: withTools.merging(["TZ": "Pacific/Apia", "LC_ALL": "de_DE.UTF-8"]) { $1 })
    #expect(again.status == 0, "\(again.errors)")
    #expect(try book.tree("again").filter { $0.key.hasSuffix(".pdf") } == files)
  }

  @Test(arguments: [("A blue sign", true), ("", false), ("picture", false)])
  func `a book whose pictures are not described does not say that everybody can read it`(
    words: String, isClaimed: Bool
  ) throws {
    let book = try Workspace()
    try book.write("stories/handbook/sign.svg", Samples.drawing(width: 80))
    try book.write("stories/handbook/calm-start.md", Samples.story + "\n![\(words)](sign.svg)\n")
    try book.commit()
    let run = try book.colophon(
      "build", "--format", "pdf", "--output", "print", environment: withTools)
    #expect(run.status == 0, "\(run.errors)")
    let bytes = try #require(try book.tree("print")["handbook/handbook-a4.pdf"])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("pdfuaid:part") == isClaimed)
    // It is tagged in either case.
    #expect(text.contains("/MarkInfo") || text.contains("/StructTreeRoot"))
  }

  @Test func `a site leads to its printed books, and the same build is recognised`() throws {
    let book = try book()
    #expect(try book.colophon("build", environment: withTools).status == 0)
    #expect(book.exists("dist/handbook/handbook-a4.pdf"))
    #expect(try book.read("dist/handbook/index.html").contains("href=\"handbook-a5.pdf\""))
    #expect(
      try book.read("dist/data/build.json")
        .contains(#/"print": "Typst \d+\.\d+\.\d+, fonts [0-9a-f]{16}"/#))
    let again = try book.colophon("build", environment: withTools)
    #expect(!again.errors.contains("written"), "\(again.errors)")
    // Without Typst it is another build.
    #expect(try book.colophon("build").status == 0)
    #expect(!book.exists("dist/handbook/handbook-a4.pdf"))
    #expect(try !book.read("dist/handbook/index.html").contains(".pdf"))
  }

  @Test func `a character without a font stops the build where it stands, and the old book stays`()
    throws
  {
    let book = try book()
    #expect(try book.colophon("build", environment: withTools).status == 0)
    let before = try book.tree("dist")
    try book.write(
      "stories/handbook/two/second.md", Samples.story(titled: "Second") + "A rare sign: \u{31351}\n"
    )
    try book.commit()
    for arguments in [
      ["build", "--strict", "--base-url", "https://stories.example/"],
      ["build", "--format", "pdf"],
    ] {
      let run = try ProgramRun.run(arguments, in: book.folder, environment: withTools)
      #expect(run.status == 1)
      #expect(run.errors.contains("(U+31351, Han)"), "\(run.errors)")
      #expect(run.errors.contains("stories/handbook/two/second.md:25:14"), "\(run.errors)")
      #expect(run.errors.contains("help: ") && run.errors.contains("font"))
    }
    #expect(try book.tree("dist") == before)
    // It can be known before: where books can be printed, the check asks the fonts too.
    let checked = try book.colophon("check", "--format", "short", environment: withTools)
    #expect(checked.status == 0, "\(checked.errors)")
    #expect(
      checked.output.contains("second.md:25:14: warning: no font can show"), "\(checked.output)")
    let strict = try book.colophon("check", "--strict", environment: withTools)
    #expect(strict.status == 1)
    let unprinted = try book.colophon("check", environment: ["COLOPHON_TOOLS": ""])
    #expect(!unprinted.output.contains("no font"), "\(unprinted.output)")
    // Where nobody asked for print by name, the site does not wait for a font.
    let site = try book.colophon("build", environment: withTools)
    #expect(site.status == 0, "\(site.errors)")
    #expect(site.errors.contains("no PDF is made, since no font can show some letters"))
    #expect(site.errors.contains("warning: no font can show"), "\(site.errors)")
    #expect(book.exists("dist/handbook/two/second/index.html"))
    #expect(!book.exists("dist/handbook/handbook-a4.pdf"))
    #expect(try !book.read("dist/handbook/index.html").contains(".pdf"))
  }

  /// Marks that mean something to Markdown, to Typst or to PDF.
  private static let marks = [
    "#", "#panic(\"x\")", "\"", "\\", "`", "$x$", "@a", "<b>", "*", "**", "_", "[", "](x.md)",
    "![a](p.png)", "\n", "\n\n", "\n- ", "\n1. ", "\n> ", "\n| a | b |\n|---|---|\n| c | d |\n",
    "[^1]",
    "\n[^1]: note\n", "\n## ", "\n#### ", "//", "/*", "*/", "{", "}", "(", ")", ";", "word ",
    "слово ",
    "كلمة ", "字", "ไทย", "\u{202E}", "\u{200F}", "\u{2066}", "\u{301}\u{301}", "\u{AD}", "\u{FEFF}",
    "\u{2028}", "\t", "    code\n", "***\n", "[a](https://x.example/a\"b)",
    "<https://y.example/\\>",
    "\n> [!TIP]\n> x\n", "  \n",
  ]

  @Test func `random marks are set as they are, whatever they would mean to Typst`() throws {
    let book = try Workspace()
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(below count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for (number, language) in ["en", "fr", "ur", "zh-Hans", "th", "ar", "ja", "de"].enumerated() {
      for size in [8, 120] {
        let text = (0..<size).map { _ in Self.marks[next(below: Self.marks.count)] }.joined()
        try book.write(
          "stories/handbook/s\(number)-\(size).md",
          Samples.story(titled: "'# \(number) \"x\" $y$'")
            .replacing("lang: en", with: "lang: \(language)") + "\n" + text + "\n")
      }
    }
    try book.commit()
    let run = try book.colophon(
      "build", "--format", "pdf", "--skip-invalid", "--output", "print", environment: withTools)
    #expect(run.status == 0, "\(run.errors)")
    #expect(book.exists("print/handbook/handbook-a5.pdf"))
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `whoever stops a book leaves no text among temporary files`(signal: Int32) throws {
    let book = try Workspace()
    let long = String(repeating: "Nobody but me shall read this yet. ", count: 20_000)
    try book.write("stories/handbook/calm-start.md", Samples.story + "\n" + long + "\n")
    try book.write("scratch/here", "")
    let scratch = book.folder.appending(path: "scratch")
    var wasSeen = false
    let run = try ProgramRun.run(
      ProgramRun.program, ["sheet", "stories/handbook/calm-start.md"], in: book.folder,
      environment: withTools.merging(["TMPDIR": scratch.path]) { $1 }
    ) { process in
      for _ in 0..<2_000 where process.isRunning && !wasSeen {
        let names = FileManager.default.enumerator(atPath: scratch.path)?.compactMap {
          $0 as? String
        }
        wasSeen = names?.contains { $0.hasSuffix("main.typ") } == true
        usleep(5_000)
      }
      kill(process.processIdentifier, signal)
    }
    #expect(wasSeen)
    #expect(run.status != 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["here"])
  }

  @Test func `a sheet has the settings of the files too, committed or not`() throws {
    let book = try book()
    func sheet() throws -> Data? {
      let run = try book.colophon(
        "sheet", "stories/handbook/one/calm-start.md", "--output", "a.pdf", environment: withTools)
      #expect(run.status == 0, "\(run.errors)")
      return try book.tree(".")["a.pdf"]
    }
    let committed = try sheet()
    // What another story says is on no sheet of this one.
    try book.write("stories/handbook/one/new.md", Samples.story(titled: "Another story"))
    #expect(try sheet() == committed)
    try book.write("colophon.yml", "title: Another book\nhandbook: {title: A quite other book}\n")
    #expect(try sheet() != committed)
  }

  @Test func `a story is printed as a sheet, as it is in the files`() throws {
    let book = try book()
    try book.write("stories/handbook/one/calm-start.md", Samples.story + "\nNot committed yet.\n")
    let run = try book.colophon(
      "sheet", "stories/handbook/one/calm-start.md", environment: withTools)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "wrote calm-start-a4.pdf\n")
    let first = try book.tree(".")["calm-start-a4.pdf"]
    #expect(first?.starts(with: Data("%PDF-1.7".utf8)) == true)
    // An older sheet is replaced, and nothing else is.
    let small = try book.colophon(
      "sheet", "stories/handbook/one/calm-start.md", "--paper", "a5", "--output",
      "calm-start-a4.pdf", environment: withTools)
    #expect(small.status == 0, "\(small.errors)")
    #expect(try book.tree(".")["calm-start-a4.pdf"] != first)
    let refused = try book.colophon(
      "sheet", "stories/handbook/one/calm-start.md", "--output",
      "stories/handbook/two/second.md", environment: withTools)
    #expect(refused.status == 2 && refused.errors.contains("is no sheet"), "\(refused.errors)")
    try book.write("my-own.pdf", "%PDF-1.7 made with another program")
    let another = try book.colophon(
      "sheet", "stories/handbook/one/calm-start.md", "--output", "my-own.pdf",
      environment: withTools)
    #expect(another.status == 2 && another.errors.contains("is no sheet"), "\(another.errors)")
    #expect(try book.read("my-own.pdf").hasSuffix("another program"))
    #expect(try book.read("stories/handbook/two/second.md").contains("#import"))
    let unknown = try book.colophon("sheet", "stories/none.md", environment: withTools)
    #expect(unknown.status == 2 && unknown.errors.contains("none.md"), "\(unknown.errors)")
  }

  @Test func `a sheet of more than two pages says how many it has`() throws {
    let book = try book()
    let long = (1...400).map { "Sentence \($0) of a story that nobody can print on one sheet." }
    try book.write(
      "stories/handbook/one/calm-start.md", Samples.story + "\n" + long.joined(separator: "\n\n"))
    let run = try book.colophon(
      "sheet", "stories/handbook/one/calm-start.md", environment: withTools)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains(#/^wrote calm-start-a4\.pdf: [3-9] pages, since two cannot hold it/#),
      "\(run.output)")
  }

  @Test(arguments: [
    ("stories/blog/tea.md", "is not a story of the handbook"),
    ("stories/handbook/later.md", "waits for the day that stands after 'publish'"),
    ("stories/handbook/gone.md", "was taken back"),
    ("stories/handbook/none.md", "there is no text"),
  ])
  func `a text without a sheet is told why`(path: String, why: String) throws {
    let book = try book()
    let story = Samples.story
    try book.write("stories/blog/tea.md", Samples.post)
    try book.write(
      "stories/handbook/later.md", story.replacing("sample: yes", with: "publish: 2199-01-01"))
    try book.write(
      "stories/handbook/gone.md",
      story.replacing("sample: yes", with: "withdrawn: {on: 2021-05-05, reason: asked for}"))
    let run = try book.colophon("sheet", path, environment: withTools)
    #expect(run.status == 2 && run.errors.contains(why), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
  }

  @Test func `settings with an error are said where a sheet cannot be made because of them`() throws
  {
    let book = try book()
    try book.write("colophon.yml", "titel: A book\n")
    try book.commit()
    let run = try book.colophon(
      "sheet", "stories/handbook/one/calm-start.md", environment: withTools)
    #expect(run.status == 1 && run.errors.contains("unknown key 'titel'"), "\(run.errors)")
  }

  @Test func `what a design of one's own refuses is said with its line, and no old book is lost`()
    throws
  {
    let book = try book()
    try book.write("templates/print/book.typ", "#let whole(..x) = panic(\"x\")\n")
    try book.commit()
    let run = try book.colophon("build", "--format", "pdf", environment: withTools)
    #expect(run.status == 3)
    #expect(run.errors.contains("title-page") && run.errors.contains("main.typ:"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(!book.exists("dist"))
    // Nobody asked for print by name: readers get the rest.
    for _ in 0..<2 {
      let site = try book.colophon("build", environment: withTools)
      #expect(site.status == 0, "\(site.errors)")
      #expect(
        site.errors.contains("warning: no PDF is made: Typst could not do its work"),
        "\(site.errors)")
    }
    #expect(book.exists("dist/handbook/handbook.epub"))
    #expect(try !book.read("dist/handbook/index.html").contains(".pdf"))
  }
}

/// What is said where Typst is not wanted.
struct NoPrintTests {
  @Test func `without Typst a sheet is refused in one line`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    let run = try book.colophon("sheet", "stories/handbook/calm-start.md")
    #expect(run.status == 3)
    #expect(run.errors.contains("Typst") && run.errors.contains("make"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func `doctor says what was found, and how to get what was not`() throws {
    let run = try ProgramRun.run(["doctor"], in: FileManager.default.temporaryDirectory)
    #expect(run.status == 0)
    #expect(run.output.contains("Typst") && run.output.contains("make"), "\(run.output)")
  }
}

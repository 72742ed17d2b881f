import Foundation
import Testing

/// One thing that is wrong has one answer, and it is the true one.
struct PlainAnswerTests {
  @Test(arguments: [
    ["stories/handbook/one/clash.md", "stories/handbook/one/clash/index.md"],
    ["stories/handbook/two/fr.md", "stories/handbook/two.md", "stories/handbook/two.fr.md"],
  ])
  func `a clash of two addresses is one error`(paths: [String]) throws {
    let book = try Workspace()
    for path in paths where !path.hasSuffix("two.fr.md") { try book.write(path, Samples.story) }
    if paths.count > 2 {
      try book.write(paths[2], "---\ntitle: Deux\nlang: fr\nsummary: \(summary)\n---\n\nDeux.\n")
    }
    let run = try book.colophon("--lang", "en", "check", "--format", "short")
    #expect(run.status == 1)
    let said = run.output.split(separator: "\n").filter { $0.contains("[address-taken]") }
    #expect(said.count == 1, "\(run.output)")
    #expect(said.first?.contains("is taken by 'stories/handbook/") == true, "\(run.output)")
  }

  private let summary = "Deux classes font du calme ensemble, chaque matin."

  @Test func `partners that cannot be read are said once, and not of every author`() throws {
    let book = try Workspace()
    for name in ["one", "two"] { try book.write("stories/handbook/\(name).md", Samples.story) }
    try book.write("stories/blog/tea.md", Samples.post)
    try book.write("colophon.yml", "partners: partners.csv\n")
    for list in ["code,name,region,languages\nEE,Estonia,north,et\n", nil] as [String?] {
      if let list { try book.write("partners.csv", list) } else { try book.remove("partners.csv") }
      try book.commit()
      let run = try book.colophon("check", "--format", "short")
      let lines = run.output.split(separator: "\n").filter { $0.contains(": error: ") }
      #expect(lines.count == 1 && lines[0].contains("[bad-partners]"), "\(run.output)")
      // A build that leaves out what is wrong cannot know who is a partner.
      #expect(try book.colophon("build", "--skip-invalid").status == 1)
    }
  }

  @Test func `an item of a list is not told to be a list`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/one.md", Samples.story)
    try book.write(
      "stories/handbook/contents.yml", "parts:\n  - title: One\n    entries: [one, /two]\n")
    let run = try book.colophon("check", "--format", "short")
    #expect(
      run.output.contains(
        "each item of 'entries' should be the path of an entry, or a pattern such as asia/*, not '/two'"
      ), "\(run.output)")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a shell is given its completions, and the help tells of them`(shell: String) throws {
    let folder = try Workspace(repository: false)
    let script = try folder.colophon("--generate-completion-script", shell)
    #expect(script.status == 0 && script.output.contains("translations"), "\(script.errors)")
    #expect(try folder.colophon("help").output.contains("--generate-completion-script"))
  }

  @Test func `front matter without an end is said, and no more`() throws {
    let book = try Workspace()
    let open = Samples.story.replacing("sample: yes\n---\n", with: "sample: yes\n")
    try #require(open != Samples.story)
    try book.write("stories/handbook/open.md", open)
    let run = try book.colophon("check", "--format", "short")
    #expect(run.output.contains("[front-matter-unclosed]"), "\(run.output)")
    #expect(!run.output.contains("[empty-body]"), "\(run.output)")
  }

  @Test func `a comma of another script divides no words in use`() throws {
    let book = try Workspace()
    try book.write(
      "stories/handbook/one.md",
      Samples.story.replacing("subjects: [music]", with: "subjects: [music، art]"))
    try book.write("colophon.yml", "vocabulary: {subjects: [music, art]}\n")
    let run = try book.colophon("check", "--format", "short")
    #expect(run.output.contains("[wide-comma]"), "\(run.output)")
    #expect(!run.output.contains("[not-in-vocabulary]"), "\(run.output)")
  }

  @Test func `a translation in another language than its name says is told in its own words`()
    throws
  {
    let book = try Workspace()
    try book.write("stories/handbook/one.md", Samples.story)
    try book.write(
      "stories/handbook/one.fr.md",
      "---\ntitle: Une\nlang: en\nsummary: \(summary)\n---\n\nUne.\n")
    let run = try book.colophon("--lang", "fr", "check")
    #expect(
      run.output.contains("si la langue du texte est «\u{A0}en\u{A0}», renommez le fichier"),
      "\(run.output)")
  }

  @Test func `each message is explained once`() throws {
    let book = try Workspace()
    let ids = try book.colophon("explain").output.split(separator: "\n").map {
      $0.split(separator: " ").first ?? ""
    }
    #expect(ids.count == Set(ids).count)
    #expect(try book.colophon("explain", "address-taken").output.contains("a page of the site"))
  }

  @Test func `templates that cannot be copied are refused with the reason`() throws {
    let book = try Workspace()
    try book.write("templates", "a file where the folder belongs\n")
    let run = try book.colophon("templates", "--write")
    #expect(run.status == 3 && run.errors.contains("Not a directory"), "\(run.errors)")
  }

  @Test func `one template can be copied alone, and one that nobody knows is refused`() throws {
    let book = try Workspace()
    #expect(try book.colophon("templates", "--write", "words/en.yml").status == 0)
    #expect(try Set(book.tree("templates").keys) == ["words/en.yml"])
    let slip = try book.colophon("templates", "--write", "stori.mustache")
    #expect(
      slip.status == 2 && slip.errors.contains("did you mean 'story.mustache'?"), "\(slip.errors)")
  }

  @Test func `the links that CONTRIBUTING teaches lead somewhere`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let page = try String(contentsOf: root.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    let links = page.matches(of: /\| `\[[^\]]+\]\(([^)#]+\.md)(#([a-z-]+))?\)` \|/)
    #expect(links.count == 2)
    for link in links {
      let story = root.appending(path: "stories/handbook/assessment/\(link.1)")
      let text = try String(contentsOf: story, encoding: .utf8).lowercased()
      if let heading = link.3 {
        #expect(text.contains("\n## " + heading.replacing("-", with: " ") + "\n"))
      }
    }
  }

  @Test func `a folder that cannot be made is said`() throws {
    let book = try Workspace()
    let closed = try Somebody(book).run("templates", "--write", closing: ".")
    #expect(closed.status == 3, "\(closed.errors)")
    #expect(closed.errors.contains("cannot make the folder for"), "\(closed.errors)")
    #expect(closed.errors.contains("Permission denied"), "\(closed.errors)")
  }

  @Test func `a repository that may not be read is told from none`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/good.md", Samples.story)
    try book.commit()
    let closed = try Somebody(book).run("build", closing: ".git")
    #expect(closed.status == 3, "\(closed.errors)")
    #expect(closed.errors.contains("cannot be read: Permission denied"), "\(closed.errors)")
    #expect(!closed.errors.contains("git init"), "\(closed.errors)")
  }

  @Test func `that a format is not made is said where there is something to build`() throws {
    let folder = try Workspace(repository: false)
    let tools = ["COLOPHON_TOOLS": "/nonexistent", "PATH": "/nonexistent"]
    // Beside a copy of the program lie no helpers.
    let program = folder.parent.appending(path: "colophon")
    try FileManager.default.copyItem(at: ProgramRun.program, to: program)
    let none = try ProgramRun.run(program, ["build"], in: folder.folder, environment: tools)
    #expect(none.status == 3 && !none.errors.contains("PDF"), "\(none.errors)")
    let book = try Workspace()
    try book.write("stories/handbook/good.md", Samples.story)
    try book.commit()
    let built = try ProgramRun.run(program, ["build"], in: book.folder, environment: tools)
    #expect(built.errors.contains("note: no PDF is made: Typst was not found"), "\(built.errors)")
  }

  @Test func `a bare repository asks for another folder to build into`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/good.md", Samples.story)
    try book.commit()
    try book.git("clone", "-q", "--bare", ".", "../bare.git")
    for options in [[], ["--output", "site"]] {
      let run = try ProgramRun.run(["-C", "bare.git", "build"] + options, in: book.parent)
      #expect(run.status == 2 && run.errors.contains("a bare repository"), "\(run.errors)")
    }
    let bare = book.parent.appending(path: "bare.git")
    #expect(!FileManager.default.fileExists(atPath: bare.appending(path: ".dist-lock").path))
  }

  @Test(arguments: [
    ["explain", "x\u{1B}[31my"], ["init", "q", "--sample", "\u{1B}[31mz"],
    ["init", "q\u{1B}[31mz"],
    ["schema", "\u{1B}[31mz"], ["new", "\u{1B}[31mz"],
    ["new", "handbook", "--slug", "\u{1B}[31mz"],
  ])
  func `what was typed reaches the terminal without control characters`(words: [String]) throws {
    let book = try Workspace()
    let run = try ProgramRun.run(words, in: book.folder)
    #expect(!(run.output + run.errors).contains("\u{1B}"), "\(run.output + run.errors)")
    #expect((run.output + run.errors).contains("[31m"))
  }

  @Test func `the next step of init can be copied, whatever the folder is called`() throws {
    let place = try Workspace(repository: false)
    for (name, shown) in [
      ("my book", "cd 'my book'\n"), ("it's", "cd 'it'\\''s'\n"), ("a/b_c-1.x", "cd a/b_c-1.x\n"),
    ] {
      try FileManager.default.createDirectory(
        at: place.folder.appending(path: "a"), withIntermediateDirectories: true)
      let run = try place.colophon("init", name)
      #expect(run.status == 0 && run.output.contains(shown), "\(run.output + run.errors)")
    }
  }

  @Test func `a slip in the name of a kind is asked back, with the kinds that can be made`() throws
  {
    let book = try Workspace()
    let schema = try book.colophon("schema", "blgo")
    #expect(
      schema.errors.contains("no kind 'blgo'; did you mean 'blog'? Kinds are handbook, "),
      "\(schema.errors)")
    #expect(schema.errors.contains("translation"))
    let new = try book.colophon("new", "handbok", "--title", "x")
    #expect(new.errors.contains("did you mean 'handbook'? Kinds are "))
    #expect(!new.errors.contains("translation") && !new.errors.contains("contents"))
    #expect(try book.colophon("schema", "zzzzzz").errors.contains("'zzzzzz'; kinds are handbook"))
  }

  @Test func `a template that is too large is said once`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/one.md", Samples.story)
    try book.write("templates/story.mustache", String(repeating: "x", count: 1_100_000))
    let run = try book.colophon("check", "--format", "short")
    let errors = run.output.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(run.status == 1 && errors.count == 1, "\(run.output)")
    #expect(errors.first?.contains("[file-too-large]") == true)
  }

  @Test(arguments: [["history"], ["edition", "list"], ["build"]])
  func `without a commit nobody is told of an option that there is not`(words: [String]) throws {
    let book = try Workspace()
    try book.write("stories/handbook/one.md", Samples.story)
    let run = try ProgramRun.run(words, in: book.folder)
    #expect(
      run.errors.contains(
        "commit your stories first ('colophon build --work-tree' builds the files as they are)"),
      "\(run.errors)")
  }

  @Test func `a reader of the answer who lags behind costs no work`() throws {
    let pipe = Pipe()
    // As ssh and some runners hand them on: writing does not wait. Small, so that it is soon full.
    let (reads, writes) = (
      pipe.fileHandleForReading.fileDescriptor, pipe.fileHandleForWriting.fileDescriptor
    )
    _ = fcntl(writes, F_SETFL, O_NONBLOCK)
    _ = fcntl(writes, 1031, 4096)
    let process = Process()
    process.executableURL = ProgramRun.program
    process.arguments = ["explain"]
    process.standardOutput = pipe.fileHandleForWriting
    try process.run()
    try pipe.fileHandleForWriting.close()
    func ticks() throws -> Int {
      let path = "/proc/\(process.processIdentifier)/stat"
      let words = try String(contentsOfFile: path, encoding: .utf8).split(separator: " ")
      return try #require(Int(words[13])) + #require(Int(words[14]))
    }
    Thread.sleep(forTimeInterval: 1)
    let before = try ticks()
    Thread.sleep(forTimeInterval: 1)
    #expect(try ticks() - before < 10)
    _ = fcntl(reads, F_SETFL, 0)
    let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0 && text.utf8.count > 5_000)
    #expect(text.contains("wrong-type"))
  }
}

import Foundation
import Testing

/// Options, exits and the one line that says why.
struct CommandLineTests {
  @Test(arguments: [
    ["bogus"], ["build", "--bogus"], ["build", "--format", "docx"], ["check", "--format", "xml"],
    ["build", "--as-of", "2021-02-30"], ["build", "--jobs", "0"],
    ["build", "--base-url", "ftp://x"],
    ["explain", "no-such-message"], ["schema", "nothing"], ["new", "nothing"],
    ["build", "--at", "HEAD", "--work-tree"], ["preview", "--port", "65536"],
    ["preview", "--port", "x"],
  ])
  func `wrong usage is exit 2 and says what was wrong`(arguments: [String]) throws {
    let book = try Workspace()
    let run = try ProgramRun.run(arguments, in: book.folder)
    #expect(run.status == 2, "\(run.errors)")
    #expect(!run.errors.isEmpty)
  }

  @Test(arguments: [
    ["report", "coverage"],
    ["build", "--format", "pdf"], ["build", "--format", "html,epub,pdf"], ["build", "--search"],
  ])
  func `what is known but not built yet is exit 3 and says so`(arguments: [String]) throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.commit()
    let run = try ProgramRun.run(arguments, in: book.folder)
    #expect(run.status == 3)
    #expect(run.errors.contains("not"))
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
  }

  @Test func `no repository is one line and exit 3`() throws {
    let folder = try Workspace(repository: false)
    try folder.write("stories/handbook/calm-start.md", Samples.story)
    let run = try folder.colophon("build")
    #expect(run.status == 3)
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(try folder.colophon("check").status == 0, "check reads plain folders too")
  }

  @Test(arguments: ["human", "short", "json", "sarif", "github"])
  func `check writes every format`(format: String) throws {
    let book = try Workspace()
    try book.write(
      "stories/handbook/x.md", Samples.story.replacing("level: secondary", with: "level: hihg"))
    let run = try book.colophon("check", "--format", format)
    #expect(run.status == 1)
    #expect(run.output.contains("hihg"))
    if format == "json" || format == "sarif" {
      let lines =
        format == "json" ? run.output.split(separator: "\n").map(String.init) : [run.output]
      for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
  }

  @Test func `help and version are no errors`() throws {
    let book = try Workspace()
    for arguments in [["--help"], ["help", "build"], ["--version"], ["check", "--help"]] {
      let run = try ProgramRun.run(arguments, in: book.folder)
      #expect(run.status == 0)
      #expect(!run.output.isEmpty)
    }
  }

  @Test func `a new workspace passes its own check and builds`() throws {
    let folder = try Workspace(repository: false)
    let run = try folder.colophon("init", "fresh")
    #expect(run.status == 0, "\(run.errors)")
    let fresh = folder.folder.appending(path: "fresh")
    let check = try ProgramRun.run(["check"], in: fresh)
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func `a new entry asks only for what is still to write`() throws {
    let book = try Workspace()
    let run = try book.colophon("new", "handbook", "--title", "A calm start")
    #expect(run.status == 0, "\(run.errors)")
    #expect(book.exists("stories/handbook/a-calm-start.md"))
    let again = try book.colophon("new", "handbook", "--title", "A calm start")
    #expect(again.status != 0, "an existing file is never overwritten")
  }

  @Test func `a subfolder belongs to its workspace`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/bad.md", Samples.story.replacing("lang: en\n", with: ""))
    let folder = book.folder.appending(path: "stories/handbook")
    #expect(try ProgramRun.run(["check"], in: folder).status == 1)
    #expect(try ProgramRun.run(["check", "bad.md"], in: folder).status == 1)
    #expect(try ProgramRun.run(["new", "handbook", "--title", "Another"], in: folder).status == 0)
    #expect(book.exists("stories/handbook/another.md"))
  }

  @Test(arguments: ["check", "build"])
  func `a folder without stories is no empty book`(command: String) throws {
    let folder = try Workspace()
    try folder.write("README.md", "nothing here")
    try folder.commit()
    let run = try folder.colophon(command)
    #expect(run.status == 3)
    #expect(run.errors.contains("there is no workspace here"))
    #expect(!folder.exists("dist"))
  }

  @Test func `a command with a slip is told from an argument too many`() throws {
    let run = try Workspace().colophon("biuld")
    #expect(run.status == 2)
    #expect(run.errors.contains("there is no command 'biuld'; did you mean 'build'?"))
    let unknown = try Workspace().colophon("zzz")
    #expect(unknown.errors.contains("there is no command 'zzz'; 'colophon help' lists all"))
  }

  @Test(arguments: [
    (["--folder", "bad Folder"], "rename it to 'bad-folder'"), (["--folder", "by"], "'by'"),
    (["--folder", "Äsia"], "'Äsia'"), (["--folder", "media"], "media"),
    (["--folder", "a/b/c/d/e/f/g"], "6"), (["--level", "secundary"], "secondary"),
    (["--title", ""], "say what it is called"),
    (["--title", String(repeating: "word ", count: 26)], "120"),
  ])
  func `a new entry that the check would refuse is not written`(
    options: [String], words: String
  ) throws {
    let book = try Workspace()
    let before = try book.tree(".")
    let run = try ProgramRun.run(
      ["new", "handbook", "--title", "Tea"] + options, in: book.folder)
    #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(try book.tree(".") == before)
  }

  @Test func `what is known of a new entry may be right and not whole`() throws {
    let book = try Workspace()
    let run = try book.colophon(
      "new", "blog", "--title", "Tea", "--authors", "Ana", "--sdgs", "5", "--folder", "asia/east")
    #expect(run.status == 0, "\(run.errors)")
    #expect(book.exists("stories/blog/asia/east/tea.md"))
    #expect(try book.colophon("new", "people", "--name", "Ana", "--role", "teacher").status == 0)
    #expect(try book.colophon("new", "people", "--name", "Eva", "--folder", "asia").status == 2)
  }

  @Test func `an answer that cannot be written is a failure`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/good.md", Samples.story)
    let run = try ProgramRun.run(
      URL(filePath: "/bin/sh"), ["-c", "exec \"$0\" check > /dev/full", ProgramRun.program.path],
      in: book.folder)
    #expect(run.status == 3)
    #expect(
      run.errors == "colophon: the answer cannot be written: No space left on device\n",
      "\(run.errors)")
  }

  @Test func `check looks at the paths it is given`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/good.md", Samples.story)
    try book.write("stories/handbook/bad.md", Samples.story.replacing("lang: en\n", with: ""))
    #expect(try book.colophon("check", "stories/handbook/good.md").status == 0)
    #expect(try book.colophon("check", "stories/handbook/bad.md").status == 1)
    #expect(try book.colophon("check", "stories/handbook").status == 1)
    #expect(try book.colophon("check", "stories/nothing.md").status == 2)
    try book.write("README.md", "not checked")
    #expect(try book.colophon("check", "README.md").status == 2)
  }
}

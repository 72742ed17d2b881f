import Foundation
import Testing

/// The way of a teacher: write, be told, mend, build.
struct JourneyTests {
  @Test func `a story becomes a page of the handbook`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.commit()
    let run = try book.colophon("build")
    #expect(run.status == 0, "\(run.errors)")
    let page = try book.read("dist/handbook/calm-start/index.html")
    #expect(page.contains("<h1"))
    #expect(page.contains("A calm start"))
    #expect(page.contains("<em>ten minutes</em>"))
    #expect(page.contains("2021-03-04"), "first written, from history")
    #expect(try book.read("dist/handbook/index.html").contains("calm-start/"))
  }

  @Test func `three mistakes are three messages, and the page waits`() throws {
    let book = try Workspace()
    let spoiled = Samples.story.replacing("authors:", with: "autors:")
      .replacing("level: secondary", with: "level: secundary")
      .replacing("country: MN", with: "country: ZZ")
    try book.write("stories/handbook/calm-start.md", spoiled)
    try book.commit()
    let check = try book.colophon("check")
    #expect(check.status == 1)
    #expect(check.output.contains("unknown key 'autors'; did you mean 'authors'?"))
    #expect(check.output.contains("secundary"))
    #expect(check.output.contains("fix: rename to 'authors'"))
    #expect(try book.colophon("build").status == 1)
    #expect(!book.exists("dist/index.html"), "dist is untouched")

    try book.write("stories/handbook/calm-start.md", Samples.story)
    #expect(try book.colophon("check").status == 0)
    // The last commit is still the spoiled one.
    let build = try book.colophon("build")
    #expect(build.status == 1)
    #expect(try book.colophon("build", "--work-tree").status == 0)
    #expect(book.exists("dist/handbook/calm-start/index.html"))
  }

  @Test func `a build says that it shows the last commit`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.commit()
    try book.write("stories/handbook/second.md", Samples.story(titled: "A second story"))
    let run = try book.colophon("build")
    #expect(run.status == 0)
    #expect(
      run.errors.contains("1 changed file is not in this build, which shows your last commit"))
    #expect(run.errors.contains("colophon build --work-tree"))
    #expect(!book.exists("dist/handbook/second/index.html"))
  }

  @Test func `what has errors can be left out`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.write(
      "stories/handbook/spoiled.md", Samples.story.replacing("level: secondary\n", with: ""))
    try book.commit()
    #expect(try book.colophon("build").status == 1)
    let run = try book.colophon("build", "--skip-invalid")
    #expect(run.status == 0, "\(run.errors)")
    #expect(book.exists("dist/handbook/calm-start/index.html"))
    #expect(!book.exists("dist/handbook/spoiled/index.html"))
    #expect(try book.read("dist/data/build.json").contains("stories/handbook/spoiled.md"))
  }

  @Test func `a person's file with errors cannot be left out, since it may hide a name`() throws {
    let book = try Workspace()
    let person = "name: Sample Teacher\nrole: teacher\ncountry: EE\ncredit: no\n"
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.write("stories/people/sample.yml", person)
    try book.commit()
    #expect(try book.colophon("build").status == 0)
    #expect(try !book.read("dist/handbook/calm-start/index.html").contains("Sample Teacher"))

    try book.write("stories/people/sample.yml", person + "linkz: x\n")
    try book.commit()
    for options in [[], ["--work-tree"]] {
      let run = try ProgramRun.run(
        ["build", "--skip-invalid", "--output", "new"] + options, in: book.folder)
      #expect(run.status == 1)
      #expect(run.errors.contains("cannot leave out 'stories/people/sample.yml'"), "\(run.errors)")
      #expect(!book.exists("new"))
    }
    let history = try book.colophon("history")
    #expect(history.status == 3 && !history.output.contains("Sample Teacher"))
    #expect(history.errors.contains("mend 'stories/people/sample.yml'"))
  }

  @Test(arguments: ["stories", "stories/handbook", "stories/people"])
  func `what stands in the place of a folder cannot be left out`(path: String) throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.write("stories/blog/kitchen.md", Samples.post)
    try book.commit()
    #expect(try book.colophon("build").status == 0)
    if book.exists(path) { try book.remove(path) }
    try book.write(path, "a file\n")
    try book.commit()
    let run = try book.colophon("build", "--skip-invalid")
    #expect(run.status == 1 && run.errors.contains("cannot leave out '\(path)'"), "\(run.errors)")
    #expect(book.exists("dist/handbook/calm-start/index.html"))
  }

  @Test func `a name that is not read is left out, but not among people`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.write("stories/handbook/a\\b.md", Samples.story)
    try book.commit()
    #expect(try book.colophon("build").status == 1)
    let run = try book.colophon("build", "--skip-invalid")
    #expect(run.status == 0 && run.errors.contains("unsafe-name"), "\(run.errors)")
    #expect(book.exists("dist/handbook/calm-start/index.html"))
    try book.write("stories/people/a\\b.yml", "name: Sample Teacher\ncredit: no\n")
    try book.commit()
    let refused = try book.colophon("build", "--skip-invalid")
    #expect(refused.status == 1 && refused.errors.contains("leave out 'stories/people'"))
  }

  @Test func `a school's file that is left out is told`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.write("stories/schools/first.yml", "name: First School\ncountry: EE\nlinkz: x\n")
    try book.commit()
    let run = try book.colophon("build", "--skip-invalid")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("1 file has errors and is not in this build"))
    #expect(try book.read("dist/data/build.json").contains("stories/schools/first.yml"))
  }

  @Test func `strict makes a warning stop the build`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story + "<b>loud</b>\n")
    try book.commit()
    #expect(try book.colophon("check").status == 0)
    #expect(try book.colophon("check", "--strict").status == 1)
    let strict = try book.colophon("build", "--strict", "--base-url", "https://stories.example/")
    #expect(strict.status == 1)
    #expect(try book.colophon("build").status == 0)
    #expect(try book.read("dist/handbook/calm-start/index.html").contains("&lt;b&gt;"))
  }

  @Test func `check says of a picture what build would say`() throws {
    let book = try Workspace()
    let figure = "\n![A window](window.png)\n"
    try book.write("stories/handbook/calm-start.md", Samples.story + figure)
    try book.write("stories/handbook/window.png", "not a picture")
    let run = try book.colophon("check")
    #expect(run.output.contains("picture-left-out"), "\(run.output)")
    #expect(try book.colophon("check", "--strict").status == 1)
  }

  @Test func `without an address there are no feeds, and that is said once`() throws {
    let book = try Workspace()
    try book.write("stories/blog/kitchen.md", Samples.post)
    try book.commit()
    let run = try book.colophon("build")
    #expect(run.status == 0)
    #expect(run.errors.components(separatedBy: "[no-base-url]").count == 2)
    let strict = try book.colophon("build", "--strict")
    #expect(strict.status == 1 && strict.errors.contains("error: there is no 'base-url'"))
    #expect(try book.colophon("check", "--strict").status == 0)
    #expect(
      try book.colophon("build", "--strict", "--offline", "--output", "../stick").status == 0)
    #expect(!book.exists("dist/blog/feed.atom"))
    let addressed = try book.colophon("build", "--base-url", "https://stories.example/")
    #expect(!addressed.errors.contains("no-base-url"))
    #expect(try book.read("dist/blog/feed.atom").contains("https://stories.example/blog/kitchen/"))
  }

  @Test func `a bare repository builds without a checkout`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.commit()
    try book.git("clone", "-q", "--bare", book.folder.path, book.parent.path + "/bare.git")
    let run = try ProgramRun.run(
      ["-C", "bare.git", "build", "--output", "../out"], in: book.parent)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      FileManager.default.fileExists(
        atPath: book.parent.path + "/out/handbook/calm-start/index.html"))
  }

  @Test func `a draft, and what is not yet due, wait`() throws {
    let book = try Workspace()
    try book.write("stories/blog/kitchen.md", Samples.post)
    try book.write(
      "stories/handbook/draft.md", Samples.story.replacing("sample: yes", with: "draft: yes"))
    try book.commit()
    #expect(try book.colophon("build", "--as-of", "2021-05-05").status == 0)
    #expect(!book.exists("dist/blog/kitchen/index.html"))
    #expect(!book.exists("dist/handbook/draft/index.html"))
    let said = try book.colophon("build", "--as-of", "2021-05-05").errors
    #expect(said.contains("1 entry waits for the day that stands after 'publish'"))
    #expect(said.contains("1 draft is left out"))
    #expect(try book.colophon("build", "--as-of", "2021-05-06", "--drafts").status == 0)
    #expect(book.exists("dist/blog/kitchen/index.html"))
    #expect(book.exists("dist/handbook/draft/index.html"))
  }

  /// A workspace with one story, and the commit that holds it.
  private static func committedStory() throws -> (book: Workspace, commit: String) {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.commit()
    let commit = try book.git("rev-parse", "HEAD")
    return (book, commit.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  @Test func `what was withdrawn since stays withdrawn in an old revision`() throws {
    let (book, old) = try Self.committedStory()
    try book.write(
      "stories/handbook/calm-start.md",
      Samples.story.replacing(
        "sample: yes",
        with:
          "sample: yes\nwithdrawn:\n  on: 2021-03-05\n  reason: The school asked us to take it back."
      ))
    try book.commit("withdraw", date: "2021-03-05T00:00:00Z")
    let run = try book.colophon("build", "--at", old)
    #expect(run.status == 0, "\(run.errors)")
    let page = try book.read("dist/handbook/calm-start/index.html")
    #expect(page.contains("The school asked us to take it back."))
    #expect(!page.contains("ten minutes"))
  }

  @Test(arguments: ["withdrawn:", "consent: ~", "tags: []\nwithdrawn: # {on: 2021-03-05}"])
  func `a choice that was begun and not finished refuses the build of an old revision`(
    line: String
  ) throws {
    let (book, old) = try Self.committedStory()
    try book.write(
      "stories/handbook/calm-start.md",
      Samples.story.replacing("sample: yes", with: "sample: yes\n\(line)"))
    try book.commit("withdraw", date: "2021-03-05T00:00:00Z")
    let run = try book.colophon("build", "--at", old)
    #expect(run.status == 3)
    #expect(run.errors.contains("mend 'stories/handbook/calm-start.md'"), "\(run.errors)")
    #expect(!book.exists("dist"))
  }
}

import Foundation
import SourceModel
import Stories
import Testing

@testable import CommandLineTool

/// `colophon diff`, as an author uses it.
struct DiffTests {
  private static let path = "stories/handbook/calm-start.md"

  private static func book() throws -> Workspace {
    let book = try Workspace()
    try book.write(path, Samples.story)
    try book.commit("first", date: "2021-03-04T05:06:07+02:00")
    return book
  }

  @Test func `what was changed since the last commit is shown by words, under its heading`() throws
  {
    let book = try Self.book()
    let same = try book.colophon("diff", Self.path)
    #expect(same.status == 0)
    #expect(same.output == "\(Self.path): no change between the last commit and your files\n")

    try book.write(
      Self.path, Samples.story.replacing("A clock, and a window.", with: "A clock and two windows.")
    )
    let run = try book.colophon("diff", Self.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output == """
        \(Self.path): from the last commit to your files

        ## What you need

        A clock[-,-] and [-a window-]{+two windows+}.

        2 words added, 2 removed

        """)
  }

  @Test func `a text is found under the name that it had then`() throws {
    let book = try Self.book()
    try book.git("mv", Self.path, "stories/handbook/quiet-start.md")
    try book.commit("rename", date: "2021-03-05T05:06:07+02:00")
    let now = "stories/handbook/quiet-start.md"
    try book.write(now, Samples.story.replacing("silence", with: "music"))
    try book.commit("edit", date: "2021-03-06T05:06:07+02:00")
    // The old name serves another text now.
    try book.write(
      Self.path, Samples.story(titled: "Another story").replacing("clock", with: "sun"))
    try book.commit("reuse", date: "2021-03-07T05:06:07+02:00")

    let run = try book.colophon("diff", now, "HEAD~3")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("it was \(Self.path) then"))
    #expect(run.output.contains("[-silence-]{+music+}"))
    #expect(run.output.hasSuffix("1 word added, 1 removed\n"))
    let between = try book.colophon("diff", now, "HEAD~3", "HEAD~2")
    #expect(between.output.contains("no change between HEAD~3 and HEAD~2"), "\(between.errors)")
    let reused = try book.colophon("diff", Self.path, "HEAD~3")
    #expect(reused.output.contains("it is not in HEAD~3: all of it is new"))
    #expect(reused.output.contains("{+Another story+}"))
    // From a folder below, as a shell completes it.
    let below = try ProgramRun.run(
      ["diff", "quiet-start.md", "HEAD~3", "HEAD"],
      in: book.folder.appending(path: "stories/handbook"))
    #expect(below.status == 0 && below.output.contains("{+music+}"), "\(below.errors)")
  }

  @Test func `a new file is all new, a lost one all gone`() throws {
    let book = try Self.book()
    try book.write("stories/handbook/new.md", Samples.story)
    let new = try book.colophon("diff", "stories/handbook/new.md")
    #expect(new.output.contains("it is not in the last commit: all of it is new"))
    #expect(!new.output.contains("[-"))
    try book.remove(Self.path)
    let gone = try book.colophon("diff", Self.path)
    #expect(gone.output.contains("it is not in your files: all of it is gone"))
    #expect(!gone.output.contains("{+"))
  }

  @Test func `a bare repository compares two commits, and says so`() throws {
    let book = try Self.book()
    try book.write(Self.path, Samples.story.replacing("silence", with: "music"))
    try book.commit("edit", date: "2021-03-05T05:06:07+02:00")
    try book.git("clone", "-q", "--bare", ".", "../bare")
    let bare = book.parent.appending(path: "bare")
    let run = try ProgramRun.run(["diff", Self.path, "HEAD~1", "HEAD"], in: bare)
    #expect(run.status == 0 && run.output.contains("[-silence-]{+music+}"), "\(run.errors)")
    let one = try ProgramRun.run(["diff", Self.path], in: bare)
    #expect(one.status == 2 && one.errors.contains("name two commits"), "\(one.errors)")
  }

  @Test func `items of a list stand together`() {
    let items = { (words: [String]) in
      ProseText(blocks: words.map { ProseBlock(.item(depth: 1), $0) })
    }
    let diff = ProseDiff(old: items(["Two pens"]), new: items(["Two pens, red", "Scissors"]))
    let report = ProseReport(colour: false, isolates: false)
    #expect(report.lines(diff) == ["- Two pens{+, red+}", "- {+Scissors+}"])
  }

  @Test func `other words for the same thing are told apart from other keys`() throws {
    let book = try Self.book()
    try book.write(Self.path, Samples.story.replacing("country: MN", with: "country: EE"))
    let run = try book.colophon("diff", Self.path)
    #expect(run.status == 0 && run.output.contains("the words are the same"))
  }

  @Test(arguments: [
    (["stories/handbook/nothing.md"], 2, "there is no text"),
    (["colophon.yml"], 2, "is no text of this workspace"),
    (["../../etc/passwd"], 2, "is no text of this workspace"),
    ([path, "no-such-branch"], 3, "there is no branch, tag or commit 'no-such-branch'"),
    (["a\u{1B}[2J.md"], 2, "\\u{1B}"),
  ])
  func `what cannot be compared is one plain line`(
    arguments: [String], status: Int32, line: String
  ) throws {
    let book = try Self.book()
    let run = try ProgramRun.run(["diff"] + arguments, in: book.folder)
    #expect(run.status == status)
    #expect(run.errors.contains(line), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func `what a text holds cannot reach the terminal`() throws {
    let book = try Self.book()
    try book.write(
      Self.path, Samples.story.replacing("A clock", with: "A \u{1B}[31mclock \u{202E}turned"))
    let run = try book.colophon("diff", Self.path, environment: ["TERM": "xterm"])
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{202E}"))
    #expect(run.output.contains("\\u{1B}"))
  }

  private static func diff(_ old: String, _ new: String) -> ProseDiff {
    ProseDiff(
      old: ProseText(blocks: [ProseBlock(.paragraph, old)]),
      new: ProseText(blocks: [ProseBlock(.paragraph, new)]))
  }

  @Test func `right-to-left words are set apart on a terminal, and nothing else is`() {
    let urdu = Self.diff("پانی روز پیو۔", "پانی پیو۔")
    let plain = ProseReport(colour: false, isolates: false)
    #expect(plain.lines(urdu) == ["پانی [-روز -]پیو۔"])
    let terminal = ProseReport(colour: false, isolates: true)
    #expect(
      terminal.lines(urdu) == ["\u{2068}پانی [-\u{2068}روز \u{2069}-]پیو۔\u{2069}"])
    #expect(terminal.lines(Self.diff("one two", "one")) == ["one[- two-]"])
  }

  @Test func `colour is beside the marks, never in their place`() {
    let report = ProseReport(colour: true, isolates: false)
    #expect(
      report.lines(Self.diff("one two three", "one four three")) == [
        "one \u{1B}[31m[-two-]\u{1B}[0m\u{1B}[32m{+four+}\u{1B}[0m three"
      ])
  }

  @Test func `code keeps its lines`() {
    let diff = ProseDiff(
      old: ProseText(blocks: [ProseBlock(.code, "one\n  two\nthree four five")]),
      new: ProseText(blocks: [ProseBlock(.code, "one\n  six\nthree four five")]))
    let lines = ProseReport(colour: false, isolates: true, indent: "  ").lines(diff)
    #expect(lines == ["      one", "        [-two-]{+six+}", "      three four five"])
  }
}

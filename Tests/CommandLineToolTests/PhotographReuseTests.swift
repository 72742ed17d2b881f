import Foundation
import Testing

/// What is kept of pictures from build to build, with the real second program where it was built.
@Suite struct PhotographReuseTests {
  private static let program = PhotographTests.tools.appending(path: "colophon-pictures").path

  private func book() throws -> Workspace {
    let book = try Workspace()
    for number in 1...4 {
      try book.write(
        "stories/handbook/story-\(number).md",
        Samples.story(titled: "Story number \(number)") + "\n![A window](photo-\(number).jpg)\n")
      // Each has words of its own, so that no two are one content.
      try book.write(
        "stories/handbook/photo-\(number).jpg",
        SamplePhoto.jpeg.prefix(2) + Data([0xFF, 0xFE, 0, 4, 0x41, UInt8(number)])
          + SamplePhoto.jpeg.dropFirst(2))
    }
    try book.write("stories/handbook/drawn.gif", SamplePhoto.gif)
    try book.write(
      "stories/handbook/story-1.md",
      try book.read("stories/handbook/story-1.md") + "\n![Red](drawn.gif)\n")
    try book.commit()
    return book
  }

  private func build(
    _ book: Workspace, _ tools: CountingTools, _ options: String...
  ) throws -> ProgramRun {
    let run = try ProgramRun.run(
      ["build", "--as-of", "2021-10-01"] + options, in: book.folder,
      environment: ["COLOPHON_TOOLS": tools.folder.path])
    try #require(run.status == 0, "\(run.errors)")
    return run
  }

  private func messages(_ run: ProgramRun) -> [Substring] {
    run.errors.split(separator: "\n").filter { !$0.contains(" files in ") }
  }

  /// Two trees apart from what names the first one's place.
  private func expectSame(_ book: Workspace, _ one: String, _ other: String) throws {
    var (left, right) = (try book.tree(one), try book.tree(other))
    for name in [".gitignore", ".colophon-manifest"] {
      left[name] = nil
      right[name] = nil
    }
    #expect(Set(left.keys) == Set(right.keys))
    for (path, bytes) in left { #expect(right[path] == bytes, "\(path) differs") }
  }

  @Test(.enabled(if: PhotographTests.isBuilt, "colophon-pictures is not built"))
  func `the program is started for new pictures alone, and a build equals a clean one`() throws {
    let book = try book()
    let tools = try CountingTools(of: Self.program)
    _ = try build(book, tools)
    // One for its version.
    #expect(tools.starts == 1 + 5)
    _ = try build(book, tools)
    #expect(tools.starts == 6, "nothing changed")

    try book.write(
      "stories/handbook/story-2.md", try book.read("stories/handbook/story-2.md") + "\nMore.\n")
    try book.commit("words")
    let words = try build(book, tools)
    #expect(tools.starts == 6, "words changed")
    let clean = try build(book, tools, "--output", "clean", "--cache", "none")
    #expect(tools.starts == 6 + 6, "nothing is kept")
    #expect(messages(words) == messages(clean))
    try expectSame(book, "dist", "clean")

    try book.write("stories/handbook/photo-3.jpg", SamplePhoto.jpeg)
    try book.git("mv", "stories/handbook/drawn.gif", "stories/handbook/red.gif")
    try book.write(
      "stories/handbook/story-1.md",
      try book.read("stories/handbook/story-1.md").replacing("drawn.gif", with: "red.gif"))
    try book.commit("pictures")
    let next = try build(book, tools)
    #expect(tools.starts == 12 + 1, "one picture is new, one has another name")
    let other = try build(book, tools, "--output", "clean", "--cache", "none")
    #expect(messages(next) == messages(other))
    try expectSame(book, "dist", "clean")
  }

  @Test(.enabled(if: PhotographTests.isBuilt, "colophon-pictures is not built"))
  func `the number of jobs and a second run change no byte`() throws {
    let book = try book()
    let tools = try CountingTools(of: Self.program)
    _ = try build(book, tools, "--output", "one", "--cache", "none", "--jobs", "1")
    _ = try build(book, tools, "--output", "two", "--cache", "none", "--jobs", "2")
    try expectSame(book, "one", "two")
    #expect(try book.tree("one/media").count == 4)
  }

  @Test(.enabled(if: PhotographTests.isBuilt, "colophon-pictures is not built"))
  func `what is kept and damaged is made anew`() throws {
    let book = try book()
    let tools = try CountingTools(of: Self.program)
    _ = try build(book, tools)
    let folder = book.folder.appending(path: ".git/colophon/pictures")
    for (number, place) in [0, 40, 200].enumerated() {
      let starts = tools.starts
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        let file = folder.appending(path: name)
        var bytes = try Data(contentsOf: file)
        bytes[place % bytes.count] ^= 0x55
        if number == 2 { bytes.removeLast(bytes.count / 2) }
        try bytes.write(to: file)
      }
      try book.write("stories/handbook/story-4.md", Samples.story(titled: "Story \(place)"))
      try book.commit("damage \(number)")
      _ = try build(book, tools)
      // The last story shows no picture any more.
      #expect(tools.starts > starts + 3, "damage at \(place)")
      _ = try build(book, tools, "--output", "clean", "--cache", "none")
      try expectSame(book, "dist", "clean")
    }
  }

  @Test(.enabled(if: PhotographTests.isBuilt, "colophon-pictures is not built"))
  func `another program makes the pictures and the book anew`() throws {
    let book = try book()
    _ = try build(book, try CountingTools(of: Self.program))
    let media = try book.tree("dist/media")
    #expect(!media.isEmpty)
    let silent = try CountingTools(of: "/nonexistent")
    let run = try build(book, silent)
    #expect(run.errors.contains("5 pictures are left out"), "\(run.errors)")
    #expect(try book.tree("dist/media").isEmpty)
    _ = try build(book, try CountingTools(of: Self.program))
    #expect(try book.tree("dist/media") == media)
  }
}

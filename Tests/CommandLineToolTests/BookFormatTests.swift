import Foundation
import Testing

/// `--format` and `--by-part`: what is made, and what is not.
struct BookFormatTests {
  private func book() throws -> Workspace {
    let book = try Workspace()
    try book.write("stories/handbook/one/calm-start.md", Samples.story)
    try book.write("stories/handbook/two/second.md", Samples.story(titled: "The second story"))
    try book.commit()
    return book
  }

  @Test func `all formats are made unless some are chosen`() throws {
    let book = try book()
    #expect(try book.colophon("build").status == 0)
    let all = Set(try book.tree("dist").keys)
    #expect(all.contains("handbook/handbook.epub") && all.contains("index.html"))
    #expect(try book.read("dist/handbook/index.html").contains("href=\"handbook.epub\""))

    #expect(try book.colophon("build", "--format", "html").status == 0)
    let site = Set(try book.tree("dist").keys)
    let texts = Set(all.filter { $0.hasSuffix("/story.txt") || $0.hasSuffix("/radio.txt") })
    #expect(texts.count == 4)
    #expect(all.subtracting(site) == texts.union(["handbook/handbook.epub"]))
    #expect(try !book.read("dist/handbook/index.html").contains(".epub"))

    #expect(try book.colophon("build", "--format", "epub", "--output", "file").status == 0)
    #expect(
      Set(try book.tree("file").keys) == [".colophon-manifest", "handbook/handbook.epub"])
    #expect(try book.colophon("build", "--format", "text", "--output", "texts").status == 0)
    #expect(Set(try book.tree("texts").keys) == texts.union([".colophon-manifest"]))
    // The order in which formats are named is no other choice.
    #expect(try book.colophon("build", "--format", "text,epub,html").status == 0)
    #expect(Set(try book.tree("dist").keys) == all)
    #expect(try book.read("dist/data/build.json").contains("--format html,epub,text"))
  }

  @Test func `each part is a book of its own on request`() throws {
    let book = try book()
    #expect(try book.colophon("build", "--by-part", "--format", "epub").status == 0)
    let books = try book.tree("dist").keys.filter { $0.hasSuffix(".epub") }.sorted()
    #expect(
      books == [
        "handbook/handbook-part-1.epub", "handbook/handbook-part-2.epub", "handbook/handbook.epub",
      ])
    #expect(try book.colophon("build", "--format", "epub").status == 0)
    #expect(try book.tree("dist").keys.filter { $0.hasSuffix(".epub") }.count == 1)
    let wrong = try book.colophon("build", "--by-part", "--format", "html")
    #expect(wrong.status == 2 && wrong.errors.contains("--by-part"), "\(wrong.errors)")
    let offline = try book.colophon("build", "--offline", "--format", "epub", "--output", "../s")
    #expect(offline.status == 2 && offline.errors.contains("--offline"), "\(offline.errors)")
  }

  @Test func `the number of jobs and the time zone change no byte of a book`() throws {
    let book = try book()
    for (jobs, zone) in [("1", "Pacific/Apia"), ("2", "Europe/Berlin")] {
      let run = try book.colophon(
        "build", "--by-part", "--format", "epub", "--jobs", jobs, "--output", "jobs-" + jobs,
        environment: ["TZ": zone])
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(try book.tree("jobs-1") == book.tree("jobs-2"))
  }

  @Test func `a workspace without stories has no book`() throws {
    let book = try Workspace()
    try book.write("stories/blog/kitchen.md", Samples.post)
    try book.commit()
    #expect(try book.colophon("build").status == 0)
    #expect(try !book.tree("dist").keys.contains { $0.hasSuffix(".epub") })
  }
}

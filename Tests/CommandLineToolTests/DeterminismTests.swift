import Foundation
import Testing

/// Equal inputs, equal bytes (INTERFACE, "What a build depends on").
struct DeterminismTests {
  static func book(named name: String) throws -> Workspace {
    let book = try Workspace(named: name)
    for index in 0..<12 {
      try book.write(
        "stories/handbook/story-\(index).md", Samples.story(titled: "Story number \(index)"))
    }
    try book.write("stories/blog/kitchen.md", Samples.post)
    try book.commit()
    return book
  }

  @Test func `folder, time zone, locale and jobs change no byte`() throws {
    let first = try Self.book(named: "one")
    let second = try Self.book(named: "another folder")
    let run = try first.colophon(
      "build", "--jobs", "1", "--base-url", "https://stories.example/", "--as-of", "2021-06-01",
      environment: ["TZ": "Asia/Ulaanbaatar", "LC_ALL": "C", "LANG": "C"])
    #expect(run.status == 0, "\(run.errors)")
    let other = try second.colophon(
      "build", "--jobs", "2", "--base-url", "https://stories.example/", "--as-of", "2021-06-01",
      environment: ["TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "LANG": "ar_EG.UTF-8"])
    #expect(other.status == 0, "\(other.errors)")
    let (left, right) = (try first.tree("dist"), try second.tree("dist"))
    #expect(left.count > 20)
    #expect(Set(left.keys) == Set(right.keys))
    for (path, bytes) in left { #expect(right[path] == bytes, "\(path) differs") }
  }

  @Test func `a second build of the same commit changes nothing`() throws {
    let book = try Self.book(named: "book")
    #expect(try book.colophon("build").status == 0)
    let before = try book.tree("dist")
    #expect(try book.colophon("build").status == 0)
    #expect(try book.tree("dist") == before)
  }

  @Test func `a build after a change equals a clean one`() throws {
    let book = try Self.book(named: "book")
    #expect(try book.colophon("build").status == 0)
    try book.remove("stories/handbook/story-3.md")
    try book.write("stories/handbook/story-4.md", Samples.story(titled: "Another title"))
    try book.write("stories/handbook/asia/new.md", Samples.story(titled: "New"))
    try book.commit("change", date: "2021-04-01T00:00:00Z")
    #expect(try book.colophon("build").status == 0)
    #expect(try book.colophon("build", "--output", "clean").status == 0)
    var changed = try book.tree("dist")
    // `.gitignore` is an output for the workspace's own dist alone, and so named in its manifest.
    for name in [".gitignore", ".colophon-manifest"] { changed[name] = nil }
    var clean = try book.tree("clean")
    clean[".colophon-manifest"] = nil
    #expect(changed == clean)
  }
}

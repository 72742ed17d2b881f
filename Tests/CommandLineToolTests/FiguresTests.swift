import Foundation
import Testing

/// What is counted where invented samples still stand beside what teachers wrote.
@Suite struct FiguresTests {
  @Test func `samples are in no figure of a workspace that has texts of its own`() throws {
    let book = try Workspace()
    for number in 1...3 {
      try book.write(
        "stories/handbook/sample-\(number).md",
        Samples.story.replacing("Sample Teacher", with: "Invented \(number)")
          .replacing("lang: en", with: number == 3 ? "lang: et" : "lang: en"))
    }
    try book.write("stories/blog/kitchen.md", Samples.post)
    try book.write(
      "stories/handbook/real.md",
      Samples.story(titled: "A real one").replacing("sample: yes\n", with: "")
        .replacing("Sample Teacher", with: "Real Teacher"))
    try book.commit()
    try book.git("tag", "-a", "edition/1", "-m", "One", date: "2021-03-05T10:00:00+02:00")
    let run = try book.colophon("build")
    #expect(run.status == 0, "\(run.errors)")

    let front = try book.read("dist/index.html")
    #expect(front.contains("1 story") && !front.contains("4 stories"))
    #expect(!front.contains("1 exchange"))
    func figures(_ page: String) throws -> [String] {
      try book.read("dist/" + page).matches(of: #/<dt>([^<]+)</dt><dd class="big">(\d+)<//#)
        .map { "\($0.2) \($0.1)" }
    }
    #expect(try figures("handbook/index.html").first == "1 story")
    let colophon = try figures("colophon/index.html")
    #expect(colophon.first == "1 story" && colophon.contains("1 author"), "\(colophon)")
    #expect(colophon.contains("1 language"), "\(colophon)")
    let build = try book.read("dist/data/build.json")
    #expect(build.contains("\"print\": null") && build.contains("\"name\": \"1\""), "\(build)")
    let editions = try book.read("dist/data/editions.json")
    // Who wrote it, and who committed it.
    for figure in ["\"stories\": 1", "\"posts\": 0", "\"people\": 2"] {
      #expect(editions.contains(figure), "\(editions)")
    }
  }
}

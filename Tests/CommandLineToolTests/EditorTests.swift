import Foundation
import Testing

/// The way of an editor: a page of one's own look, without a copy of everything.
struct EditorTests {
  @Test func `a workspace of stories alone builds`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.commit()
    #expect(!book.exists("templates") && !book.exists("colophon.yml"))
    let run = try book.colophon("build")
    #expect(run.status == 0, "\(run.errors)")
    for page in ["", "handbook/", "handbook/by/", "handbook/by/country/mn/", "blog/"] {
      #expect(book.exists("dist/\(page)index.html"), "\(page)")
    }
  }

  @Test func `one partial, one word, one colour: the rest stays as the program brings it`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.write("templates/partials/banner.mustache", "<p>OUR OWN BANNER</p>\n")
    try book.write("templates/words/en.yml", "at-a-glance: In short\n")
    let templates = try book.colophon("templates", "--write")
    #expect(templates.status == 0, "\(templates.errors)")
    let style = try book.read("templates/style.css")
    try book.write(
      "templates/style.css", style.replacing("--asia: #a63a1e;", with: "--asia: #123456;"))
    try book.commit()
    let run = try book.colophon("build")
    #expect(run.status == 0, "\(run.errors)")
    let page = try book.read("dist/handbook/calm-start/index.html")
    #expect(page.contains("OUR OWN BANNER"))
    #expect(page.contains(">In short</h2>"))
    #expect(page.contains(">A learner needs</dt>"))
    let link = try #require(page.firstMatch(of: #/href="([./]*)(style-[0-9a-f]+\.css)"/#))
    #expect(try book.read("dist/\(link.2)").contains("--asia: #123456;"))
  }

  @Test func `a wrong name is told with its place and the names there are`() throws {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.write("templates/partials/banner.mustache", "<p>\n  {{titel}}\n</p>\n")
    try book.commit()
    let check = try book.colophon("check")
    #expect(check.status == 1)
    #expect(check.output.contains("templates/partials/banner.mustache:2:5"))
    #expect(check.output.contains("'titel'"))
    #expect(check.output.contains("did you mean 'title'?") || check.output.contains("title, "))
    #expect(try book.colophon("build").status == 1)
    #expect(!book.exists("dist/index.html"))
  }
}

import Testing

/// Agreeing with a story, from the commit's message to the page.
struct ReviewGateTests {
  private static let story = "stories/handbook/calm-start.md"

  private func book(gate: String, from: String = "any") throws -> Workspace {
    let book = try Workspace()
    try book.write("colophon.yml", "review: {approvals: 1, from: \(from), gate: \(gate)}\n")
    try book.write(Self.story, Samples.story)
    try book.commit("handbook: a calm start\n\nReviewed-by: Bo Lind <bo@example.org>")
    try book.write("stories/handbook/second.md", Samples.story(titled: "A second story"))
    try book.commit("handbook: a second story")
    return book
  }

  @Test func `what nobody agrees with is left out, and the build says so`() throws {
    let book = try book(gate: "leave-out")
    let run = try book.colophon("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("left out: nobody has agreed to this text yet"), "\(run.errors)")
    #expect(run.errors.contains("note: 1 text waits for approval and is not in this build"))
    #expect(!book.exists("dist/handbook/second/index.html"))
    let page = try book.read("dist/handbook/calm-start/index.html")
    #expect(page.contains("<dt>Reviewed by</dt><dd><bdi>Bo Lind</bdi></dd>"))
    let data = try book.read("dist/data/build.json")
    #expect(data.contains("\"reason\": \"notApproved\""))
    #expect(data.contains("stories/handbook/second.md"))
    #expect(try book.colophon("check", "--strict").status == 0, "check does not ask history")
  }

  @Test func `a changed sentence asks again, and a commit can agree with a text of another`() throws
  {
    let book = try book(gate: "leave-out")
    try book.write(Self.story, Samples.story.replacing("country: MN", with: "country: FI"))
    try book.commit("handbook: the right country")
    #expect(try book.colophon("build").status == 0)
    #expect(book.exists("dist/handbook/calm-start/index.html"), "the text is the same")
    #expect(
      try book.colophon("history", Self.story, "--format", "json").output.contains(
        "\"state\":\"holds\""), "history reads no bodies, and says the same")

    try book.write(Self.story, Samples.story.replacing("and a window", with: "and two windows"))
    try book.commit("handbook: two windows")
    let stale = try book.colophon("build")
    #expect(
      stale.errors.contains("'Bo Lind' agreed on 2021-03-04; the text was changed since"),
      "\(stale.errors)")
    #expect(!book.exists("dist/handbook/calm-start/index.html"))
    #expect(try book.colophon("history", Self.story).output.contains("agreed to an earlier text"))

    let blob = try book.git("rev-parse", "HEAD:" + Self.story)
    // Whoever copies the line that is shown says which text was read.
    #expect(
      stale.errors.contains("'Review-of: \(Self.story) \(blob.prefix(40))'"), "\(stale.errors)")
    try book.git(
      "commit", "-q", "--allow-empty", "-m",
      "review: two windows\n\nReview-of: \(Self.story) \(blob)Reviewed-by: Bo Lind <bo@example.org>"
    )
    #expect(try book.colophon("build").status == 0)
    #expect(book.exists("dist/handbook/calm-start/index.html"))
    #expect(
      try book.colophon("history", Self.story, "--format", "json").output.contains(
        #""approvals":[{"name":"Bo Lind","commit":"#))
  }

  @Test func `a warning names the file that says where somebody works`() throws {
    let book = try book(gate: "warn", from: "other-country")
    let run = try book.colophon("build")
    #expect(run.status == 0)
    #expect(run.errors.contains("[not-approved]"))
    #expect(
      run.errors.contains(
        "'Bo Lind' agreed, and nothing says where they work: add stories/people/bo-lind.yml"),
      "\(run.errors)")
    let strict = try book.colophon("build", "--strict", "--base-url", "https://stories.example/")
    #expect(strict.status == 1)
    try book.write("stories/people/bo-lind.yml", "name: Bo Lind\ncountry: FI\n")
    try book.commit("people: Bo")
    let known = try book.colophon("build")
    #expect(!known.errors.contains("calm-start"), "\(known.errors)")
    #expect(known.errors.contains("stories/handbook/second.md"))
  }
}

import Compilation
import Outputs
import SourceModel
import Stories
import Testing

@testable import Preview

/// What a browser gets, from one state of the site.
struct PreviewPagesTests {
  static let story = """
    ---
    title: A calm start
    summary: Ten quiet minutes at the start of each online lesson changed how my class listens.
    lang: en
    authors:
      - name: Sample Teacher
        role: teacher
        school: Sample School
        country: MN
    sdgs: [3, 4]
    subjects: [music]
    ages: 14-16
    level: secondary
    setting: online
    connectivity: low
    duration: 2 lessons
    sample: yes
    ---

    We begin with *ten minutes* of silence.

    """

  /// A site of some files, of which some are committed as they are.
  private func shown(
    _ files: [String: String], committed: Set<String> = [], after last: ShownSite = .empty
  ) async throws -> ShownSite {
    var items: [RepoPath: Snapshot.Item] = [:]
    var objects: [RepoPath: ObjectID] = [:]
    for (name, text) in files {
      let path = try #require(RepoPath(name))
      let id = try #require(ObjectID(hex: SHA256.digest(of: text).hex(40)))
      items[path] = .text(SourceFile(path: path, text: text), id)
      if committed.contains(name) { objects[path] = id }
    }
    let snapshot = Snapshot(items: items)
    let build = SiteBuild(
      input: CompilerInput(
        snapshot: snapshot, asOf: RecordedTime(seconds: 1_600_000_000), includesDrafts: true),
      reader: NoObjects(), standing: nil, version: "1", baseURL: "http://localhost/", flags: [],
      skipsInvalid: true, isStrict: false)
    return last.followed(by: MadeSite(try await build.plan(), snapshot, committed: objects))
  }

  private struct NoObjects: ObjectReader {
    func bytes(of id: ObjectID, limit: Int) throws(ObjectError) -> [UInt8] { throw .missing(id) }
  }

  private func answer(_ path: String, _ shown: ShownSite) throws -> (WebAnswer, String) {
    let answer = PreviewPages(shown).answer(at: try #require(Route(path)))
    return (answer, String(decoding: answer.body, as: UTF8.self))
  }

  @Test func `a page has the bar at its end, and only its script may run`() async throws {
    let shown = try await shown(
      ["stories/handbook/calm.md": Self.story], committed: ["stories/handbook/calm.md"])
    let (answer, text) = try answer("handbook/calm/", shown)
    #expect(answer.status == 200)
    #expect(text.contains("ten minutes"))
    #expect(text.hasSuffix("</script></body>\n</html>\n"))
    #expect(text.contains("aria-label=\"Preview\" hidden></aside>"), "there is nothing to say")
    #expect(answer.policy.contains("script-src 'sha256-"))
    #expect(!answer.policy.contains("script-src 'unsafe"))
    #expect(text.components(of: "<script>") == 2, "one script")
  }

  @Test func `what is not committed is marked`() async throws {
    let files = ["stories/handbook/calm.md": Self.story]
    #expect(try answer("handbook/calm/", try await shown(files)).1.contains("not committed yet"))
    #expect(!(try answer("handbook/", try await shown(files)).1.contains("not committed yet")))
  }

  @Test func `messages about a text stand on its page alone`() async throws {
    let files = [
      "stories/handbook/calm.md": Self.story + "![](x.png)\n\n[here](https://a.example)\n",
      "stories/handbook/other.md": Self.story.replacing("A calm start", with: "Another"),
    ]
    let shown = try await shown(files)
    #expect(!shown.messages(about: try #require(RepoPath("stories/handbook/calm.md"))).isEmpty)
    let path = "stories/handbook/calm.md:"
    let page = try answer("handbook/calm/", shown)
    #expect(page.1.contains(path))
    #expect(!(try answer("handbook/other/", shown).1.contains(path)))
  }

  @Test func `a text with errors shows them at its address`() async throws {
    let shown = try await shown([
      "stories/handbook/calm.md": Self.story.replacing(
        "level: secondary", with: "level: <script>x"),
      "stories/handbook/other.md": Self.story,
    ])
    let (page, text) = try answer("handbook/calm/", shown)
    #expect(page.status == 404)
    #expect(page.type.hasPrefix("text/html"))
    #expect(text.contains("This text cannot be shown yet"))
    #expect(text.contains("level: <mark>&lt;script&gt;x</mark>"))
    #expect(text.contains("stories/handbook/calm.md:13:8"))
    #expect(!text.contains("<script>x"))
    #expect(try answer("handbook/other/", shown).0.status == 200)
  }

  @Test func `broken settings leave the last site standing and are said on every page`()
    async throws
  {
    let good = ["stories/handbook/calm.md": Self.story]
    let first = try await shown(good)
    let second = try await shown(
      good.merging(["colophon.yml": "languages: [xx-notalanguage\n"]) { $1 }, after: first)
    for path in ["handbook/calm/", "", "nowhere/"] {
      let (_, text) = try answer(path, second)
      #expect(text.contains("The settings or the templates have errors."), "\(path)")
      #expect(text.contains("colophon.yml:"), "\(path)")
    }
    let third = try await shown(good, after: second)
    #expect(!(try answer("", third).1.contains("The settings or the templates")))
  }

  @Test func `before the first site there is a page with what is wrong`() async throws {
    let shown = try await shown([
      "colophon.yml": "title: [\n", "stories/handbook/calm.md": Self.story,
    ])
    for path in ["", "handbook/calm/", "x/y"] {
      let (page, text) = try answer(path, shown)
      #expect(page.status == 503)
      #expect(text.contains("There are no pages yet."))
      #expect(text.contains("colophon.yml:"))
    }
    #expect(PreviewPages(shown).answerForNothing().status == 404)
  }

  @Test func `what is not there has the site's own page`() async throws {
    let shown = try await shown(["stories/handbook/calm.md": Self.story])
    let (page, text) = try answer("nowhere/", shown)
    #expect(page.status == 404)
    #expect(text.contains("data-page=\"/nowhere/\""), "it is news when a page comes there")
    #expect(PreviewPages(shown).answerForNothing().status == 404)
  }

  @Test(arguments: [
    ("handbook", "/handbook/"), ("handbook/index.html", "/handbook/"), ("index.html", "/"),
    ("handbook/calm", "/handbook/calm/"),
  ])
  func `a page without its slash leads to the page`(path: String, target: String) async throws {
    let shown = try await shown(["stories/handbook/calm.md": Self.story])
    let (page, _) = try answer(path, shown)
    #expect(page.status == 302)
    #expect(page.location == target)
  }

  @Test(arguments: [
    ("data/entries.json", "application/json"),
    ("handbook/feed.atom", "application/atom+xml; charset=utf-8"),
    ("handbook/feed.json", "application/feed+json"),
    ("sitemap.xml", "application/xml; charset=utf-8"),
    ("robots.txt", "text/plain; charset=utf-8"), ("404.html", "text/html; charset=utf-8"),
    ("handbook/calm/cite.bib", "text/plain; charset=utf-8"),
  ])
  func `files have their types and no bar`(path: String, type: String) async throws {
    let shown = try await shown(["stories/handbook/calm.md": Self.story])
    let (file, text) = try answer(path, shown)
    #expect(file.status == 200)
    #expect(file.type == type)
    #expect(text.contains("colophon-preview") == (type.hasPrefix("text/html")))
    #expect(file.headers.contains { $0.name == "X-Content-Type-Options" && $0.value == "nosniff" })
    #expect(file.headers.contains { $0.name == "Cache-Control" && $0.value == "no-store" })
  }

  @Test func `news is of what a page shows`() async throws {
    let route = try #require(Route("handbook/calm/"))
    let name = "stories/handbook/calm.md"
    let first = try await shown([name: Self.story], committed: [name])
    let seen = try #require(try answer(route.text, first).1.value(of: "data-seen"))
    #expect(PreviewPages(first).news(of: route, since: seen) == .nothing)

    let other = try await shown(
      [name: Self.story, "templates/notes.md": "x"], committed: [], after: first)
    guard case .bar(_, let html) = PreviewPages(other).news(of: route, since: seen) else {
      Issue.record("only the bar is other")
      return
    }
    #expect(html.contains("not committed yet"))
    let words = try await shown([name: Self.story + "\nMore words.\n"], after: first)
    #expect(PreviewPages(words).news(of: route, since: seen) == .page)
    let gone = try await shown(["stories/handbook/other.md": Self.story], after: first)
    #expect(PreviewPages(gone).news(of: route, since: seen) == .page)
  }

  @Test func `a page in another language has the bar in that language`() async throws {
    let french = Self.story.replacing("lang: en", with: "lang: fr")
    let shown = try await shown([
      "colophon.yml": "languages: [en, fr]\n", "stories/handbook/calm.md": french,
    ])
    let text = try answer("handbook/calm/", shown).1
    #expect(text.contains("<aside id=\"bar\" lang=\"fr\""))
    #expect(text.contains("pas encore dans un commit"))
  }

  @Test(arguments: [
    ("<body>a</body></html>", "<body>a!</body></html>"), ("<body>a</BODY>", "<body>a!</BODY>"),
    ("a", "a!"), ("", "!"), ("</body", "</body!"), ("</body>x</body>", "</body>x!</body>"),
  ])
  func `the bar goes where the page ends`(page: String, decorated: String) {
    let made = PreviewPages.decorated(Array(page.utf8), with: "!")
    #expect(String(decoding: made, as: UTF8.self) == decorated)
  }
}

extension MadeSite {
  fileprivate init(
    _ planned: SiteBuild.Planned, _ sources: Snapshot, committed: [RepoPath: ObjectID]
  ) {
    self.init(
      plan: planned.site, templates: planned.templates, settings: planned.settings,
      absent: Workbench.absent(planned.leftOut), diagnostics: planned.diagnostics,
      sources: sources, committed: committed)
  }
}

extension String {
  /// How many pieces it has between a text.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count
  }

  fileprivate func value(of attribute: String) -> String? {
    guard let mark = firstRange(of: attribute + "=\"") else { return nil }
    return String(self[mark.upperBound...].prefix { $0 != "\"" })
  }
}

import SourceModel
import Stories
import Syntax
import Testing

@Suite struct LinkTests {
  private let calm = "stories/handbook/calm-start.md"

  private func shop(_ destinations: [String]) -> Workshop {
    var shop = Workshop()
    shop.entries = [
      calm: { _ in }, "stories/blog/tea.md": { _ in },
      "stories/handbook/asia/radio/index.md": { _ in },
      "stories/blog/draft.md": { $0.isDraft = true },
    ]
    shop.texts = ["stories/blog/tea.fr.md": ""]
    shop.assets = ["stories/handbook/map.png"]
    shop.bodies = [
      calm: Body(
        blocks: destinations.enumerated().map { index, written in
          Block(
            .paragraph([
              Make.link(written, SourceSpan(100 * index, 100 * index + written.utf8.count))
            ]), span: .start)
        } + [Make.heading("Own words", id: "own-words")], span: .start),
      "stories/blog/tea.md": Body(
        blocks: [Make.heading("How it went", id: "how-it-went")], span: .start),
    ]
    return shop
  }

  private func target(_ written: String) throws -> (LinkTable.Target, [Diagnostic]) {
    let checked = try shop([written]).assemble()
    return (checked.value.links[written, in: try Make.path(calm)], checked.diagnostics)
  }

  @Test(
    arguments: [
      ("../blog/tea.md", "stories/blog/tea.md", nil),
      ("../blog/tea.md#how-it-went", "stories/blog/tea.md", "how-it-went"),
      ("../blog/tea.fr.md", "stories/blog/tea.fr.md", nil),
      ("asia/radio/index.md", "stories/handbook/asia/radio/index.md", nil),
      ("asia/radio/", "stories/handbook/asia/radio/index.md", nil),
      ("./../../stories/blog/tea.md", "stories/blog/tea.md", nil),
      ("#own-words", "stories/handbook/calm-start.md", "own-words"),
      ("#", "stories/handbook/calm-start.md", nil),
      ("calm%2Dstart.md", "stories/handbook/calm-start.md", nil),
    ] as [(String, String, String?)])
  func `a relative path leads to an entry`(written: String, path: String, fragment: String?) throws
  {
    let (target, said) = try target(written)
    #expect(said.isEmpty)
    #expect(target == .entry(try Make.path(path), fragment: fragment))
  }

  @Test(
    arguments: [
      ("../blog/Tea.md", "broken-link", "../blog/tea.md"),
      ("../blog/tea", "broken-link", "../blog/tea.md"), ("tea.md", "broken-link", "../blog/tea.md"),
      ("../blog/tae.md", "broken-link", "../blog/tea.md"),
      ("../blog/tea#how-it-went", "broken-link", "../blog/tea.md#how-it-went"),
      ("www.example.org/x", "broken-link", "https://www.example.org/x"),
      ("../../../etc/passwd", "broken-link", nil), ("nothing-like-it.md", "broken-link", nil),
      ("#own-word", "broken-fragment", "#own-words"),
      ("../blog/tea.md#how-it-wend", "broken-fragment", "../blog/tea.md#how-it-went"),
      ("../blog/tea.md#zzz", "broken-fragment", nil),
      ("../blog/draft.md", "link-to-left-out", nil),
    ] as [(String, String, String?)])
  func `a link that leads nowhere is said, with the nearest`(
    written: String, id: String, fixed: String?
  ) throws {
    let (target, said) = try target(written)
    #expect(said.map(\.id.name) == [id])
    #expect(said.first?.fixes.first?.edits.first?.text == fixed)
    #expect(said.first?.place.span == SourceSpan(0, written.utf8.count))
    if id != "broken-fragment" { #expect(target == LinkTable.Target.none) }
  }

  @Test func `addresses elsewhere are passed on and refused ones are text`() throws {
    #expect(try target("https://example.org").0 == .external("https://example.org"))
    #expect(try target("javascript:alert(1)").0 == LinkTable.Target.none)
    #expect(try target("/blog/tea.md").0 == LinkTable.Target.none)
    #expect(try target("map.png").0 == .picture(try Make.path("stories/handbook/map.png")))
  }

  @Test(
    arguments: [
      ("MAP.png", "map.png"), ("mapp.png", "map.png"), ("../blog/map.png", "map.png"),
      ("far.jpg", nil),
    ] as [(String, String?)])
  func `a picture that is not there is said`(written: String, fixed: String?) throws {
    var shop = shop([])
    let span = SourceSpan(7, 7 + written.utf8.count)
    shop.bodies[calm] = Make.paragraph(Make.picture(written, span))
    let said = try shop.assemble().diagnostics
    #expect(said.map(\.id) == ["broken-picture"])
    #expect(said.first?.fixes.first?.edits.first?.text == fixed)
    #expect(said.first?.place.span == span)
  }

  @Test func `covers, voices and features are in the table too`() throws {
    var shop = shop([])
    let issue = "stories/newsletters/one.md"
    shop.entries[issue] = {
      $0.cover = Cover(image: "../handbook/map.png", alternative: "A map")
      $0.pictures = [PictureNote(file: "../handbook/map.png", showsPeople: false)]
    }
    shop.details[issue] = .newsletter(
      Newsletter(
        number: 1, editor: Make.author("Ed Itor"),
        features: ["blog/tea.md", "../handbook/calm-start", "stories/blog/tea.md", "blog/tee.md"]))
    let checked = try shop.assemble()
    let path = try Make.path(issue)
    #expect(
      checked.value.links["../handbook/map.png", in: path]
        == .picture(try Make.path("stories/handbook/map.png")))
    for written in ["blog/tea.md", "stories/blog/tea.md"] {
      #expect(
        checked.value.links[written, in: path]
          == .entry(try Make.path("stories/blog/tea.md"), fragment: nil))
    }
    #expect(
      checked.value.links["../handbook/calm-start", in: path]
        == .entry(try Make.path(calm), fragment: nil))
    #expect(checked.diagnostics.map(\.id) == ["unknown-feature"])
    #expect(checked.diagnostics[0].message.parameters["nearest"] == "blog/tea.md")
  }

  @Test func `links of a text with other faults are checked all the same`() throws {
    var shop = shop(["../blog/nowhere.md"])
    shop.entries[calm] = { $0.collaboration = Slug("none-such") }
    #expect(
      Set(try shop.assemble().diagnostics.map(\.id.name)) == [
        "broken-link", "unknown-collaboration",
      ])
    shop.broken = [calm]
    let (path, body) = (try Make.path(calm), try #require(shop.bodies[calm]))
    shop.configure = { $0.bodies[path] = body }
    #expect(try shop.assemble().diagnostics.map(\.id) == ["broken-link"])
  }

  @Test func `only pictures that a published text shows are handed on`() throws {
    var shop = shop(["map.png"])
    shop.assets.append("stories/handbook/unused.png")
    #expect(try shop.assemble().value.assets.keys.map(\.name) == ["map.png"])
    shop.entries[calm] = { $0.isDraft = true }
    #expect(try shop.assemble().value.assets.isEmpty)
  }
}

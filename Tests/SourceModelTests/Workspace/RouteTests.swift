import SourceModel
import Testing

struct RouteTests {
  @Test(arguments: [
    // from, to, reference
    ("", "", "./"),
    ("", "handbook/", "handbook/"),
    ("", "handbook/calm-start/", "handbook/calm-start/"),
    ("", "404.html", "404.html"),
    ("", "handbook/feed.atom", "handbook/feed.atom"),
    ("handbook/", "", "../"),
    ("handbook/", "handbook/", "./"),
    ("handbook/", "blog/", "../blog/"),
    ("handbook/", "handbook/calm-start/", "calm-start/"),
    ("handbook/", "handbook/feed.atom", "feed.atom"),
    ("handbook/", "style-1a2b.css", "../style-1a2b.css"),
    ("handbook/calm-start/", "", "../../"),
    ("handbook/calm-start/", "handbook/", "../"),
    ("handbook/calm-start/", "handbook/calm-start/zh-Hans/", "zh-Hans/"),
    ("handbook/calm-start/", "handbook/calm-finish/", "../calm-finish/"),
    ("handbook/calm-start/", "handbook/feed.atom", "../feed.atom"),
    ("handbook/calm-start/", "media/12ab-640.jpg", "../../media/12ab-640.jpg"),
    ("handbook/calm/", "handbook/calm-start/", "../calm-start/"),
    ("handbook/calm-start/", "handbook/calm/", "../calm/"),
    ("handbook/calm-start/zh/", "handbook/calm-start/", "../"),
    ("a/b/c/", "a/x/c/", "../../x/c/"),
    ("a/b/c/d/", "a/", "../../../"),
    ("handbook/feed.atom", "handbook/", "./"),
    ("handbook/feed.atom", "handbook/calm-start/", "calm-start/"),
    ("handbook/feed.atom", "handbook/feed.json", "feed.json"),
    ("handbook/feed.atom", "handbook/feed.atom", "feed.atom"),
    ("handbook/feed.atom", "", "../"),
    ("404.html", "", "./"),
    ("404.html", "handbook/", "handbook/"),
    ("blog/\u{E9}/", "blog/e\u{301}/", "../e\u{301}/"),
    ("", "a b/", "a%20b/"),
    ("", "100%/what?/", "100%25/what%3F/"),
    ("", "x#y", "x%23y"),
    ("", "日本/", "日本/"),
  ])
  func `a reference leads from one page to another`(from: String, to: String, text: String) throws {
    let from = try #require(Route(from))
    let to = try #require(Route(to))
    #expect(from.reference(to: to).utf8.elementsEqual(text.utf8))
  }

  @Test(arguments: [
    ("", "", "index.html"), ("", "handbook/", "handbook/index.html"), ("a/", "", "../index.html"),
    ("a/", "a/", "index.html"), ("a/b/", "a/c/", "../c/index.html"), ("a/", "a/f.txt", "f.txt"),
    ("a/f.txt", "a/f.txt", "f.txt"), ("a/f.txt", "a/", "index.html"),
    ("a/", "a b/", "../a%20b/index.html"),
  ])
  func `a reference between files names them`(from: String, to: String, text: String) throws {
    let from = try #require(Route(from))
    let to = try #require(Route(to))
    #expect(from.fileReference(to: to) == text)
    #expect(from.fileReference(to: to, fragment: "s") == (from == to ? "#s" : text + "#s"))
  }

  @Test(arguments: [
    ("a/", "a/", "#s"), ("a/b/", "a/", "../#s"), ("a/feed.atom", "a/", "./#s"), ("", "", "#s"),
    ("", "a/", "a/#s"),
  ])
  func `a fragment follows the reference`(from: String, to: String, text: String) throws {
    let from = try #require(Route(from))
    let to = try #require(Route(to))
    #expect(from.reference(to: to, fragment: "s") == text)
  }

  @Test func `a fragment is encoded where it must be`() {
    #expect(Route.root.reference(to: .root, fragment: "日本 100%") == "#日本%20100%25")
  }

  /// Resolves a reference as RFC 3986, section 5.2, does it for paths.
  static func resolve(_ reference: String, from page: String) -> String {
    var names = page.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(
      String.init)
    for name in reference.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      switch name {
      case ".": break
      case "..": names.removeLast()
      default: names.append(String(name))
      }
    }
    let file = reference.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    return (names + [String(file)]).joined(separator: "/")
  }

  @Test func `every reference resolves to what it was made for`() throws {
    let texts = [
      "", "404.html", "a/", "a/b/", "a/b/c/", "a/bc/", "a/f", "ab/", "a/b/f", "b/", "b/a/",
      "b/a/b/",
    ]
    for from in texts {
      for to in texts {
        let reference = try #require(Route(from)).reference(to: try #require(Route(to)))
        #expect(Self.resolve(reference, from: from) == to, "\(reference) from /\(from)")
      }
    }
  }

  @Test(arguments: ["/", "/a", "a//", "a//b/", "../", "a/../b/", ".git/", "a\n/", "./"])
  func `an address with a refused name is none`(text: String) {
    #expect(Route(text) == nil)
  }

  @Test func `a page is the index of its folder`() {
    #expect(Route.root.filePath == "index.html")
    let page = Route.root.page("handbook").page("calm-start")
    #expect(page.text == "handbook/calm-start/")
    #expect(page.description == "/handbook/calm-start/")
    #expect(page.filePath == "handbook/calm-start/index.html")
    #expect(page.file("story.txt").filePath == "handbook/calm-start/story.txt")
    #expect(page.file("story.txt").page("x").text == "handbook/calm-start/x/")
    #expect(page.isPage)
    #expect(!page.file("story.txt").isPage)
    for name in ["a/b", "", "..", ".git"] { #expect(Route.Slugged(name) == nil) }
    #expect(Route("a b/")?.encoded == "a%20b/")
  }

  @Test func `routes are equal only when their bytes are`() throws {
    let composed = try #require(Route("\u{E9}/"))
    let decomposed = try #require(Route("e\u{301}/"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
  }
}

import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct IntroductionTests {
  @Test func `two introductions on one page share no id, and every note leads to its own mark`()
    throws
  {
    let path = try #require(RepoPath("stories/handbook/_one.md"))
    let text = "A claim.[^a] Again.[^a]\n\n> ## Why\n\n## Why\n\n[^a]: A note.\n"
    let body = Body.read(SourceFile(path: path, text: text)).value
    var edition = try SampleEdition.make()
    edition.parts = edition.parts.map {
      Edition.Part(title: $0.title, introduction: body, introductionPath: path, entries: $0.entries)
    }
    let page = try SiteTests.text(SiteTests.render(edition).value, "handbook/")
    let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count, "\(ids)")
    #expect(ids.contains("part-1-note-1") && ids.contains("part-2-ref-1-2"))
    #expect(ids.contains("h-part-2-why"))
    let fragments = page.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(fragments.count == 9)
    #expect(fragments.allSatisfy(ids.contains))
  }
}

@Suite struct LinkerTests {
  private let odd = Route("handbook/50% of?/#1/")

  @Test(arguments: [nil, "/", "/site/"])
  func `addresses are encoded, from a page and from the page for what is not found`(root: String?)
    throws
  {
    let route = try #require(odd)
    let linker = Linker(from: .root, root: root)
    #expect(
      linker.href(route, fragment: "h-a b%")
        == (root ?? "") + "handbook/50%25%20of%3F/%231/#h-a%20b%25")
    #expect(linker.href(.root) == root ?? "./")
  }
}

import SourceModel
import Stories
import Testing

@testable import Outputs

@Suite struct TitleTests {
  private static func french(_ words: String) throws -> [OutputFile] {
    var edition = try SampleEdition.make()
    edition.configuration.languages = [.english, LanguageTag(canonical: "fr")]
    let path = try #require(RepoPath("templates/words/fr.yml"))
    let id = try #require(ObjectID(hex: String(repeating: "0", count: 40)))
    let snapshot = Snapshot(items: [path: .text(SourceFile(path: path, text: words), id)])
    return SiteTests.render(edition, snapshot: snapshot).value
  }

  @Test func `a title that nobody said in the page's language keeps its own`() throws {
    let files = try Self.french("skip: Passer\n")
    let front = try SiteTests.text(files, "fr/handbook/")
    #expect(front.contains("<h1 lang=\"en\"><bdi>Teaching Across the Distance</bdi></h1>"))
    #expect(!(try SiteTests.text(files, "handbook/")).contains("<h1 lang="))
  }

  @Test func `a words file can say the titles in its language`() throws {
    let files = try Self.french("handbook-title: Enseigner à distance\nsite-title: Classes\n")
    let front = try SiteTests.text(files, "fr/handbook/")
    #expect(front.contains("<h1><bdi>Enseigner à distance</bdi></h1>"))
    #expect(front.contains("<title>Enseigner à distance · Classes</title>"))
    #expect(try SiteTests.text(files, "handbook/kitchen/fr/").contains("Enseigner à distance"))
    #expect(try SiteTests.text(files, "handbook/").contains("Teaching Across the Distance"))
  }

  @Test func `words of the vocabulary are said in the page's language`() throws {
    let files = try Self.french("term-voice-message: Mot parlé\n")
    #expect(try SiteTests.text(files, "fr/handbook/by/tool/").contains("Mot parlé"))
    // Built in.
    #expect(try SiteTests.text(files, "fr/handbook/by/subject/").contains("Chimie"))
    #expect(try SiteTests.text(files, "handbook/by/tool/").contains("Voice message"))
  }
}

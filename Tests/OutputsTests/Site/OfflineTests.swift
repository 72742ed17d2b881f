import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct OfflineTests {
  /// Every kind of page: three languages of menus, other kinds, a picture, a text at a former address, links of all
  /// sorts, more than one page of a list.
  private static func edition() throws -> Edition {
    var edition = try SampleEdition.make()
    edition.configuration.languages = ["en", "fr", "zh-Hans"].map { LanguageTag(canonical: $0) }
    edition.configuration.baseURL = "https://example.org/s/"
    edition.others = [
      .calls: [try SampleKinds.call("call", "2026-01-01", "2026-02-01")],
      .events: [try SampleKinds.event("event", "2026-03-01", "2026-03-02")],
      .collaborations: [try SampleKinds.collaboration("pair", from: 1, to: 6)],
    ]
    let kitchen = try SampleEdition.kitchen()
    let link = { (to: String) in
      Inline(
        .link(
          Link(
            destination: to, destinationSpan: .start, title: "",
            inlines: [Inline(.text(to), span: .start)])), span: .start)
    }
    let body = SampleEdition.body([
      SampleEdition.heading(2, "Why", "why"),
      Block(
        .paragraph([
          link("sundial.md"), link("#why"), link("https://outside.example/"), link("kitchen.fr.md"),
        ]), span: .start),
    ])
    let entries = try (0..<130).map { number in
      Entry(
        address: try SampleEdition.address(
          "stories/handbook/s\(number).md", .handbook, "s\(number)"),
        metadata: kitchen.metadata, details: kitchen.details, body: body)
    }
    let own = Entry(
      address: kitchen.address, metadata: kitchen.metadata, details: kitchen.details, body: body)
    edition.parts[0] = Edition.Part(title: "Hands", entries: [own] + entries)
    let sundial = try SampleEdition.sundial().path
    let french = try SampleEdition.kitchenInFrench().address.path
    let targets: [String: LinkTable.Target] = [
      "sundial.md": .entry(sundial, fragment: "یہ-خیال"), "#why": .entry(own.path, fragment: "why"),
      "https://outside.example/": .external("https://outside.example/"),
      "kitchen.fr.md": .entry(french, fragment: nil),
    ]
    edition.links = LinkTable(
      Dictionary(uniqueKeysWithValues: ([own] + entries).map { ($0.path, targets) }))
    edition.formerAddresses = [
      FormerAddress(route: try #require(Route("handbook/old-kitchen/")), path: own.path)
    ]
    return edition
  }

  private static func files(_ edition: Edition) throws -> [String: String] {
    var options = SiteOptions(version: "0.1.0")
    options.isOffline = true
    let files = try Site.render(
      edition, templates: TemplateSet.load(from: Snapshot(items: [:])).value,
      reader: MemoryReader(), options: options
    ).value
    return Dictionary(
      uniqueKeysWithValues: files.map { file in
        guard case .bytes(let bytes) = file.content else { return (file.route.filePath, "") }
        return (file.route.filePath, String(decoding: bytes, as: UTF8.self))
      })
  }

  @Test func `every link names a file that is there, and nothing is fetched from anywhere`() throws
  {
    let files = try Self.files(try Self.edition())
    // The many stories are alike.
    let pages = files.filter {
      $0.key.hasSuffix(".html")
        && $0.key.prefixMatch(of: /handbook\/s[0-9]{1,2}\/|handbook\/s1[01]/) == nil
    }
    let ids = pages.mapValues { PageReferences($0).ids }
    #expect(pages.count > 100)
    var followed = 0
    for (file, page) in pages {
      for reference in PageReferences(page).all where reference.address != "data:," {
        if reference.address.hasPrefix("http") {
          // Where an author leads, and names of things that no browser fetches.
          let isAuthors = reference.element == "a"
          let isName =
            reference.element == "link"
            && page.contains(
              " itemprop=\"")
            && !page.contains("rel=\"stylesheet\" href=\"http")
          #expect(isAuthors || isName, "\(file): \(reference)")
          #expect(!reference.address.hasPrefix("https://example.org/s/"), "\(file): \(reference)")
          continue
        }
        if reference.address.hasPrefix("mailto:") { continue }
        #expect(!reference.address.hasPrefix("/") && !reference.address.contains(":"), "\(file)")
        let target = try #require(
          PageReferences.file(reference.address, from: file), "\(file): \(reference)")
        #expect(files[target] != nil, "\(file): \(reference.address) is not there")
        let fragment = reference.address.split(
          separator: "#", maxSplits: 1, omittingEmptySubsequences: false
        ).dropFirst().first
        if let fragment, !fragment.isEmpty, let known = ids[target] {
          let id = PageReferences.percentDecoded(String(fragment))
          #expect(known.contains(id), "\(file): no #\(fragment) in \(target)")
        }
        followed += 1
      }
    }
    #expect(followed > 2_000)
  }

  @Test func `what needs a server or a reader far away is left out, texts keep their address`()
    throws
  {
    let files = try Self.files(try Self.edition())
    for name in ["404.html", "sitemap.xml", "robots.txt", "handbook/feed.atom", "blog/feed.json"] {
      #expect(files[name] == nil, "\(name)")
    }
    let page = try #require(files["handbook/kitchen/index.html"])
    #expect(!page.contains("canonical") && !page.contains("og:"))
    #expect(try #require(files["handbook/kitchen/story.txt"]).contains("https://example.org/s/"))
    #expect(try #require(files["handbook/kitchen/cite.bib"]).contains("https://example.org/s/"))
    let text = try #require(files["handbook/old-kitchen/index.html"])
    #expect(text.contains("content=\"0; url=../kitchen/index.html\""))
  }
}

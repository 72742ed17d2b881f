import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct OpenGraphTests {
  @Test(arguments: [
    ("pt-BR", "pt_BR"), ("zh-Hans-CN", "zh_CN"), ("en-GB-oxendict", "en_GB"), ("en", nil),
    ("zh-Hant", nil), ("es-419", nil), ("en-x-gb", nil),
  ])
  func `a locale is said where the tag names the country`(tag: String, locale: String?) {
    #expect(OpenGraph.locale(LanguageTag(canonical: tag)) == locale)
  }

  @Test func `a text says its days and tags, and a page that is no text does not`() throws {
    var edition = try SampleEdition.make()
    var story = try SampleEdition.kitchen()
    story.metadata.tags = ["at home", "\"<b>"]
    edition.parts = [Edition.Part(title: nil, entries: [story])]
    let files = SiteTests.render(edition, baseURL: "https://example.org/").value
    let page = try SiteTests.text(files, "handbook/kitchen/")
    for line in [
      "property=\"article:published_time\" content=\"2026-01-15T01:00:00Z\"",
      "property=\"article:modified_time\" content=\"2026-04-02T13:40:00+02:00\"",
      "property=\"article:tag\" content=\"at home\"",
      "property=\"article:tag\" content=\"&quot;&lt;b&gt;\"",
    ] {
      #expect(page.contains(line), "\(line)")
    }
    #expect(try !SiteTests.text(files, "handbook/").contains("article:"))
  }

  @Test func `a page in two languages with countries names the other one`() throws {
    var edition = try SampleEdition.make()
    var story = try SampleEdition.kitchen()
    story.metadata.language = LanguageTag(canonical: "en-IE")
    let french = try SampleEdition.kitchenInFrench()
    edition.parts = [Edition.Part(title: nil, entries: [story])]
    edition.translations[story.path] = [
      Translation(
        address: french.address, language: LanguageTag(canonical: "fr-BE"), title: french.title,
        summary: french.summary, tags: nil, coverAlternative: nil, consent: [], body: french.body)
    ]
    let files = SiteTests.render(edition, baseURL: "https://example.org/").value
    let page = try SiteTests.text(files, "handbook/kitchen/")
    #expect(page.contains("property=\"og:locale\" content=\"en_IE\""))
    #expect(page.contains("property=\"og:locale:alternate\" content=\"fr_BE\""))
  }
}

@Suite struct SharedPictureTests {
  /// A story with these pictures in its text, and this cover.
  private func picture(
    _ names: [String], cover: String? = nil, notes: [PictureNote] = [],
    consent: [ConsentRecord] = []
  ) throws -> SharedPicture? {
    var edition = try SampleEdition.make()
    let story = try SampleEdition.kitchen()
    var metadata = story.metadata
    metadata.cover = cover.map { Cover(image: $0, alternative: "A cover") }
    metadata.pictures = notes
    metadata.consent = consent
    let blocks = names.map { name in
      Block(
        .figure(
          Picture(destination: name, destinationSpan: .start, title: "", alternative: "A \(name)")),
        span: .start)
    }
    let entry = Entry(
      address: story.address, metadata: metadata, details: story.details,
      body: SampleEdition.body(blocks))
    edition.parts = [Edition.Part(title: nil, entries: [entry])]
    let all = ["a.png", "b.svg", "c.jpg"].map { "stories/handbook/" + $0 }
    let id = try #require(ObjectID(hex: "0123456789abcdef0123456789abcdef01234567"))
    var published: [RepoPath: PublishedPicture] = [:]
    for text in all {
      let path = try #require(RepoPath(text))
      edition.assets[path] = id
      published[path] = PublishedPicture(
        route: try #require(Route("media/" + path.name)), width: 4, height: 3)
    }
    let site = SiteModel(
      edition: edition, templates: TemplateSet.load(from: Snapshot(items: [:])).value,
      options: SiteOptions(version: "0"), pictures: published,
      reader: MemoryReader())
    return SharedPicture(EntryText(entry: entry, translation: nil), in: site)
  }

  @Test(
    arguments: [
      ([], "a.png", "a.png"), (["c.jpg"], "a.png", "a.png"), (["c.jpg"], nil, "c.jpg"),
      (["b.svg", "c.jpg"], "b.svg", "c.jpg"), (["b.svg"], nil, nil), (["gone.png"], nil, nil),
      ([], nil, nil),
    ] as [([String], String?, String?)])
  func `the cover, else the first picture that other sites can show`(
    names: [String], cover: String?, wanted: String?
  ) throws {
    let shared = try picture(names, cover: cover)
    #expect(shared?.picture.route.text == wanted.map { "media/" + $0 })
    #expect(shared.map(\.alternative) == wanted.map { $0 == cover ? "A cover" : "A \($0)" })
  }

  @Test(arguments: [true, false])
  func `whoever agreed to be shown here alone is not sent to other sites`(isSocial: Bool) throws {
    let record = ConsentRecord(
      covers: [.photo], person: "N", items: ["all"], reference: "office",
      given: try SampleEdition.day(2026, 1, 1), by: .guardian,
      channels: isSocial ? [.handbook, .social] : [.handbook])
    #expect(try (picture(["a.png"], consent: [record]) != nil) == isSocial)
    let free = PictureNote(file: "c.jpg", showsPeople: false)
    let shared = try picture(["a.png", "c.jpg"], notes: [free], consent: [record])
    #expect(shared?.picture.route.text == (isSocial ? "media/a.png" : "media/c.jpg"))
  }
}

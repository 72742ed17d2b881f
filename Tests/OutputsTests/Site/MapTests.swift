import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

@Suite struct TileMapTests {
  private func country(_ code: String, _ region: Region, stories: Int = 0) -> Coverage.Country {
    Coverage.Country(
      code: CountryCode(known: code), name: code, region: region, stories: stories, posts: 0)
  }

  private func positions(_ text: String) throws -> TilePositions {
    TemplateSet.load(from: try TemplateCheckTests.snapshot(["tiles.yml": text])).value.tiles
  }

  @Test(arguments: [
    (0, [0, 1, 3, 6, 9]), (18, [0, 1, 3, 6, 9]), (19, [0, 1, 6, 12, 18]),
    (90, [0, 1, 15, 30, 45]), (91, [0, 1, 30, 60, 90]), (900, [0, 1, 150, 300, 450]),
    (10_000, [0, 1, 3_000, 6_000, 9_000]),
  ])
  func `the steps grow with the book`(most: Int, lowest: [Int]) {
    #expect(TileMap.Scale(most: most).lowest == lowest)
  }

  @Test func `a number falls into the step that begins at it or below`() {
    let scale = TileMap.Scale(most: 14)
    #expect([0, 1, 2, 3, 5, 6, 8, 9, 14].map(scale.step) == [0, 1, 1, 2, 2, 3, 3, 4, 4])
  }

  @Test func `each region begins at its own first column, and rows are common`() throws {
    let map = TileMap(
      [country("NO", .europe), country("FI", .europe), country("KZ", .asia)],
      try positions("NO: 4,2\nFI: 6,3\nKZ: 11,5\nJP: 40,40\n"))
    #expect(map.regions.map(\.region) == [.europe, .asia])
    let places = map.regions.map { $0.tiles.map { "\($0.country.code) \($0.column),\($0.row)" } }
    #expect(places == [["FI 2,1", "NO 0,0"], ["KZ 0,3"]])
    #expect(map.columns == 7 && map.rows == 4)
  }

  @Test func `partners without a position stand in the rows below, by code`() throws {
    let codes = ["KE", "AR", "BR", "CL", "PE", "UY", "PY", "EC", "CO"]
    let map = TileMap(
      codes.map { country($0, .asia) } + [country("NO", .europe)], try positions("NO: 4,2\n"))
    let tiles = try #require(map.regions.last).tiles
    #expect(tiles.map(\.country.code.text) == codes.sorted())
    #expect(tiles.map(\.column) == [0, 1, 2, 3, 4, 5, 6, 0, 1])
    #expect(tiles.map(\.row) == [1, 1, 1, 1, 1, 1, 1, 2, 2])
    #expect(map.rows == 3)
  }

  @Test func `a region without partners has no map`() throws {
    let map = TileMap([country("NO", .europe)], try positions(""))
    #expect(map.regions.map(\.region) == [.europe])
    #expect(map.columns == 7 && map.rows == 1)
  }
}

@Suite struct MapFigureTests {
  /// So many stories of each country.
  private func page(
    _ numbers: [String: Int], route: String = "handbook/", languages: [String] = ["en"],
    partners: Partners = .asem
  ) throws -> String {
    var edition = Edition(parts: [])
    edition.configuration.languages = languages.map { LanguageTag(canonical: $0) }
    edition.configuration.partners = partners
    let story = try SampleEdition.kitchen()
    var entries: [Entry] = []
    for (code, number) in numbers.sorted(by: { $0.key < $1.key }) {
      for index in 0..<number {
        let slug = code.lowercased().split(separator: "+").joined(separator: "-") + "-\(index)"
        let entry = Entry(
          address: try SampleEdition.address("stories/handbook/\(slug).md", .handbook, slug),
          metadata: story.metadata, details: story.details, body: story.body)
        entries.append(entry)
        edition.credits[entry.path] = Credits(
          byline: code.split(separator: "+").map {
            Credits.Name(
              name: "T", role: .teacher, school: "S", country: CountryCode(known: String($0)))
          })
      }
    }
    edition.parts = [Edition.Part(title: nil, entries: entries)]
    return try SiteTests.text(SiteTests.render(edition).value, route)
  }

  @Test func `tiles stand in groups by step, and the words say what they show`() throws {
    let page = try page(["NO": 3, "FI": 9, "DE": 2, "FR": 1, "IN": 1])
    #expect(page.contains("<span class=\"europe\">Europe</span> · 15 stories, 4 of 30 countries"))
    #expect(page.contains(">Asia: 1 story, 1 of 21 countries</title>"))
    #expect(
      page.contains(
        "Most stories: Finland 9, Norway 3, Germany 2. 26 countries have none yet. The table"))
    #expect(
      page.contains(
        """
        <g class="q4">
        <g transform="translate(220 0)"><rect width="40" height="40" rx="2"/><text x="20" y="18">FI</text><text x="20" y="33" class="c">9</text></g>
        """))
    #expect(page.contains("viewBox=\"-1 -1 306 350\""))
    let tiles = page.matches(of: /<text x="20" y="18">(?<code>[A-Z]{2})</)
    #expect(Set(tiles.map { String($0.code) }).count == 51 && tiles.count == 51)
    #expect(
      page.contains(
        "<th scope=\"row\"><a class=\"tap\" href=\"by/country/no/\">Norway</a></th><td class=\"n\">3</td>"
      ))
    #expect(page.contains("<th scope=\"row\">Sweden</th><td class=\"n\">0</td>"))
    #expect(page.split(separator: "<th scope=\"row\">").count == 52)
  }

  @Test func `a story of two countries counts once in its region and once in each country`()
    throws
  {
    let page = try page(["NO+FI": 1, "SE+IN": 1])
    #expect(page.contains("Europe: 2 stories, 3 of 30 countries"))
    #expect(page.contains("Asia: 1 story, 1 of 21 countries"))
  }

  @Test func `few countries without a story are named`() throws {
    let partners = Partners(
      countries: Partners.asem.countries.filter { ["NO", "SE", "CH"].contains($0.code.text) })
    let page = try page(["NO": 1], partners: partners)
    #expect(page.contains("Most stories: Norway 1. None yet: Sweden, Switzerland. The table"))
    // No partner lies in Asia.
    #expect(!page.contains("class=\"tiles as\""))
  }

  @Test func `the table is sorted in the language of the page`() throws {
    let page = try page(["AT": 1], route: "fr/handbook/", languages: ["en", "fr"])
    let names = page.matches(of: /<th scope="row">(?:<a [^>]+>)?(?<name>[^<]+)</).map {
      String($0.name)
    }
    // É is sorted as E, not behind Z.
    #expect(names.prefix(3) == ["Allemagne", "Autriche", "Belgique"])
    let estonia = try #require(names.firstIndex(of: "Estonie"))
    #expect(names[estonia - 1] == "Espagne" && names.contains("Suède"))
    #expect(page.contains("Pas encore") || page.contains("n’en ont pas encore"))
  }

  @Test(arguments: [
    (14, ["0", "1–2", "3–5", "6–8", "9+"]), (40, ["0", "1–14", "15–29", "30–44", "45+"]),
    (200, ["0", "1+", "60+", "120+", "180+"]),
  ])
  func `the legend says what each filling means`(most: Int, labels: [String]) throws {
    let page = try page(["IN": most])
    let found = page.matches(of: /<text x="29" y="18">(?<label>[^<]+)</).map { String($0.label) }
    #expect(found == labels + labels)
  }

  @Test func `there is one map, on the first page, and none in a new book`() throws {
    #expect(!(try page(["IN": 120], route: "handbook/2/")).contains("page.map"))
    #expect(!(try page([:])).contains("page.map"))
    // Kenya is no partner.
    #expect(!(try page(["KE": 1])).contains("page.map"))
  }
}

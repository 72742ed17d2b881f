import SourceModel
import Stories
import Testing

@testable import Outputs

@Suite struct TilePositionsTests {
  private func tiles(_ text: String) throws -> [CountryCode: TilePositions.Tile] {
    TemplateSet.load(from: try TemplateCheckTests.snapshot(["tiles.yml": text])).value.tiles.tiles
  }

  @Test func `every partner has a tile of its own, Norway too`() {
    let tiles = TemplateSet.load(from: Snapshot(items: [:])).value.tiles.tiles
    #expect(tiles[CountryCode(known: "NO")] == .init(column: 4, row: 1))
    #expect(tiles.count == 51)
    for country in Partners.asem.countries {
      #expect(tiles[country.code] != nil, "\(country.code)")
      // The eighth column is the gap between the shores.
      #expect((tiles[country.code]?.column ?? 0 > 8) == (country.region == .asia))
    }
  }

  @Test func `a workspace's file replaces the built-in one whole`() throws {
    #expect(
      try tiles("NO: 4,1\n\"SE\": ' 5 , 2 '\nFI: 40,40\n") == [
        CountryCode(known: "NO"): .init(column: 4, row: 1),
        CountryCode(known: "SE"): .init(column: 5, row: 2),
        CountryCode(known: "FI"): .init(column: 40, row: 40),
      ])
    #expect(try tiles("# none\n").isEmpty)
  }

  @Test(arguments: [
    ("no: 4,1", "1:1 bad-tile unknown country 'no'; did you mean 'NO'?"),
    ("NO: 4,1\nUK: 5,1", "2:1 bad-tile unknown country 'UK'; did you mean 'GB'?"),
    ("XQ: 5,1", "1:1 bad-tile unknown country 'XQ'"),
    ("NO: 4", "1:5 bad-tile the place of 'NO' should be a column and a row"),
    ("NO: 4,1,2", "1:5 bad-tile the place of 'NO' should be a column and a row"),
    ("NO: 4,-1", "1:5 bad-tile the place of 'NO' should be a column and a row"),
    ("NO: +4,1", "1:5 bad-tile the place of 'NO' should be a column and a row"),
    ("NO: ۴,1", "1:5 bad-tile the place of 'NO' should be a column and a row"),
    ("NO: 99999999999999999999,1", "1:5 bad-tile the place of 'NO' should be a column and a row"),
    ("NO: [4, 1]", "1:5 bad-tile the place of 'NO' should be a column and a row"),
    ("NO: 0,1", "1:5 bad-tile '0,1' lies outside the map"),
    ("NO: 4,41", "1:5 bad-tile '4,41' lies outside the map"),
    ("NO: 4,1\nSE: 4,1", "2:5 bad-tile 'SE' would cover 'NO': both have this place"),
  ])
  func `a line that gives no tile its place is told there and left out`(
    text: String, message: String
  ) throws {
    #expect(
      try TemplateCheckTests.messages(["tiles.yml": text]) == ["templates/tiles.yml:" + message])
    #expect(try tiles(text).count < text.split(separator: "\n").count)
  }

  @Test func `the explanation's wrong text is wrong and its right one right`() throws {
    #expect(try TemplateCheckTests.messages(["tiles.yml": BadTile.explanation.wrong]).count == 1)
    #expect(try TemplateCheckTests.messages(["tiles.yml": BadTile.explanation.right]).isEmpty)
  }
}

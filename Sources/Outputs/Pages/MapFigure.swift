import SourceModel
import Stories

/// The map on the handbook's front, as the values of `MapContexts`.
extension PageScope {
  /// From one tile to the next; a tile is 40 wide.
  private static let pitch = 44
  /// From one step of the legend to the next.
  private static let legendPitch = 60
  /// A longer label would not fit its step.
  private static let longestLabel = 6
  /// How many countries are named in the words for those who cannot see the map.
  private static let named = 3

  /// Nil while no partner country has a story.
  var map: TemplateObject? {
    let countries = Coverage(site).countries
    guard countries.contains(where: { $0.stories > 0 }) else { return nil }
    let map = TileMap(countries, site.templates.tiles)
    return TemplateObject(
      MapContexts.map, ["regions": .list(map.regions.map { region(of: map, $0, $1) })])
  }

  private func region(
    of map: TileMap, _ region: Region, _ tiles: [TileMap.Tile]
  ) -> TemplateObject {
    let name = words["region-" + region.rawValue]
    let line = line(region, tiles)
    var object = TemplateObject(MapContexts.region)
    object["region"] = .text(region.rawValue)
    object["europe"] = .flag(region == .europe)
    object["name"] = .text(name)
    object["line"] = .text(line)
    object["title"] = .text(words("map-title", ["region": name, "line": line]))
    object["most"] = .text(most(tiles))
    object["none"] = .text(none(tiles))
    // The outline of a tile stands half out of it.
    object["width"] = .text(String(map.columns * Self.pitch - 2))
    object["height"] = .text(String(map.rows * Self.pitch - 2))
    object["steps"] = .list(steps(map.scale, tiles))
    object["legend"] = .list(legend(map.scale))
    object["rows"] = .list(rows(tiles))
    return object
  }

  /// A story of two countries of the region is one story.
  private func line(_ region: Region, _ tiles: [TileMap.Tile]) -> String {
    let stories = site.countedStories.count { entry in
      edition.countries(of: entry).contains { site.region($0) == region }
    }
    let countries = tiles.count { $0.country.stories > 0 }
    return words(
      "map-line",
      [
        "stories": words.counted("story-count", stories),
        "countries": words(
          "countries-of", ["n": String(countries), "all": String(tiles.count)]),
      ])
  }

  private func most(_ tiles: [TileMap.Tile]) -> String {
    let countries = tiles.map(\.country).filter { $0.stories > 0 }.sorted {
      ($1.stories, $0.code) < ($0.stories, $1.code)
    }
    guard !countries.isEmpty else { return "" }
    let items = countries.prefix(Self.named).map {
      words("map-count", ["country": name(of: $0), "n": String($0.stories)])
    }
    return words("map-most", ["list": words.list(items)])
  }

  private func none(_ tiles: [TileMap.Tile]) -> String {
    let countries = sorted(tiles.map(\.country).filter { $0.stories == 0 })
    switch countries.count {
    case 0: return ""
    case ...Self.named: return words("map-none", ["list": words.list(countries.map(\.name))])
    default: return words.counted("map-none-count", countries.count)
    }
  }

  private func steps(_ scale: TileMap.Scale, _ tiles: [TileMap.Tile]) -> [TemplateObject] {
    (0..<TileMap.Scale.steps).compactMap { step in
      let own = tiles.filter { scale.step(of: $0.country.stories) == step }
      guard !own.isEmpty else { return nil }
      let objects = own.map { tile in
        TemplateObject(
          MapContexts.tile,
          [
            "x": .text(String(tile.column * Self.pitch)),
            "y": .text(String(tile.row * Self.pitch)),
            "code": .text(tile.country.code.text), "number": .text(String(tile.country.stories)),
          ])
      }
      return TemplateObject(
        MapContexts.step, ["step": .text(String(step)), "tiles": .list(objects)])
    }
  }

  private func legend(_ scale: TileMap.Scale) -> [TemplateObject] {
    let lowest = scale.lowest
    var labels = lowest.indices.map { step in
      let from = String(lowest[step])
      guard step + 1 < lowest.count else { return words("and-more", ["n": from]) }
      let last = String(lowest[step + 1] - 1)
      return from == last ? from : words("range", ["from": from, "to": last])
    }
    if labels.contains(where: { $0.count > Self.longestLabel }) {
      labels = lowest.map { $0 == 0 ? "0" : words("and-more", ["n": String($0)]) }
    }
    return labels.enumerated().map { step, label in
      TemplateObject(
        MapContexts.key,
        [
          "step": .text(String(step)), "label": .text(label),
          "x": .text(String(step * Self.legendPitch)),
        ])
    }
  }

  private func rows(_ tiles: [TileMap.Tile]) -> [TemplateObject] {
    sorted(tiles.map(\.country)).map { name, country in
      var row = TemplateObject(
        MapContexts.row, ["name": .text(name), "number": .text(String(country.stories))])
      if country.stories > 0, let place = site.indexes.place(.country, .country(country.code)) {
        row["href"] = .text(linker.front(place))
      }
      return row
    }
  }

  private func sorted(
    _ countries: [Coverage.Country]
  ) -> [(name: String, country: Coverage.Country)] {
    Collation(words.language).sorted(countries.map { (name: name(of: $0), country: $0) }) {
      $0.name
    }
  }

  private func name(of country: Coverage.Country) -> String {
    site.country(country.code, in: words.language)
  }
}

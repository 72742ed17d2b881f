import Stories

/// One tile a country, each region on a grid of its own; where each tile lies, and how full it is.
struct TileMap {
  struct Tile {
    let country: Coverage.Country
    /// From 0.
    let column: Int
    let row: Int
  }

  /// How many stories fill a tile how much: five steps, of which the first is none.
  struct Scale: Equatable {
    /// The lowest number of each step.
    let lowest: [Int]

    static let steps = 5

    /// Steps of three, three and three stories; of a multiple of that where one country has many.
    init(most: Int) {
      var factor = 1
      var power = 1
      while factor * 18 < most, power < Int.max / 1_000 {
        switch factor / power {
        case 1: factor = 2 * power
        case 2: factor = 5 * power
        default:
          power *= 10
          factor = power
        }
      }
      lowest = [0, 1, 3 * factor, 6 * factor, 9 * factor]
    }

    func step(of number: Int) -> Int { lowest.lastIndex { $0 <= number } ?? 0 }
  }

  /// By region, then by code; a region without partners is not there.
  let regions: [(region: Region, tiles: [Tile])]
  /// The same for all regions, so that all tiles are of one size.
  let columns: Int
  let rows: Int
  let scale: Scale

  /// As wide as the regions of the built-in partners: a map of two tiles would be a poster.
  private static let fewestColumns = 7

  /// Lays out all countries; those without a position stand in rows below, in order of their codes.
  init(_ countries: [Coverage.Country], _ positions: TilePositions) {
    let placed = countries.compactMap { country in
      positions.tiles[country.code].map { (country: country, at: $0) }
    }
    let rows = placed.map(\.at.row)
    let top = rows.min() ?? 1
    let below = (rows.max() ?? 0) - top + 1
    // Europe lies in the west.
    let order: [Region] = [.europe, .asia]
    let spans = order.map { region in
      let columns = placed.filter { $0.country.region == region }.map(\.at.column)
      return (left: columns.min() ?? 1, count: (columns.max() ?? 0) - (columns.min() ?? 1) + 1)
    }
    let columns = max(Self.fewestColumns, spans.map(\.count).max() ?? 0)
    regions = zip(order, spans).compactMap { region, span in
      var tiles = placed.filter { $0.country.region == region }.map {
        Tile(country: $0.country, column: $0.at.column - span.left, row: $0.at.row - top)
      }
      let others = countries.filter { $0.region == region && positions.tiles[$0.code] == nil }
      for (index, country) in others.sorted(by: { $0.code < $1.code }).enumerated() {
        tiles.append(
          Tile(country: country, column: index % columns, row: below + index / columns))
      }
      guard !tiles.isEmpty else { return nil }
      return (region, tiles.sorted { $0.country.code < $1.country.code })
    }
    self.columns = columns
    self.rows = (regions.flatMap { $0.tiles.map(\.row) }.max() ?? 0) + 1
    scale = Scale(most: countries.map(\.stories).max() ?? 0)
  }
}

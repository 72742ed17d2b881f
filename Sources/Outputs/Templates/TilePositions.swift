import SourceModel
import Stories
import Syntax

/// Where the tile of each country lies on the map: `templates/tiles.yml`.
package struct TilePositions: Sendable {
  /// A place on the grid that all regions share; both numbers from 1.
  struct Tile: Hashable, Sendable {
    let column: Int
    let row: Int
  }

  let tiles: [CountryCode: Tile]

  /// The highest column and row.
  static let most = 40

  /// Reads a flat YAML file of `code: column,row`; a line that cannot be followed is left out with a message.
  static func read(_ file: SourceFile) -> Checked<TilePositions> {
    let parsed = YAMLFile.parse(file)
    var diagnostics = parsed.diagnostics
    var tiles: [CountryCode: Tile] = [:]
    var owners: [Tile: Node.Scalar] = [:]
    for pair in parsed.value?.pairs ?? [] {
      guard Countries.contains(pair.key.text) else {
        diagnostics.append(
          BadTile.country(pair.key.text, at: Place(file.path, pair.key.span)))
        continue
      }
      let place = Place(file.path, pair.value.span)
      guard case .scalar(let scalar) = pair.value, let tile = tile(scalar.text) else {
        diagnostics.append(BadTile.position(of: pair.key.text, at: place))
        continue
      }
      guard (1...most).contains(tile.column), (1...most).contains(tile.row) else {
        diagnostics.append(BadTile.outOfRange(scalar.text, most: most, at: place))
        continue
      }
      if let first = owners[tile] {
        diagnostics.append(
          BadTile.taken(
            by: first.text, pair.key.text, at: place, first: Place(file.path, first.span)))
        continue
      }
      owners[tile] = pair.key
      tiles[CountryCode(known: pair.key.text)] = tile
    }
    return Checked(TilePositions(tiles: tiles), diagnostics)
  }

  /// `4,1`, spaces around the numbers allowed.
  private static func tile(_ text: String) -> Tile? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let column = number(parts[0]), let row = number(parts[1]) else {
      return nil
    }
    return Tile(column: column, row: row)
  }

  /// Digits of ASCII alone, and few: `Int` would take `+4` too.
  private static func number(_ text: Substring) -> Int? {
    let digits = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    guard !digits.isEmpty, digits.count < 7, digits.allSatisfy({ ("0"..."9").contains($0) }) else {
      return nil
    }
    return Int(String(digits))
  }
}

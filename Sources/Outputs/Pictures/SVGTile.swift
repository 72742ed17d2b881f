/// The tile of a pattern, of which a shape is drawn with as many as it has room for.
struct SVGTile {
  /// Nil where the pattern that it begins from says so.
  private var width: Double?
  private var height: Double?
  /// Whether the sides are lengths, not shares of the shape; nil as above.
  private var isOfPicture: Bool?
  /// What becomes of its lengths by its own transformation.
  private var scale: Double
  /// The longer side of the picture.
  private let side: Double

  init(_ pattern: SVGElement, scale: Double, side: Double) {
    self.scale = scale
    self.side = side
    isOfPicture = pattern["patternUnits"].map { $0 == "userSpaceOnUse" }
    width = pattern["width"].map(Self.length)
    height = pattern["height"].map(Self.length)
  }

  /// A share as a part of one; a length that cannot be told is a very small one.
  private static func length(_ text: String) -> Double {
    SVGNumbers.length(text, of: 1) ?? 1e-9
  }

  /// What this one leaves open, as another one says it.
  func begun(from other: SVGTile) -> SVGTile {
    var tile = self
    tile.width = width ?? other.width
    tile.height = height ?? other.height
    tile.scale = scale * min(1, other.scale)
    tile.isOfPicture = isOfPicture ?? other.isOfPicture
    return tile
  }

  /// How many of it fill the picture, or the shape, where that is drawn at a scale.
  func count(at outer: Double) -> Double {
    let scale = isOfPicture ?? false ? scale * outer : scale
    let whole = isOfPicture ?? false ? side : 1
    return [width ?? 0, height ?? 0].reduce(1) { count, length in
      // Without a size nothing is drawn.
      length > 0 ? count * max(1, whole / (length * scale)) : 0
    }
  }

  /// The longer side of a picture, in its own unit.
  static func side(of root: SVGElement) -> Double {
    let box = SVGNumbers.all(in: root["viewBox"] ?? "")
    let sides = box.count == 4 ? [box[2], box[3]] : []
    let own = [root["width"], root["height"]].compactMap { SVGAllowList.pixels($0) }
    return (sides.isEmpty ? own : sides).filter { $0 > 0 && $0.isFinite }.max() ?? 100
  }

  /// What becomes of a length in an element that shows what is in it through a window.
  static func windowScale(of element: SVGElement, side: Double) -> Double {
    let box = SVGNumbers.all(in: element["viewBox"] ?? "")
    guard box.count == 4, box[2] > 0, box[3] > 0 else { return 1 }
    let names =
      element.name == "marker" ? ["markerWidth", "markerHeight"] : ["width", "height"]
    let room = names.map { name -> Double in
      guard let text = element[name] else { return name.hasPrefix("marker") ? 3 : side }
      return SVGNumbers.length(text, of: side) ?? 0
    }
    return min(room[0] / box[2], room[1] / box[3])
  }
}

/// What an element of an SVG is drawn with that stands elsewhere in the picture.
struct SVGReference: Hashable {
  enum Effect {
    /// Once for the element: `use`, `mask`, `clip-path`, the pattern that a pattern begins from.
    case once
    /// Once for each shape in the element, which all inherit it: `fill`, `stroke`, ends of lines.
    case eachShape
    /// Once for each point of those shapes: `marker-mid`.
    case eachPoint
  }

  let id: String
  let effect: Effect

  /// The references in the value of a property.
  static func all(in value: some StringProtocol, of property: String) -> [SVGReference] {
    guard value.contains("#") else { return [] }
    let effect: Effect =
      switch property {
      case "mask", "clip-path": .once
      case "marker", "marker-mid": .eachPoint
      default: .eachShape
      }
    return SVGAllowList.targets(in: value).map { SVGReference(id: $0, effect: effect) }
  }

  /// The reference of `href`, by which an element copies or begins from another one.
  static func link(of element: SVGElement) -> [SVGReference] {
    element["href"].map { [SVGReference(id: String($0.dropFirst()), effect: .once)] } ?? []
  }
}

extension SVGDeclaration {
  /// What is drawn with by it.
  var references: [SVGReference] { SVGReference.all(in: value, of: property) }
}

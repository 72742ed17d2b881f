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

  /// The references in declarations, as `style` holds them.
  static func all(inStyle text: some StringProtocol) -> [SVGReference] {
    text.split(separator: ";").flatMap { declaration -> [SVGReference] in
      guard let colon = declaration.firstIndex(of: ":") else { return [] }
      let property = String(declaration[..<colon].filter { !$0.isWhitespace }).lowercased()
      return all(in: declaration[declaration.index(after: colon)...], of: property)
    }
  }

  /// The references that an element writes itself.
  static func all(of element: SVGElement) -> [SVGReference] {
    element.attributes.flatMap { name, value -> [SVGReference] in
      switch name {
      case "href": [SVGReference(id: String(value.dropFirst()), effect: .once)]
      case "style": all(inStyle: value)
      default: all(in: value, of: name)
      }
    }
  }
}

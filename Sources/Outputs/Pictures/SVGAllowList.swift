/// What an SVG may hold.
enum SVGAllowList {
  static let elements: Set<String> = [
    "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse",
    "line",
    "polyline", "polygon", "text", "tspan", "textPath", "linearGradient", "radialGradient", "stop",
    "clipPath", "mask", "pattern", "marker", "style",
  ]

  /// Elements whose text is kept.
  static let texts: Set<String> = ["title", "desc", "text", "tspan", "textPath", "style"]

  /// What drawing programs leave for themselves: elements of other vocabularies, and `metadata`.
  static func isDropped(_ name: String) -> Bool { name == "metadata" || name.contains(":") }

  /// The attributes that are kept; the others are dropped, but those that would run something.
  static func attributes(
    _ written: [(name: String, value: String)], of element: String
  ) throws(PictureFault) -> [(name: String, value: String)] {
    var kept: [(name: String, value: String)] = []
    for (name, value) in written {
      if name.lowercased().hasPrefix("on") { throw .unsafe("an attribute '\(name)'") }
      if name == "href" || name == "xlink:href" {
        guard value.first == "#", isIdentifier(value.dropFirst()) else {
          throw .unsafe("a link to something outside")
        }
        if !kept.contains(where: { $0.name == "href" }) { kept.append(("href", value)) }
        continue
      }
      guard allowed.contains(name) else { continue }
      try checkStyle(value)
      kept.append((name, value))
    }
    return kept
  }

  /// Style may name nothing but what stands in the same picture: `url(#id)`.
  static func checkStyle(_ text: String) throws(PictureFault) {
    var folded = String(text.lowercased().unicodeScalars.filter { $0 != " " && $0 != "\u{9}" })
    while let start = folded.firstRange(of: "url(#") {
      let rest = folded[start.upperBound...]
      guard let end = rest.firstIndex(of: ")"), isIdentifier(rest[..<end]) else {
        throw .unsafe("a link to something outside")
      }
      folded.removeSubrange(start.lowerBound...end)
    }
    let forbidden = [
      "url", "@", "\\", "expression", "javascript:", "behavior", "-moz-binding", "image(",
    ]
    for word in forbidden where folded.contains(word) {
      throw .unsafe("style that loads or runs something ('\(word)')")
    }
  }

  /// A length in pixels; nil for none, for a share of the window, or for a unit of type.
  static func pixels(_ text: String?) -> Double? {
    guard let text = text?.filter({ $0 != " " }), !text.isEmpty else { return nil }
    let units: [(String, Double)] = [
      ("px", 1), ("pt", 4.0 / 3), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96),
    ]
    for (unit, factor) in units where text.hasSuffix(unit) {
      return positive(Double(text.dropLast(2))).map { $0 * factor }
    }
    return positive(Double(text))
  }

  private static func positive(_ number: Double?) -> Double? {
    guard let number, number.isFinite, number > 0 else { return nil }
    return number
  }

  private static func isIdentifier(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.count <= 100
      && text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
      }
  }

  private static let allowed: Set<String> = Set(
    """
    id class style transform lang role aria-label aria-labelledby aria-describedby aria-hidden
    x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height viewBox preserveAspectRatio d points
    pathLength offset rotate textLength lengthAdjust startOffset method spacing side
    gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits
    patternUnits patternContentUnits patternTransform
    markerWidth markerHeight markerUnits refX refY orient
    fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
    stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color stop-color stop-opacity
    clip-path clip-rule mask marker-start marker-mid marker-end paint-order vector-effect
    shape-rendering text-rendering display visibility overflow mix-blend-mode
    font-family font-size font-style font-weight font-variant font-stretch text-anchor
    text-decoration dominant-baseline alignment-baseline baseline-shift letter-spacing word-spacing
    direction unicode-bidi writing-mode
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

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
      if !plain.contains(name) { try checkStyle(value) }
      kept.append((name, value))
    }
    return kept
  }

  /// Style may name nothing but what stands in the same picture, `url(#id)`, and call nothing but
  /// harmless functions.
  static func checkStyle(_ text: String) throws(PictureFault) {
    // Nothing is called, named or escaped without one of these, as in the points of a path.
    guard text.utf8.contains(where: { [0x28, 0x3A, 0x40, 0x5C].contains($0) }) else { return }
    let folded = text.lowercased()
    let tight = folded.filter { !$0.isWhitespace }
    let forbidden = ["@", "\\", "javascript:", "behavior", "-moz-binding"]
    for word in forbidden where tight.contains(word) {
      throw .unsafe("style that loads or runs something ('\(word)')")
    }
    var rest = folded[...]
    var without = ""
    while let (around, _, after) = try nextTarget(in: rest) {
      // A space, so that no name comes about by what was taken out.
      without += around + " "
      rest = after
    }
    try SVGFunctions.check(without + rest)
  }

  /// The ids that a text draws with, `url(#id)`. The text must have been checked.
  static func targets(in text: some StringProtocol) -> [String] {
    var found: [String] = []
    var rest = Substring(text)
    do throws(PictureFault) {
      while let (_, id, after) = try nextTarget(in: rest) {
        found.append(String(id))
        rest = after
      }
    } catch {
      return found
    }
    return found
  }

  private static func nextTarget(in text: Substring) throws(PictureFault) -> (
    around: Substring, id: Substring, after: Substring
  )? {
    var start = text.startIndex
    while let mark = text[start...].firstIndex(of: "#") {
      let before = text[..<mark]
      let opening = before.dropLast(before.reversed().prefix(while: \.isWhitespace).count)
      guard opening.suffix(4).lowercased() == "url(" else {
        start = text.index(after: mark)
        continue
      }
      let rest = text[text.index(after: mark)...]
      guard let end = rest.firstIndex(of: ")") else { throw .unsafe("a link to something outside") }
      let written = rest[..<end]
      let id = written.dropLast(written.reversed().prefix(while: \.isWhitespace).count)
      guard isIdentifier(id) else { throw .unsafe("a link to something outside") }
      return (opening.dropLast(4), id, rest[rest.index(after: end)...])
    }
    return nil
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

  /// Attributes that hold words and are no style.
  private static let plain: Set<String> = [
    "id", "class", "lang", "role", "aria-label", "aria-labelledby", "aria-describedby",
    "aria-hidden", "font-family",
  ]

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

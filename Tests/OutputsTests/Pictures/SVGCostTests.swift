import Testing

@testable import Outputs

@Suite struct SVGCostTests {
  private func isShown(_ inside: String) -> Bool {
    do {
      _ = try SVGTests.read(inside, root: "viewBox=\"0 0 100 100\"")
      return true
    } catch {
      #expect(error as? PictureFault == .unsafe(SVGWeight.tooMuch))
      return false
    }
  }

  @Test func `a run of words that takes minutes to lay out is refused, a page of words shown`() {
    let word = "<tspan>word </tspan>"
    #expect(isShown("<text>" + String(repeating: "x", count: 10_000) + "</text>"))
    #expect(!isShown("<text>" + String(repeating: "x", count: 30_000) + "</text>"))
    #expect(!isShown("<text>" + String(repeating: word, count: 6_000) + "</text>"))
    #expect(isShown(String(repeating: "<text>\(word)</text>", count: 5_000)))
  }

  @Test func `words along a line of many points are refused where both are many`() {
    let points = String(repeating: "1 2 ", count: 10_000)
    let words = { (count: Int) in
      "<path id=\"a\" d=\"M\(points)\"/><text><textPath href=\"#a\">"
        + String(repeating: "x", count: count) + "</textPath></text>"
    }
    #expect(isShown(words(40)))
    #expect(!isShown(words(2_000)))
  }

  @Test(arguments: [
    "<path d=\"M0 0L1000000000 0\" DASHES/>", "<g DASHES><path d=\"m0 0h1e9\"/></g>",
    "<path id=\"a\" d=\"M0,0C1e9 0 0-1e9 0 0\"/><use href=\"#a\" DASHES/>",
    "<line x2=\"1e9\" DASHES/>", "<rect width=\"1000000000\" height=\"1\" DASHES/>",
    "<circle r=\"1e9\" DASHES/>", "<ellipse rx=\"1\" ry=\"1e9\" DASHES/>",
    "<polyline points=\"0 0 1e9,0\" DASHES/>", "<path d=\"M0 0A1e9 1e9 0 115 5\" DASHES/>",
    "<path d=\"M0 0Q1e8 1 0 0T0 0T0 0\" DASHES/>", "<text font-size=\"1e9\" DASHES>x</text>",
  ])
  func `more dashes than a program can draw are refused, few of them shown`(shape: String) {
    for dashes in [
      "stroke-dasharray=\"0.00001\"", "style=\"stroke: red; stroke-dasharray: .00001px, 0\"",
      "stroke-dasharray=\"1ex\"", "style=\"stroke-dasharray:var(--a)\"",
    ] {
      #expect(!isShown(shape.replacing("DASHES", with: dashes)))
      let few = [
        ("e9", "e-9"), ("e8", "e-8"), ("1000000000", "0"), ("0.00001", "1"), (" .00001", " 1"),
        ("1ex", "1mm"), ("var(--a)", "1 0.5%"),
      ].reduce(shape.replacing("DASHES", with: dashes)) { $0.replacing($1.0, with: $1.1) }
      #expect(isShown(few))
    }
    let plain = shape.replacing("DASHES", with: "class=\"a\"")
    #expect(!isShown("<style>.a{stroke-dasharray:0.00001 !important}</style>\(plain)"))
    for dashes in ["none", "0", "1e9 5"] {
      #expect(isShown(shape.replacing("DASHES", with: "stroke-dasharray=\"\(dashes)\"")))
      #expect(isShown("<style>.b{stroke-dasharray:0.00001}</style>\(plain)"))
    }
  }

  @Test func `the dashes of a map are drawn`() {
    let coast = (0..<5_000).map { "l\($0 % 7)-\($0 % 3).5" }.joined()
    #expect(isShown("<path d=\"M10 10\(coast)z\" stroke-dasharray=\"2 1.5\"/>"))
  }

  @Test(arguments: [
    "<pattern id=\"p\" width=\"1e-5\" height=\"1e-5\"><path/></pattern><rect fill=\"url(#p)\"/>",
    """
    <pattern id="p" width="1e-5" height="9" patternUnits="userSpaceOnUse"><path/></pattern>
    <pattern id="q" href="#p" height="1e-4"/><g style="stroke:url(#q)"><path/></g>
    """,
    """
    <pattern id="p" width="1" height="1" patternUnits="userSpaceOnUse"
      patternTransform="rotate(9) scale(0.00001)"><path/></pattern><rect fill="url(#p)"/>
    """,
    """
    <pattern id="p" width="1" height="1" patternUnits="userSpaceOnUse"><path/></pattern>
    <g transform="matrix(1e-5 0 0 1e-5 0 0)"><rect fill="url(#p)"/></g>
    """,
    """
    <pattern id="p" width="1" height="1" patternUnits="userSpaceOnUse"><path/></pattern>
    <g id="a"><rect fill="url(#p)"/></g><use href="#a" style="transform:scale(.00001)"/>
    """,
    """
    <pattern id="p" width="1" height="1" patternUnits="userSpaceOnUse"><path/></pattern>
    <svg viewBox="0 0 10000000 10000000"><rect fill="url(#p)"/></svg>
    """,
  ])
  func `more tiles than a program can draw are refused`(inside: String) {
    #expect(!isShown(inside))
    #expect(
      isShown(
        inside.replacing("e-5", with: "e-1").replacing("e-4", with: "e-1")
          .replacing(".00001", with: ".1").replacing("10000000", with: "100")))
  }

  @Test func `shapes that are hatched are drawn`() {
    let hatch = """
      <pattern id="p" viewBox="0 0 10 10" width="4" height="4" patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"><path d="M0 0h10"/></pattern>
      """
    #expect(isShown(hatch + String(repeating: "<rect fill=\"url(#p)\"/>", count: 500)))
    #expect(
      isShown(
        "<pattern id=\"p\" width=\"4%\" height=\"4%\"/><g transform=\"scale(9)\">"
          + String(repeating: "<rect fill=\"url(#p)\"/>", count: 500) + "</g>"))
  }
}

import Testing

@testable import Outputs

@Suite struct SVGWeightTests {
  private func isShown(_ inside: String) -> Bool {
    do {
      _ = try SVGTests.read(inside)
      return true
    } catch {
      #expect(error as? PictureFault == .unsafe(SVGWeight.tooMuch))
      return false
    }
  }

  /// Each element draws with the next one as often as `draw` says.
  private func chain(_ count: Int, _ open: String, _ close: String, _ draw: (Int) -> String)
    -> String
  {
    (0..<count).map { "\(open) id=\"e\($0)\">\(draw($0 + 1))\(close)" }.joined() + draw(0)
  }

  private func doubled(_ draw: @escaping (Int) -> String) -> (Int) -> String {
    { draw($0) + draw($0) }
  }

  @Test func `chains of masks, clips, patterns and markers are refused, short ones shown`() {
    let masks = doubled { "<rect mask=\"url(#e\($0))\"/>" }
    let clips = doubled { "<rect style=\"clip-path: url( #e\($0) )\"/>" }
    let patterns = { (id: Int) in "<rect fill=\"url(#e\(id))\" stroke=\"url(#e\(id)) red\"/>" }
    let markers = { (id: Int) in
      let own = "url(#e\(id))"
      return
        "<path d=\"M0 0 1 1 2 2\" marker-start=\"\(own)\" marker-mid=\"\(own)\" marker-end=\"\(own)\"/>"
    }
    let inherited = { (id: Int) in "<g fill=\"url(#e\(id))\"><rect/><path/></g>" }
    for (count, isFine) in [(3, true), (22, false), (40, false)] {
      #expect(isShown(chain(count, "<mask", "</mask>", masks)) == isFine)
      #expect(isShown(chain(count, "<clipPath", "</clipPath>", clips)) == isFine)
      #expect(isShown(chain(count, "<pattern", "</pattern>", patterns)) == isFine)
      #expect(isShown(chain(count, "<marker", "</marker>", markers)) == isFine)
      #expect(isShown(chain(count, "<pattern", "</pattern>", inherited)) == isFine)
    }
  }

  @Test(arguments: [
    ".c1{fill:url(#e1)}", "rect#c1{fill:url(#e1)}", "g > rect.c1, b{stroke:red;fill:url(#e1)}",
    "[class='c1']{fill:url(#e1)}", "/* a */ *{ fill : url(#e1) }",
  ])
  func `rules of a style sheet are counted as attributes are`(first: String) {
    let rules = (2...30).map { ".c\($0){fill:url(#e\($0))}" }.joined()
    let shapes = chain(30, "<pattern", "</pattern>") {
      "<rect class=\"c\($0)\"/><path class=\"x c\($0)\" id=\"c\($0)\"/>"
    }
    #expect(!isShown("<style>\(first)\(rules)</style>\(shapes)"))
    #expect(isShown("<style>\(rules.prefix(60))</style>\(shapes)"))
  }

  @Test(arguments: [
    "<mask id=\"a\"><rect mask=\"url(#a)\"/></mask>",
    "<pattern id=\"a\"><rect fill=\"url(#b)\"/></pattern><pattern id=\"b\" href=\"#a\"/>",
    "<g fill=\"url(#a)\"><pattern id=\"a\"><rect/></pattern></g>",
    "<style>rect{mask:url(#a)}</style><mask id=\"a\"><rect/></mask>",
    "<style>/* { */ .a{fill:url(#b)}</style>", "<style>.a{font-family:'}';fill:url(#b)}</style>",
  ])
  func `what is drawn through itself, or cannot be told, is refused`(inside: String) {
    #expect(!isShown(inside))
  }

  @Test func `a marker of many parts on a line of many points is refused`() {
    let marker = "<marker id=\"m\">" + String(repeating: "<path d=\"M0 0h1\"/>", count: 2_000)
    let points = String(repeating: "1,2 ", count: 5_000)
    let line = { (name: String) in "<polyline \(name)=\"url(#m)\" points=\"\(points)\"/>" }
    #expect(!isShown(marker + "</marker>" + line("marker-mid")))
    #expect(isShown(marker + "</marker>" + line("marker-end")))
    #expect(isShown("<marker id=\"m\"><path d=\"M0 0h1\"/></marker>" + line("marker-mid")))
  }

  @Test func `many copies of a large part are refused, of a small one shown`() {
    let large = "<g id=\"a\">" + String(repeating: "<path/>", count: 10_000) + "</g>"
    let copies = String(repeating: "<use href=\"#a\"/>", count: 100)
    #expect(!isShown(large + copies))
    #expect(isShown("<g id=\"a\"><path/></g>" + copies))
  }

  @Test func `what drawing programs write is shown`() {
    #expect(
      isShown(
        """
        <style>.st0{clip-path:url(#s2);} .st1{fill:url(#grad);font-family:'Myriad Pro';}</style>
        <defs><rect id="s1" width="4" height="4"/><linearGradient id="grad" href="#base"/></defs>
        <linearGradient id="base"><stop offset="0"/></linearGradient>
        <clipPath id="s2"><use xlink:href="#s1"/></clipPath>
        <g class="st0"><path class="st1" d="M0 0h4"/><g mask="url(#k)"><path/></g></g>
        <mask id="k"><rect fill="url(#grad)"/></mask>
        """))
  }

  @Test(.timeLimit(.minutes(1))) func `the heaviest pictures are judged in time`() {
    let names = (0..<190).map { "url(#n\($0))" }.joined(separator: " ")
    let nested = String(repeating: "<g style=\"a:\(names)\">", count: 60)
    let ids = (0..<190).map { "<g id=\"n\($0)\"/>" }.joined()
    let wide = String(repeating: "<g/>", count: 18_000)
    #expect(isShown(ids + nested + wide + String(repeating: "</g>", count: 60)))
    let rules = (0..<900).map { ".a.b\($0){fill:url(#a)}" }.joined()
    let meeting = String(repeating: "<g class=\"a\"/>", count: 19_000)
    #expect(!isShown("<style>\(rules)</style>\(meeting)"))
    let own = (0..<900).map { "<path class=\"b\($0) a\"/>" }.joined()
    #expect(isShown("<style>\(rules)</style>\(own)"))
  }
}

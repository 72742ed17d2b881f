/// What an element of an SVG weighs by itself, and what it is drawn with.
struct SVGPart {
  let name: String
  let references: [SVGReference]
  /// What it is written with, and what laying out its words costs.
  let bytes: Int
  let points: Int
  /// Of its outline, in the picture's own unit.
  let length: Double
  /// Bytes of its words.
  let letters: Int
  /// How long one round of its dashes is; nil for none of its own.
  let period: Double?
  /// The least that a length in it becomes, by what it says itself.
  let scale: Double
  let tile: SVGTile?
  /// The element that it stands in.
  let parent: Int?
  /// After the last element in it.
  var end: Int

  /// - Parameters:
  ///   - side: the longer side of the picture, in its own unit.
  ///   - place: its own.
  init(_ element: SVGElement, said: [SVGDeclaration], side: Double, parent: Int?, place: Int) {
    name = element.name
    references = SVGReference.link(of: element) + said.flatMap(\.references)
    points = SVGPoints.count(of: element)
    length = SVGOutline.length(of: element, side: side)
    letters = Self.words.contains(name) ? element.text.utf8.count : 0
    period = said.compactMap(\.dashes).min()
    let turned = said.reduce(1) { $0 * $1.scale }
    scale = parent == nil ? turned : turned * SVGTile.windowScale(of: element, side: side)
    tile = name == "pattern" ? SVGTile(element, scale: turned, side: side) : nil
    self.parent = parent
    end = place + 1
    let written = element.attributes.reduce(element.text.utf8.count) {
      $0 + $1.name.utf8.count + $1.value.utf8.count
    }
    // What stands in a text is laid out as one run, whatever divides it.
    let run = name == "text" ? Self.letters(in: element) : 0
    bytes = 100 + written + run * run / 100
  }

  private static let words: Set<String> = ["text", "tspan", "textPath"]

  private static func letters(in element: SVGElement) -> Int {
    element.children.reduce(0) { sum, child in
      switch child {
      case .text(let text): sum + text.utf8.count
      case .element(let inner): sum + letters(in: inner)
      }
    }
  }
}

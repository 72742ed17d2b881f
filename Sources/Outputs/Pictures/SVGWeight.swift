/// What drawing an SVG costs once everything that is drawn through something else is written out.
///
/// Copies, masks, clips, patterns and markers may be drawn with one another; each step of such a chain
/// multiplies, and a program that writes the chain out needs minutes for a few lines. A few letters ask for a
/// million dashes or tiles, too. So all is counted together before anybody draws: in bytes, with a hundred for
/// each element, ten for each dash, one for ten tiles, and for a run of letters the hundredth of its square,
/// which is what laying it out costs.
struct SVGWeight {
  static let tooMuch = "more parts than a browser can draw quickly"
  /// More than any picture of `SVGReader.largestFile` and its number of elements weighs by itself.
  private static let most = 4_000_000
  private static let longestChain = 24
  /// Of one element.
  private static let mostReferences = 200

  /// The elements in order of writing.
  private var parts: [SVGPart] = []
  private var ids: [String: [Int]] = [:]
  private var known: [Int: Int] = [:]
  private var counted: [Int: Drawn] = [:]
  /// What draws with an element; empty until chains are known to be short.
  private var drawers: [Int: [Int]] = [:]
  private var scales: [Int: Double] = [:]
  /// The chain that is being weighed.
  private var chain: [Int] = []
  /// The letters of the whole picture: the highest, and what they may grow by.
  private var letters = (height: 16.0, factor: 1.0)
  private let side: Double

  /// What is drawn by an element with all in it.
  private struct Drawn {
    var shapes = 0
    var points = 0
    /// Of outlines, in the picture's own unit.
    var length = 0.0
    /// Bytes of words.
    var letters = 0
    /// The least that a length in it becomes.
    var scale = Double.infinity
  }

  private init(side: Double) { self.side = side }

  /// Fails where a picture weighs too much, or where something is drawn through itself.
  static func check(_ root: SVGElement) throws(PictureFault) {
    var sheet = SVGSheet()
    try Self.collect(root, &sheet)
    var weight = SVGWeight(side: SVGTile.side(of: root))
    try weight.add(root, parent: nil, &sheet)
    _ = try weight.weight(of: 0)
    // Chains are known to be short now, so that scales can be followed along them.
    guard weight.parts.contains(where: { $0.tile != nil }) else { return }
    weight.findDrawers()
    weight.known = [:]
    weight.counted = [:]
    _ = try weight.weight(of: 0)
  }

  private static func collect(_ element: SVGElement, _ sheet: inout SVGSheet)
    throws(PictureFault)
  {
    if element.name == "style" { try sheet.add(element.text) }
    for case .element(let child) in element.children { try collect(child, &sheet) }
  }

  private mutating func add(_ element: SVGElement, parent: Int?, _ sheet: inout SVGSheet)
    throws(PictureFault)
  {
    let place = parts.count
    var said = SVGDeclaration.all(of: element)
    if !sheet.isEmpty { said += try sheet.said(of: element) }
    let part = SVGPart(element, said: said, side: side, parent: parent, place: place)
    guard part.references.count <= Self.mostReferences else { throw .unsafe(Self.tooMuch) }
    for own in said.map(\.letters) {
      letters.height = max(letters.height, own.height)
      letters.factor *= own.factor
    }
    parts.append(part)
    if let id = element["id"] { ids[id, default: []].append(place) }
    for case .element(let child) in element.children { try add(child, parent: place, &sheet) }
    parts[place].end = parts.count
  }

  /// Of an element with all in it, drawn once.
  private mutating func weight(of place: Int) throws(PictureFault) -> Int {
    if let weight = known[place] { return weight }
    guard !chain.contains(place), chain.count < Self.longestChain else {
      throw .unsafe(Self.tooMuch)
    }
    chain.append(place)
    defer { chain.removeLast() }
    var sum = 0
    for inner in place..<parts[place].end {
      sum += parts[inner].bytes
      if let period = parts[inner].period { sum += dashes(period, drawnBy: inner) }
      for reference in parts[inner].references {
        sum += try weight(of: reference, drawnBy: inner)
        guard sum <= Self.most else { throw .unsafe(Self.tooMuch) }
      }
    }
    // What stands around it says how it is painted, too, wherever it is drawn.
    var around = parts[place].parent
    while let next = around {
      if let period = parts[next].period { sum += dashes(period, drawnBy: place) }
      for reference in parts[next].references where reference.effect != .once {
        sum += try weight(of: reference, drawnBy: place)
      }
      around = parts[next].parent
    }
    guard sum <= Self.most else { throw .unsafe(Self.tooMuch) }
    known[place] = sum
    return sum
  }

  private mutating func weight(of reference: SVGReference, drawnBy place: Int)
    throws(PictureFault) -> Int
  {
    var sum = 0
    for target in ids[reference.id] ?? [] where !Self.colours.contains(parts[target].name) {
      let times =
        switch reference.effect {
        case .once: 1
        case .eachShape: drawn(in: place).shapes
        case .eachPoint: drawn(in: place).points
        }
      guard times > 0 else { continue }
      var weight = try weight(of: target)
      if !drawers.isEmpty, reference.effect == .eachShape, let tile = tile(of: target) {
        weight += Self.whole(tile.count(at: drawn(in: place).scale) / 10)
      }
      if parts[place].name == "textPath" {
        weight += parts[place].letters * drawn(in: target).points
      }
      sum += times * weight
    }
    return sum
  }

  private mutating func findDrawers() {
    for place in parts.indices {
      for reference in parts[place].references {
        for target in ids[reference.id] ?? [] where !Self.colours.contains(parts[target].name) {
          drawers[target, default: []].append(place)
        }
      }
    }
  }

  /// The least that a length in an element becomes, wherever it is drawn.
  private mutating func scale(of place: Int) -> Double {
    if let scale = scales[place] { return scale }
    var scale = parts[place].scale
    if let parent = parts[place].parent { scale *= self.scale(of: parent) }
    var least = 1.0
    for drawer in drawers[place] ?? [] { least = min(least, self.scale(of: drawer)) }
    scale *= least
    scales[place] = scale
    return scale
  }

  private func tile(of place: Int) -> SVGTile? {
    guard let tile = parts[place].tile else { return nil }
    return parts[place].references.filter { $0.effect == .once }.reduce(tile) { tile, base in
      (ids[base.id] ?? []).compactMap { self.tile(of: $0) }.reduce(tile) { $0.begun(from: $1) }
    }
  }

  /// Of the dashes on everything that an element draws.
  private mutating func dashes(_ period: Double, drawnBy place: Int) -> Int {
    let drawn = drawn(in: place)
    let ofLetters = 10 * letters.height * letters.factor * Double(drawn.letters)
    let length = drawn.length + ofLetters
    return length > 0 ? Self.whole(10 * length / period) : 0
  }

  /// As much as counts; more than all is all.
  private static func whole(_ weight: Double) -> Int {
    weight < Double(most) ? Int(weight) : most + 1
  }

  /// What is drawn by an element and by what it copies, which holds no copies itself.
  private mutating func drawn(in place: Int) -> Drawn {
    if let counted = counted[place] { return counted }
    var sum = Drawn()
    for inner in place..<parts[place].end {
      count(inner, in: &sum)
      guard parts[inner].name == "use" else { continue }
      for reference in parts[inner].references where reference.effect == .once {
        for target in ids[reference.id] ?? [] {
          for copied in target..<parts[target].end { count(copied, in: &sum) }
        }
      }
    }
    counted[place] = sum
    return sum
  }

  private mutating func count(_ place: Int, in sum: inout Drawn) {
    let part = parts[place]
    sum.points += part.points
    if part.points > 0 { sum.shapes += 1 }
    sum.length += part.length
    sum.letters += part.letters
    if !drawers.isEmpty { sum.scale = min(sum.scale, scale(of: place)) }
  }

  /// What is painted with these is painted once, however long their list is.
  private static let colours: Set<String> = ["linearGradient", "radialGradient", "stop"]
}

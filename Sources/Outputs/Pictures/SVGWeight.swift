/// What drawing an SVG costs once everything that is drawn through something else is written out.
///
/// Copies, masks, clips, patterns and markers may be drawn with one another; each step of such a chain
/// multiplies, and a program that writes the chain out needs minutes for a few lines. So the steps are
/// counted together before anybody draws: in bytes, with a hundred for each element.
struct SVGWeight {
  static let tooMuch = "more parts than a browser can draw quickly"
  /// More than any picture of `SVGReader.largestFile` and its number of elements weighs by itself.
  private static let most = 4_000_000
  private static let longestChain = 24
  /// Of one element.
  private static let mostReferences = 200

  /// The elements in order of writing.
  private var parts: [Part] = []
  private var ids: [String: [Int]] = [:]
  private var known: [Int: Int] = [:]
  private var counted: [Int: (shapes: Int, points: Int)] = [:]
  /// The chain that is being weighed.
  private var chain: [Int] = []

  private struct Part {
    let name: String
    let references: [SVGReference]
    let bytes: Int
    let points: Int
    /// The element that it stands in.
    let parent: Int?
    /// After the last element in it.
    var end: Int
  }

  /// Fails where a picture weighs too much, or where something is drawn through itself.
  static func check(_ root: SVGElement) throws(PictureFault) {
    var sheet = SVGSheet()
    try Self.collect(root, &sheet)
    var weight = SVGWeight()
    try weight.add(root, parent: nil, &sheet)
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
    var bytes = 100 + element.attributes.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
    bytes += element.text.utf8.count
    var references = SVGReference.all(of: element)
    if !sheet.isEmpty { references += try sheet.references(of: element) }
    guard references.count <= Self.mostReferences else { throw .unsafe(Self.tooMuch) }
    parts.append(
      Part(
        name: element.name, references: references, bytes: bytes,
        points: SVGPoints.count(of: element), parent: parent, end: place + 1))
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
      for reference in parts[inner].references {
        sum += try weight(of: reference, drawnBy: inner)
        guard sum <= Self.most else { throw .unsafe(Self.tooMuch) }
      }
    }
    // What stands around it says how it is painted, too, wherever it is drawn.
    var around = parts[place].parent
    while let next = around {
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
      if times > 0 { sum += times * (try weight(of: target)) }
    }
    return sum
  }

  /// What is drawn by an element and by what it copies, which holds no copies itself.
  private mutating func drawn(in place: Int) -> (shapes: Int, points: Int) {
    if let counted = counted[place] { return counted }
    var sum = (shapes: 0, points: 0)
    for part in parts[place..<parts[place].end] {
      count(part, in: &sum)
      guard part.name == "use" else { continue }
      for reference in part.references where reference.effect == .once {
        for target in ids[reference.id] ?? [] {
          for inner in parts[target..<parts[target].end] { count(inner, in: &sum) }
        }
      }
    }
    counted[place] = sum
    return sum
  }

  private func count(_ part: Part, in sum: inout (shapes: Int, points: Int)) {
    sum.points += part.points
    if part.points > 0 { sum.shapes += 1 }
  }

  /// What is painted with these is painted once, however long their list is.
  private static let colours: Set<String> = ["linearGradient", "radialGradient", "stop"]
}

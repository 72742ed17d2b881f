/// Reads an SVG by an allow list and writes it anew: never a byte of the original.
///
/// Anything that could run, load, animate or draw without end is refused by name, so that the writer can
/// take it out; what drawing programs leave for themselves is dropped.
struct SVGReader {
  static let largestFile = 1_000_000
  private static let mostElements = 20_000
  private static let deepest = 64
  private static let mostUses = 200

  private var open: [SVGElement] = []
  private var root: SVGElement?
  private var count = 0
  /// How many elements are open whose insides are dropped.
  private var dropped = 0

  static func read(_ bytes: [UInt8]) throws(PictureFault) -> CleanPicture {
    guard bytes.count <= largestFile else { throw .tooLarge(limit: largestFile) }
    var reader = SVGReader()
    var tokens = SVGTokenizer(bytes)
    while let token = try tokens.next() { try reader.take(token) }
    guard let root = reader.root, reader.open.isEmpty else { throw .damaged("it is cut off") }
    try reader.checkUses(root)
    try SVGWeight.check(root)
    return try picture(root)
  }

  private mutating func take(_ token: SVGTokenizer.Token) throws(PictureFault) {
    switch token {
    case .text(let text):
      if dropped > 0 { return }
      if !open.isEmpty {
        add(text)
      } else if !text.allSatisfy(\.isWhitespace) {
        throw .otherKind(named: "svg", found: nil)
      }
    case .open(let name, let attributes, let isEmpty):
      guard root == nil else { throw .damaged("something follows its end") }
      count += 1
      guard count <= Self.mostElements, open.count + dropped < Self.deepest else {
        throw .unsafe("more parts than a browser can draw quickly")
      }
      if dropped > 0 || SVGAllowList.isDropped(name) {
        guard !open.isEmpty else { throw .otherKind(named: "svg", found: nil) }
        if !isEmpty { dropped += 1 }
        return
      }
      guard !open.isEmpty || name == "svg" else {
        throw .otherKind(named: "svg", found: nil)
      }
      guard SVGAllowList.elements.contains(name) else { throw .unsafe("an element '\(name)'") }
      open.append(
        SVGElement(name: name, attributes: try SVGAllowList.attributes(attributes, of: name)))
      if isEmpty { try close() }
    case .close(let name):
      if dropped > 0 {
        dropped -= 1
        return
      }
      guard open.last?.name == name else { throw .damaged("its tags do not fit together") }
      try close()
    }
  }

  private mutating func add(_ text: String) {
    let last = open.count - 1
    // Only space may stand between shapes; what else stands there is never drawn.
    guard SVGAllowList.texts.contains(open[last].name) else { return }
    open[last].children.append(.text(text))
  }

  private mutating func close() throws(PictureFault) {
    guard let element = open.popLast() else { return }
    // As a whole: comments that divided it are gone.
    if element.name == "style" { try SVGAllowList.checkStyle(element.text) }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  /// A `use` may not lead to what holds a `use`: copies of copies grow without end.
  private func checkUses(_ root: SVGElement) throws(PictureFault) {
    var uses: [String] = []
    var holders: Set<String> = []
    Self.collect(root, &uses, &holders)
    guard uses.count <= Self.mostUses, uses.allSatisfy({ !holders.contains($0) }) else {
      throw .unsafe("copies of copies ('use')")
    }
  }

  /// Whether there is a `use` in the element; its id is then a holder's.
  @discardableResult
  private static func collect(
    _ element: SVGElement, _ uses: inout [String], _ holders: inout Set<String>
  ) -> Bool {
    var holds = false
    if element.name == "use" {
      uses.append(String((element["href"] ?? "#").dropFirst()))
      holds = true
    }
    for case .element(let child) in element.children where collect(child, &uses, &holders) {
      holds = true
    }
    if holds, let id = element["id"] { holders.insert(id) }
    return holds
  }

  private static func picture(_ root: SVGElement) throws(PictureFault) -> CleanPicture {
    let box = (root["viewBox"] ?? "").split { $0 == " " || $0 == "," }.compactMap { Double($0) }
    let hasBox = box.count == 4 && box.allSatisfy(\.isFinite) && box[2] > 0 && box[3] > 0
    var width = SVGAllowList.pixels(root["width"])
    var height = SVGAllowList.pixels(root["height"])
    if hasBox {
      if let own = width, height == nil { height = own * box[3] / box[2] }
      if let own = height, width == nil { width = own * box[2] / box[3] }
    }
    guard let width = width ?? (hasBox ? box[2] : nil),
      let height = height ?? (hasBox ? box[3] : nil)
    else { throw .damaged("it has no size; give it a 'viewBox'") }
    let pixels = (Self.whole(width), Self.whole(height))
    var root = root
    root.attributes.removeAll { $0.name == "width" || $0.name == "height" }
    root.attributes.append(("width", String(pixels.0)))
    root.attributes.append(("height", String(pixels.1)))
    if !hasBox {
      root.attributes.removeAll { $0.name == "viewBox" }
      root.attributes.append(("viewBox", "0 0 \(pixels.0) \(pixels.1)"))
    }
    var out = ""
    root.write(into: &out, isRoot: true)
    return CleanPicture(
      bytes: Array(out.utf8), width: pixels.0, height: pixels.1, type: "svg")
  }

  private static func whole(_ length: Double) -> Int { Int(min(max(length, 1), 10_000).rounded()) }
}

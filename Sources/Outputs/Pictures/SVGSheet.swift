/// The rules of a style sheet that can make a picture heavy, by what they may be about.
struct SVGSheet {
  private struct Rule {
    let selector: Selector
    let said: [SVGDeclaration]
  }

  /// The end of a selector; what stands before it can only make it meet less.
  private struct Selector {
    var tag: String?
    var id: String?
    var classes: Set<String> = []

    /// What every element that it meets can be looked up by.
    var key: String { id.map { "#" + $0 } ?? classes.min().map { "." + $0 } ?? "" }
  }

  private var rules: [String: [Rule]] = [:]
  private var count = 0
  private static let most = 1_000
  /// How many rules were compared with elements, and how many may be.
  private var asked = 0
  private static let mostAsked = 1_000_000

  var isEmpty: Bool { rules.isEmpty }

  /// Fails for a sheet that two readers could understand in two ways.
  mutating func add(_ text: String) throws(PictureFault) {
    let folded = text.lowercased()
    let words = ["url", "stroke-dasharray", "transform", "font"]
    guard words.contains(where: { folded.contains($0) }) else { return }
    let plain = try Self.withoutComments(text)
    try Self.checkQuotes(plain)
    for part in plain.split(separator: "}") {
      guard let brace = part.lastIndex(of: "{") else { continue }
      let said = SVGDeclaration.all(inStyle: part[part.index(after: brace)...])
        .filter(\.isWeighed)
      guard !said.isEmpty else { continue }
      for written in part[..<brace].split(separator: ",") {
        let selector = Self.selector(written)
        rules[selector.key, default: []].append(Rule(selector: selector, said: said))
        count += 1
      }
      guard count <= Self.most else { throw .unsafe(SVGWeight.tooMuch) }
    }
  }

  /// What the rules say of an element, or more.
  mutating func said(of element: SVGElement) throws(PictureFault) -> [SVGDeclaration] {
    let classes = Set(
      (element["class"] ?? "").split(whereSeparator: \.isWhitespace).map(String.init))
    let keys = classes.map { "." + $0 } + ["", "#" + (element["id"] ?? "")]
    let candidates = keys.flatMap { rules[$0] ?? [] }
    asked += candidates.count
    guard asked <= Self.mostAsked else { throw .unsafe(SVGWeight.tooMuch) }
    return candidates.flatMap { rule in
      let selector = rule.selector
      let meets =
        (selector.tag ?? element.name) == element.name
        && (selector.id ?? element["id"]) == element["id"]
        && selector.classes.isSubset(of: classes)
      return meets ? rule.said : []
    }
  }

  private static func withoutComments(_ text: String) throws(PictureFault) -> String {
    var out = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "/*") {
      out += rest[..<start.lowerBound] + " "
      guard let end = rest[start.upperBound...].firstRange(of: "*/"),
        !rest[start.upperBound..<end.lowerBound].contains(where: { "{}\"'".contains($0) })
      else { throw .unsafe(SVGWeight.tooMuch) }
      rest = rest[end.upperBound...]
    }
    return out + rest
  }

  /// A brace in quotes is none of a rule.
  private static func checkQuotes(_ text: String) throws(PictureFault) {
    var quote: Character?
    for letter in text {
      if letter == quote {
        quote = nil
      } else if quote == nil, letter == "'" || letter == "\"" {
        quote = letter
      } else if quote != nil, "{};".contains(letter) {
        throw .unsafe(SVGWeight.tooMuch)
      }
    }
  }

  private static func selector(_ text: Substring) -> Selector {
    // Where a selector asks for more than names, all that it could meet is taken to be met.
    guard !text.contains(where: { "[]():*\\\"'".contains($0) }) else { return Selector() }
    let ends = text.split { $0.isWhitespace || ">+~".contains($0) }
    var selector = Selector()
    var rest = (ends.last ?? "")[...]
    while !rest.isEmpty {
      let sign = rest.first == "." || rest.first == "#" ? rest.removeFirst() : nil
      let name = String(rest.prefix { $0 != "." && $0 != "#" })
      rest = rest.dropFirst(name.count)
      switch sign {
      case ".": selector.classes.insert(name)
      case "#": selector.id = name
      default: selector.tag = name
      }
    }
    return selector
  }
}

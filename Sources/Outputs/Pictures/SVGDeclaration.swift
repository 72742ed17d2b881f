import Foundation

/// What an element is told of how it is drawn: by an attribute, by its `style` or by a style sheet.
struct SVGDeclaration {
  /// In small letters.
  let property: String
  let value: String

  /// The declarations of a `style`.
  static func all(inStyle text: some StringProtocol) -> [SVGDeclaration] {
    text.split(separator: ";").compactMap { declaration in
      guard let colon = declaration.firstIndex(of: ":") else { return nil }
      return SVGDeclaration(
        property: String(declaration[..<colon].filter { !$0.isWhitespace }).lowercased(),
        value: String(declaration[declaration.index(after: colon)...]))
    }
  }

  /// What an element says itself, `href` aside.
  static func all(of element: SVGElement) -> [SVGDeclaration] {
    element.attributes.flatMap { name, value -> [SVGDeclaration] in
      switch name {
      case "href": []
      case "style": all(inStyle: value)
      default: [SVGDeclaration(property: name, value: value)]
      }
    }
  }

  /// Whether what it says can make a picture heavy.
  var isWeighed: Bool {
    value.contains("#") || Self.weighed.contains(property)
  }

  private static let weighed: Set<String> = [
    "stroke-dasharray", "transform", "patternTransform", "font-size", "font",
  ]

  /// How long one round of the dashes is; nil where the line is whole, 0 where it cannot be told.
  var dashes: Double? {
    guard property == "stroke-dasharray" else { return nil }
    let words = value.lowercased().replacing("!important", with: " ")
      .split { $0.isWhitespace || $0 == "," }
    guard !words.isEmpty, words != ["none"], words != ["inherit"] else { return nil }
    var sum = 0.0
    for word in words {
      // A share is one of the window, which is more than one unit.
      guard let length = SVGNumbers.length(word, of: 1), length.isFinite else { return 0 }
      sum += abs(length)
    }
    return sum > 0 ? sum : nil
  }

  /// The least that a length becomes; 1 where nothing is drawn smaller.
  var scale: Double {
    guard property == "transform" || property == "patternTransform" else { return 1 }
    var scale = 1.0
    for part in value.lowercased().split(separator: ")") {
      guard let open = part.firstIndex(of: "(") else { continue }
      let name = part[..<open].split { $0.isWhitespace || $0 == "," }.last ?? ""
      let numbers = SVGNumbers.all(in: part[part.index(after: open)...])
      switch name {
      case "scale", "scalex", "scaley", "scale3d":
        scale *= numbers.prefix(2).map { abs($0) }.min() ?? 1
      case "matrix" where numbers.count >= 4:
        let size = numbers[..<4].reduce(0) { $0 + $1 * $1 }.squareRoot()
        let area = abs(numbers[0] * numbers[3] - numbers[1] * numbers[2])
        scale *= size > 0 ? area / size : 0
      case "translate", "translatex", "translatey", "rotate", "matrix", "rotatez": break
      case "skewx", "skewy":
        let degrees = numbers.first ?? 0
        scale /= 1 + abs(tan(degrees * Double.pi / 180))
      default: scale *= 0.01
      }
    }
    return scale
  }

  /// How high letters are, in the picture's own unit or as a factor of what is around them.
  var letters: (height: Double, factor: Double) {
    guard property == "font-size" || property == "font" else { return (0, 1) }
    var letters = (height: 0.0, factor: 1.0)
    for word in value.split(whereSeparator: { $0.isWhitespace || $0 == "/" }) {
      if let height = SVGNumbers.length(word, of: 0), height > 0 {
        letters.height = max(letters.height, height)
      } else if let factor = SVGNumbers.all(in: word).first {
        letters.factor = max(letters.factor, word.hasSuffix("%") ? factor / 100 : factor)
      }
    }
    return letters
  }
}

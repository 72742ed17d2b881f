/// Reads the numbers of an SVG, which may stand without anything between them (`1-2.5.5`).
struct SVGNumbers {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  /// All that stand in a text before something that is none.
  static func all(in text: some StringProtocol) -> [Double] {
    var numbers = SVGNumbers(text)
    var found: [Double] = []
    while let number = numbers.next() { found.append(number) }
    return found
  }

  /// A length in the picture's own unit; nil for one in a unit that depends on something else.
  static func length(_ text: some StringProtocol, of side: Double) -> Double? {
    var numbers = SVGNumbers(text)
    guard let number = numbers.next() else { return nil }
    let unit = String(decoding: numbers.bytes[numbers.place...], as: UTF8.self)
    let factors = [
      "": 1, "px": 1, "pt": 96.0 / 72, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96,
      "%": side / 100,
    ]
    return factors[unit.filter { !$0.isWhitespace }.lowercased()].map { $0 * number }
  }

  /// The letter of a command, if one comes next.
  mutating func command() -> UInt8? {
    skipSpace()
    guard place < bytes.count, (0x61...0x7A).contains(bytes[place] | 0x20) else { return nil }
    defer { place += 1 }
    return bytes[place]
  }

  /// One digit, after which anything may follow, as arcs have two.
  mutating func flag() -> Double? {
    skipSpace()
    guard place < bytes.count, bytes[place] == 0x30 || bytes[place] == 0x31 else { return nil }
    defer { place += 1 }
    return Double(bytes[place] - 0x30)
  }

  mutating func next() -> Double? {
    skipSpace()
    let start = place
    var end = place
    func isDigit(_ at: Int) -> Bool { at < bytes.count && (0x30...0x39).contains(bytes[at]) }
    func isSign(_ at: Int) -> Bool { at < bytes.count && (bytes[at] == 0x2B || bytes[at] == 0x2D) }
    if isSign(end) { end += 1 }
    while isDigit(end) { end += 1 }
    if end < bytes.count, bytes[end] == 0x2E {
      end += 1
      while isDigit(end) { end += 1 }
    }
    if end < bytes.count, bytes[end] | 0x20 == 0x65 {
      let exponent = isSign(end + 1) ? end + 2 : end + 1
      if isDigit(exponent) {
        end = exponent
        while isDigit(end) { end += 1 }
      }
    }
    guard end > start else { return nil }
    var text = String(decoding: bytes[start..<end], as: UTF8.self)
    // As `.5` and `5.` are numbers here.
    if text.hasSuffix(".") { text += "0" }
    guard let number = Double(text.replacing(".e", with: ".0e").replacing(".E", with: ".0e")) else {
      return nil
    }
    place = end
    return number
  }

  private mutating func skipSpace() {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0C, 0x0D, 0x2C].contains(bytes[place]) {
      place += 1
    }
  }
}

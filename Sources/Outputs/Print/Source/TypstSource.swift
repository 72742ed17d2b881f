/// Writes expressions as the text of a Typst file, one call a line on the highest level.
struct TypstSource {
  private(set) var bytes: [UInt8] = []

  /// The name that the design has in the file.
  private static let design: StaticString = "book"

  /// - Parameter design: the file of the design, as an absolute path inside the root.
  init(importing design: String) {
    markup("#import ")
    literal(design)
    markup(" as ")
    markup(Self.design)
    markup("\n")
  }

  /// Adds a call on the highest level.
  mutating func add(_ value: TypstValue) {
    guard !value.isEmpty else { return }
    markup("#")
    append(value)
    markup("\n")
  }

  /// What all that follows is put into.
  mutating func show(_ name: StaticString, _ fields: [TypstValue.Field]) {
    markup("#show: ")
    markup(Self.design)
    markup(".")
    markup(name)
    markup(".with(")
    append(fields)
    markup(")\n")
  }

  /// Gives a language its name in what follows.
  mutating func define(language number: Int, _ value: TypstValue) {
    markup("#let ")
    append(.language(number))
    markup(" = ")
    append(value)
    markup("\n")
  }

  private mutating func append(_ value: TypstValue) {
    switch value {
    case .none: markup("none")
    case .flag(let flag): markup(flag ? "true" : "false")
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .text(let text): literal(text)
    case .marked(let text): literal(text, keepsMarks: true)
    case .lines(let text): literal(text, keepsLines: true)
    case .list(let values):
      markup("(")
      append(values)
      // A list of one has a comma, else it would be that one.
      markup(values.count == 1 ? ",)" : ")")
    case .content(let pieces): append(content: pieces)
    case .record(let fields):
      markup(fields.isEmpty ? "(:" : "(")
      append(fields)
      markup(")")
    case .language(let number):
      markup("language-")
      bytes.append(contentsOf: String(number).utf8)
    case .function(let name, let values, let fields):
      markup(Self.design)
      markup(".")
      markup(name)
      markup("(")
      append(values)
      if !values.isEmpty, !fields.isEmpty { markup(", ") }
      append(fields)
      markup(")")
    }
  }

  private mutating func append(_ values: [TypstValue]) {
    for (place, value) in values.enumerated() {
      if place > 0 { markup(", ") }
      append(value)
    }
  }

  private mutating func append(_ fields: [TypstValue.Field]) {
    for (place, field) in fields.enumerated() {
      if place > 0 { markup(", ") }
      markup(field.name)
      markup(": ")
      append(field.value)
    }
  }

  /// Pieces in a block of code are joined; a block of nothing would be no content.
  private mutating func append(content pieces: [TypstValue]) {
    let pieces = pieces.filter { !$0.isEmpty }
    switch pieces.count {
    case 0: markup("[]")
    case 1: append(pieces[0])
    default:
      markup("{ ")
      for piece in pieces {
        append(piece)
        markup("; ")
      }
      markup("}")
    }
  }

  /// A string literal: everything in it is escaped that could end it or stand for something else.
  private mutating func literal(
    _ text: String, keepsLines: Bool = false, keepsMarks: Bool = false
  ) {
    bytes.append(0x22)
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar.value {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(UInt8(scalar.value))
      case 0x0A where keepsLines: markup("\\n")
      case 0x09 where keepsLines: markup("    ")
      case 0x0D where keepsLines: continue
      // No PDF/UA-1 file may hold one (7.21.7).
      case 0xFEFF: continue
      // Where a line ends with one after the mark of a note, Typst 0.15.1 fails with an error of its own.
      case 0xAD where !Self.isInWord(index, scalars): continue
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: bytes.append(0x20)
      default:
        if HostileScalar.reorders(scalar), !keepsMarks { continue }
        let shown = HostileScalar.isUnfit(scalar) ? "\u{FFFD}" : scalar
        if let encoded = UTF8.encode(shown) { bytes.append(contentsOf: encoded) }
      }
    }
    bytes.append(0x22)
  }

  /// Whether there are letters before and after a place.
  private static func isInWord(
    _ index: String.UnicodeScalarView.Index, _ scalars: String.UnicodeScalarView
  ) -> Bool {
    let next = scalars.index(after: index)
    guard index > scalars.startIndex, next < scalars.endIndex else { return false }
    return scalars[scalars.index(before: index)].properties.isAlphabetic
      && scalars[next].properties.isAlphabetic
  }

  private mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}

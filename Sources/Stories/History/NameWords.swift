import SourceModel

/// A line cut into words as a name has them: runs of letters of one sort, or of digits.
///
/// Letters with capitals and letters without are two sorts, since a Chinese or Thai sentence puts no space
/// before a name in Latin letters. A sign that nobody sees divides nothing.
struct NameWords {
  struct Word {
    let folded: FoldedName
    let range: Range<String.Index>
  }

  private enum Sort { case cased, uncased, digit }

  private(set) var words: [Word] = []

  init(_ line: String) {
    let scalars = line.unicodeScalars
    var start: String.Index?
    var sort: Sort?
    for index in scalars.indices {
      let scalar = scalars[index]
      if sort != nil, Self.continues(scalar) { continue }
      let next = Self.sort(of: scalar)
      guard next != sort else { continue }
      if let start { add(line, start..<index) }
      start = next == nil ? nil : index
      sort = next
    }
    if let start { add(line, start..<scalars.endIndex) }
  }

  /// What a word is compared by.
  static func fold(_ word: Substring) -> FoldedName {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return FoldedName(word) }
    let seen = word.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
    return FoldedName(String(String.UnicodeScalarView(seen)))
  }

  private mutating func add(_ line: String, _ range: Range<String.Index>) {
    words.append(Word(folded: Self.fold(line[range]), range: range))
  }

  private static func sort(of scalar: Unicode.Scalar) -> Sort? {
    switch scalar {
    case "a"..."z", "A"..."Z": return .cased
    case "0"..."9": return .digit
    case _ where scalar.isASCII: return nil
    default: break
    }
    let properties = scalar.properties
    if properties.generalCategory == .decimalNumber { return .digit }
    guard properties.isAlphabetic else { return nil }
    return properties.isCased ? .cased : .uncased
  }

  /// Marks and signs without a width belong to the letter before them; the space without a width divides.
  private static func continues(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    return scalar.isMark
      || scalar.properties.isDefaultIgnorableCodePoint && scalar != "\u{200B}"
  }
}

import SourceModel

/// Reads the YAML that nearly all front matter is written in, without libyaml: keys of ASCII letters, texts and
/// lists of one line each, groups and lists by indentation.
///
/// Where it sees anything else (a text over several lines, an escape, an anchor, a comment behind a value, a key
/// without value, an error) it answers nil, and Yams reads the text: what is right and what is wrong is decided
/// there alone. What it does read is to the byte what Yams gives, which a test holds over random texts. Measured
/// over 1,000 stories: 8 µs of processor time a story instead of 114 (nodes of Yams, each with a tag and a mark,
/// then ours).
///
/// One pass, at most `maximumDepth` levels deep.
struct PlainYAML {
  private static let maximumDepth = 8
  /// Of one group by indentation: a file of words has some hundreds.
  private static let maximumLines = 1_000
  /// Of one group in braces: they are compared one with another.
  private static let maximumKeys = 64
  /// Of a key, and of brackets inside one another, which `YAMLBounds` refuses beyond its own numbers.
  private static let maximumKeyLength = 100
  private static let maximumBrackets = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  /// Where the next line with content begins to say something; `end` after the last one.
  private var index: Int
  /// Of that line: spaces in front.
  private var indent = 0

  /// The mapping in `range`; nil where Yams has to be asked.
  static func read(_ bytes: [UInt8], in range: Range<Int>) -> Node.Mapping? {
    bytes.withUnsafeBufferPointer { bytes in
      guard isPlain(bytes, range) else { return nil }
      var reader = PlainYAML(bytes: bytes, end: range.upperBound, index: range.lowerBound)
      reader.skipToContent()
      guard reader.index < reader.end, reader.indent == 0, let mapping = reader.mapping(0, depth: 0)
      else { return nil }
      return reader.index == reader.end ? mapping : nil
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, end: Int, index: Int) {
    self.bytes = bytes
    self.end = end
    self.index = index
  }

  /// Whether no byte has a meaning that is left to Yams wherever it stands: tabs and other controls, line ends
  /// but LF, marks of byte order, what may be a name and an alias of it, many brackets in one another.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= YAMLBounds.maximumSize else { return false }
    var brackets = 0
    var (hasName, hasAlias) = (false, false)
    for index in range {
      switch bytes[index] {
      case 0x0A: break
      case ..<0x20, 0x7F: return false
      case 0x26: hasName = true
      case 0x2A: hasAlias = true
      case 0x5B, 0x7B:
        brackets += 1
        if brackets > maximumBrackets { return false }
      case 0x5D, 0x7D: brackets = max(0, brackets - 1)
      case 0xC2: if index + 1 < range.upperBound, bytes[index + 1] < 0xA0 { return false }
      case 0xE2:
        if index + 2 < range.upperBound, bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0xA8 {
          return false
        }
      case 0xEF:
        guard index + 1 < range.upperBound, bytes[index + 1] == 0xBC || bytes[index + 1] == 0xBD
        else { return false }
      default: break
      }
    }
    return !(hasName && hasAlias)
  }

  /// From the beginning of a line to the first text of a line that is neither empty nor a comment.
  private mutating func skipToContent() {
    while index < end {
      let start = index
      while index < end, bytes[index] == 0x20 { index += 1 }
      indent = index - start
      guard index < end else { return }
      if bytes[index] == 0x0A {
        index += 1
      } else if bytes[index] == 0x23 {
        skipLine()
      } else {
        return
      }
    }
  }

  private mutating func skipLine() {
    while index < end, bytes[index] != 0x0A { index += 1 }
    if index < end { index += 1 }
  }

  /// After a value: nothing but spaces to the end of the line; then the next line with content.
  private mutating func endLine() -> Bool {
    while index < end, bytes[index] == 0x20 { index += 1 }
    guard index < end else { return true }
    guard bytes[index] == 0x0A else { return false }
    index += 1
    skipToContent()
    return true
  }

  // MARK: Groups and lists by indentation

  /// The keys that stand `column` spaces in; the first one at `index`.
  private mutating func mapping(_ column: Int, depth: Int) -> Node.Mapping? {
    guard depth < Self.maximumDepth else { return nil }
    let start = index
    var pairs: [Node.Pair] = []
    var keys: Set<String> = []
    repeat {
      guard pairs.count < Self.maximumLines, let key = key(), keys.insert(key.text).inserted else {
        return nil
      }
      while index < end, bytes[index] == 0x20 { index += 1 }
      let value: Node?
      if index < end, bytes[index] != 0x0A {
        value = inline(depth: depth + 1, inFlow: false)
        guard value != nil, endLine() else { return nil }
      } else {
        value = below(column, depth: depth + 1)
      }
      guard let value else { return nil }
      pairs.append(Node.Pair(key: key, value: value))
      // Deeper than its keys, a line belongs to the value before it.
      guard index == end || indent <= column else { return nil }
    } while index < end && indent == column && bytes[index] != 0x2D
    return Node.Mapping(pairs: pairs, span: span(from: start, to: pairs.last?.value))
  }

  /// What stands on the lines below a key.
  private mutating func below(_ column: Int, depth: Int) -> Node? {
    guard endLine(), index < end else { return nil }
    if bytes[index] == 0x2D {
      // The items of a list may stand under the first letter of their key.
      return indent >= column ? sequence(indent, depth: depth).map { .sequence($0) } : nil
    }
    return indent > column ? mapping(indent, depth: depth).map { .mapping($0) } : nil
  }

  /// The items whose hyphens stand `column` spaces in; the first one at `index`.
  private mutating func sequence(_ column: Int, depth: Int) -> Node.Sequence? {
    guard depth < Self.maximumDepth else { return nil }
    let start = index
    var items: [Node] = []
    repeat {
      let hyphen = index
      index += 1
      guard index < end, bytes[index] == 0x20 else { return nil }
      while index < end, bytes[index] == 0x20 { index += 1 }
      guard index < end, bytes[index] != 0x0A else { return nil }
      if isKey() {
        guard let mapping = mapping(column + index - hyphen, depth: depth + 1) else { return nil }
        items.append(.mapping(mapping))
      } else {
        guard let item = inline(depth: depth + 1, inFlow: false), endLine() else { return nil }
        items.append(item)
      }
      guard index == end || indent <= column else { return nil }
    } while index < end && indent == column && bytes[index] == 0x2D
    return Node.Sequence(items: items, span: span(from: start, to: items.last))
  }

  private func span(from start: Int, to last: Node?) -> SourceSpan {
    SourceSpan(start, last?.span.upper ?? start)
  }

  // MARK: Keys

  /// A key and its colon; after it stands a space, or the line ends.
  private mutating func key() -> Node.Scalar? {
    guard let colon = colon() else { return nil }
    let key = Node.Scalar(
      text: text(index..<colon), isQuoted: false, span: SourceSpan(index, colon))
    index = colon + 1
    return key
  }

  private func isKey() -> Bool { colon() != nil }

  /// Where the colon after the letters that begin here stands.
  private func colon() -> Int? {
    guard index < end, Self.isLetter(bytes[index]) else { return nil }
    var colon = index + 1
    while colon < end,
      Self.isLetter(bytes[colon]) || Self.isDigit(bytes[colon])
        || bytes[colon] == 0x2D || bytes[colon] == 0x5F
    {
      colon += 1
    }
    guard colon - index <= Self.maximumKeyLength, colon < end, bytes[colon] == 0x3A,
      colon + 1 == end || bytes[colon + 1] == 0x20 || bytes[colon + 1] == 0x0A
    else { return nil }
    return colon
  }

  // MARK: Values of one line

  private mutating func inline(depth: Int, inFlow: Bool) -> Node? {
    guard index < end, depth < Self.maximumDepth else { return nil }
    switch bytes[index] {
    case 0x22, 0x27: return quoted()
    case 0x5B: return list(depth: depth)
    case 0x7B: return group(depth: depth)
    // Round brackets, `+`, `.`, `/` and `_` mean nothing in front of a text.
    case 0x28, 0x29, 0x2B, 0x2E, 0x2F, 0x5F, 0x80...: return plain(inFlow: inFlow)
    case let byte where Self.isLetter(byte) || Self.isDigit(byte): return plain(inFlow: inFlow)
    default: return nil
    }
  }

  /// Between quotation marks, without an escape.
  private mutating func quoted() -> Node? {
    let start = index
    let quote = bytes[start]
    index += 1
    while index < end, bytes[index] != quote {
      if bytes[index] == 0x0A || (bytes[index] == 0x5C && quote == 0x22) { return nil }
      index += 1
    }
    guard index < end else { return nil }
    index += 1
    // `''` is an apostrophe; a colon would make a key of it.
    if index < end, bytes[index] == quote || bytes[index] == 0x3A { return nil }
    return .scalar(
      Node.Scalar(
        text: text(start + 1..<index - 1), isQuoted: true, span: SourceSpan(start, index)))
  }

  private mutating func plain(inFlow: Bool) -> Node? {
    let start = index
    scan: while index < end {
      switch bytes[index] {
      case 0x0A: break scan
      case 0x23: if bytes[index - 1] == 0x20 { return nil }
      case 0x3A:
        if inFlow || index + 1 == end || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x0A {
          return nil
        }
      case 0x2C, 0x5D, 0x7D: if inFlow { break scan }
      case 0x3F, 0x5B, 0x7B: if inFlow { return nil }
      default: break
      }
      index += 1
    }
    var stop = index
    while stop > start, bytes[stop - 1] == 0x20 { stop -= 1 }
    return .scalar(
      Node.Scalar(text: text(start..<stop), isQuoted: false, span: SourceSpan(start, stop)))
  }

  /// `[water, "a text"]`.
  private mutating func list(depth: Int) -> Node? {
    let start = index
    index += 1
    var items: [Node] = []
    skipSpaces()
    if index < end, bytes[index] == 0x5D {
      index += 1
      return .sequence(Node.Sequence(items: [], span: SourceSpan(start, index)))
    }
    repeat {
      skipSpaces()
      guard let item = inline(depth: depth + 1, inFlow: true) else { return nil }
      items.append(item)
    } while isComma()
    guard closes(0x5D) else { return nil }
    return .sequence(Node.Sequence(items: items, span: SourceSpan(start, index)))
  }

  /// `{name: Anna, role: teacher}`.
  private mutating func group(depth: Int) -> Node? {
    let start = index
    index += 1
    var pairs: [Node.Pair] = []
    repeat {
      skipSpaces()
      guard pairs.count < Self.maximumKeys, let key = key(),
        !pairs.contains(where: { $0.key.text == key.text })
      else { return nil }
      skipSpaces()
      guard let value = inline(depth: depth + 1, inFlow: true) else { return nil }
      pairs.append(Node.Pair(key: key, value: value))
    } while isComma()
    guard closes(0x7D) else { return nil }
    return .mapping(Node.Mapping(pairs: pairs, span: SourceSpan(start, index)))
  }

  private mutating func skipSpaces() {
    while index < end, bytes[index] == 0x20 { index += 1 }
  }

  private mutating func isComma() -> Bool {
    skipSpaces()
    guard index < end, bytes[index] == 0x2C else { return false }
    index += 1
    return true
  }

  private mutating func closes(_ bracket: UInt8) -> Bool {
    guard index < end, bytes[index] == bracket else { return false }
    index += 1
    // `[a]: b` and `{a: b}: c` would be keys.
    return index == end || bytes[index] != 0x3A
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

/// Writes JSON (RFC 8259) with its keys in the order they are given.
///
/// The same calls give the same bytes everywhere: no dictionary is ever walked. Control characters,
/// line separators and the marks that turn reading direction are escaped, so that the text may be
/// shown on a terminal; since it is made of Swift strings, a lone surrogate cannot come up.
///
///     var json = JSONWriter()
///     json.object {
///       $0.field("path", "stories/handbook/calm-start.md")
///       $0.array("tags") { $0.value("rest") }
///     }
///     print(json.text)
package struct JSONWriter: Sendable {
  package enum Layout: Sendable {
    /// No space at all: for one object a line.
    case compact
    /// A line for each key and item, indented by two spaces.
    case indented
  }

  private let layout: Layout
  private let isInsideHTML: Bool
  private var out: [UInt8] = []
  private var depth = 0
  /// Whether the next key or item is the first of its object or array.
  private var isFirst = true
  private var followsKey = false

  /// - Parameter insideHTML: also escapes `<`, `>` and `&`, so that the text may stand in a
  ///   `<script>` element.
  package init(_ layout: Layout = .compact, insideHTML: Bool = false) {
    self.layout = layout
    isInsideHTML = insideHTML
  }

  /// What was written so far, as UTF-8.
  package var bytes: [UInt8] { out }

  /// What was written so far.
  package var text: String { String(decoding: out, as: UTF8.self) }

  // MARK: Values

  package mutating func value(_ text: String) {
    beginItem()
    quote(text)
  }

  package mutating func value(_ number: Int) { raw(String(number)) }

  package mutating func value(_ isTrue: Bool) { raw(isTrue ? "true" : "false") }

  /// A number with a fraction; one that JSON cannot say is written as `null`.
  package mutating func value(_ number: Double) { raw(number.isFinite ? "\(number)" : "null") }

  package mutating func null() { raw("null") }

  package mutating func object(_ body: (inout JSONWriter) -> Void) { nest(0x7B, 0x7D, body) }

  package mutating func array(_ body: (inout JSONWriter) -> Void) { nest(0x5B, 0x5D, body) }

  // MARK: Keys

  /// The name of the value that is written next.
  package mutating func key(_ name: String) {
    beginItem()
    quote(name)
    out.append(0x3A)
    if layout == .indented { out.append(0x20) }
    followsKey = true
  }

  package mutating func field(_ name: String, _ text: String) {
    key(name)
    value(text)
  }

  /// Writes the key with `null` when there is no text.
  package mutating func field(_ name: String, orNull text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  /// Writes the key with `null` when there is no number.
  package mutating func field(_ name: String, numberOrNull number: Int?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  /// Leaves the key out when there is no text.
  package mutating func field(_ name: String, ifAny text: String?) {
    if let text { field(name, text) }
  }

  package mutating func field(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  package mutating func field(_ name: String, _ isTrue: Bool) {
    key(name)
    value(isTrue)
  }

  package mutating func field(_ name: String, _ texts: some Sequence<String>) {
    array(name) { for text in texts { $0.value(text) } }
  }

  package mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  package mutating func array(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    array(body)
  }

  // MARK: Writing

  private mutating func raw(_ text: String) {
    beginItem()
    out.append(contentsOf: text.utf8)
  }

  private mutating func nest(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    beginItem()
    out.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { newLine() }
    out.append(close)
    isFirst = false
  }

  /// The comma and the line before a key or an item; nothing after a key or at the top.
  private mutating func beginItem() {
    if followsKey {
      followsKey = false
    } else if depth > 0 {
      if !isFirst { out.append(0x2C) }
      newLine()
    } else if !isFirst {
      // A second value at the top: one a line.
      out.append(0x0A)
    }
    isFirst = false
  }

  private mutating func newLine() {
    guard layout == .indented else { return }
    out.append(0x0A)
    out.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func quote(_ text: String) {
    out.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: out.append(contentsOf: [0x5C, 0x22])
      case 0x5C: out.append(contentsOf: [0x5C, 0x5C])
      case 0x0A: out.append(contentsOf: [0x5C, 0x6E])
      case 0x0D: out.append(contentsOf: [0x5C, 0x72])
      case 0x09: out.append(contentsOf: [0x5C, 0x74])
      case 0x3C where isInsideHTML, 0x3E where isInsideHTML, 0x26 where isInsideHTML:
        escape(scalar)
      case 0x20..<0x7F: out.append(UInt8(truncatingIfNeeded: scalar.value))
      case _ where TerminalText.mustEscape(scalar): escape(scalar)
      default: out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    out.append(0x22)
  }

  /// `\u2028`; what lies beyond U+FFFF as a pair of surrogates.
  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      let digits = String(unit, radix: 16)
      out.append(contentsOf: [0x5C, 0x75])
      out.append(contentsOf: repeatElement(0x30, count: 4 - digits.utf8.count))
      out.append(contentsOf: digits.utf8)
    }
  }
}

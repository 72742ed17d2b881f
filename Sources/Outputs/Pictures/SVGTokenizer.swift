/// Cuts an SVG into tags and texts: a small part of XML 1.0, and nothing beyond it.
///
/// Own document types, entities, processing instructions and CDATA are refused, not read: whatever two
/// readers could understand in two ways has no place here.
struct SVGTokenizer {
  enum Token {
    case open(String, [(name: String, value: String)], isEmpty: Bool)
    case close(String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    // The declaration says what is known: version 1.0, UTF-8.
    if self.bytes[at...].starts(with: Array("<?xml ".utf8)), let end = find("?>") { at = end + 2 }
  }

  /// The next token; nil at the end. Comments are passed over.
  mutating func next() throws(PictureFault) -> Token? {
    while at < bytes.count {
      guard bytes[at] == 0x3C else { return .text(try text()) }
      if starts("<!--") {
        guard let end = find("-->") else { throw .damaged("it is cut off") }
        at = end + 3
      } else if starts("<!") {
        throw .unsafe("a document type or entities of its own")
      } else if starts("<?") {
        throw .unsafe("instructions for programs")
      } else {
        return try tag()
      }
    }
    return nil
  }

  private mutating func text() throws(PictureFault) -> String {
    let start = at
    while at < bytes.count, bytes[at] != 0x3C { at += 1 }
    return try decoded(bytes[start..<at])
  }

  private mutating func tag() throws(PictureFault) -> Token {
    at += 1
    let isClosing = skip(0x2F)
    let name = try name()
    if isClosing {
      skipSpace()
      guard skip(0x3E) else { throw .damaged("a tag is not closed") }
      return .close(name)
    }
    var attributes: [(name: String, value: String)] = []
    while true {
      let hadSpace = skipSpace()
      if skip(0x3E) { return .open(name, attributes, isEmpty: false) }
      if skip(0x2F) {
        guard skip(0x3E) else { throw .damaged("a tag is not closed") }
        return .open(name, attributes, isEmpty: true)
      }
      guard hadSpace, attributes.count < 200 else { throw .damaged("a tag is not closed") }
      let attribute = try self.name()
      skipSpace()
      guard skip(0x3D) else { throw .damaged("an attribute has no value") }
      skipSpace()
      let value = try value()
      guard !attributes.contains(where: { $0.name == attribute }) else {
        throw .damaged("an attribute stands twice")
      }
      attributes.append((attribute, value))
    }
  }

  private mutating func name() throws(PictureFault) -> String {
    let start = at
    while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
    guard at > start, at - start <= 100 else { throw .damaged("a name is missing or too long") }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func value() throws(PictureFault) -> String {
    guard at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x27 else {
      throw .damaged("an attribute has no value")
    }
    let quote = bytes[at]
    at += 1
    let start = at
    while at < bytes.count, bytes[at] != quote {
      guard bytes[at] != 0x3C else { throw .damaged("an attribute is not closed") }
      at += 1
    }
    guard at < bytes.count else { throw .damaged("it is cut off") }
    defer { at += 1 }
    return try decoded(bytes[start..<at])
  }

  /// The text with the five entities of XML and numbers put in; others do not exist.
  private func decoded(_ slice: ArraySlice<UInt8>) throws(PictureFault) -> String {
    guard let written = String(validating: slice, as: UTF8.self) else {
      throw .damaged("its text is not UTF-8")
    }
    guard slice.contains(0x26) else { return written }
    var out = ""
    var rest = written[...]
    while let mark = rest.firstIndex(of: "&") {
      out += rest[..<mark]
      let tail = rest[mark...].prefix(12)
      guard let end = tail.firstIndex(of: ";") else { throw .damaged("an entity is not closed") }
      out += try entity(String(rest[rest.index(after: mark)..<end]))
      rest = rest[rest.index(after: end)...]
    }
    return out + rest
  }

  private func entity(_ name: String) throws(PictureFault) -> String {
    switch name {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let isHex = name.hasPrefix("#x")
      let digits = isHex ? name.dropFirst(2) : name.dropFirst()
      guard name.hasPrefix("#"), let value = UInt32(digits, radix: isHex ? 16 : 10),
        let scalar = Unicode.Scalar(value)
      else { throw .unsafe("an entity of its own") }
      return String(scalar)
    }
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x3A, 0x5F: true
    default: false
    }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = at
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    return at > start
  }

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[at...].starts(with: $0) }
  }

  private func find(_ text: StaticString) -> Int? {
    text.withUTF8Buffer { wanted in
      var index = at
      while index + wanted.count <= bytes.count {
        if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) {
          return index
        }
        index += 1
      }
      return nil
    }
  }
}

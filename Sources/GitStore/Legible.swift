/// Makes any bytes fit to be shown on one line: nothing in them moves the cursor or turns the text.
enum Legible {
  /// The text, with `\x1b` for bytes and `\u{202e}` for characters that may not stand, cut to
  /// `limit` characters.
  static func escape(_ bytes: some Collection<UInt8>, limit: Int) -> String {
    var out = ""
    var count = 0
    var rest = bytes[...]
    while !rest.isEmpty {
      if count == limit { return out + "…" }
      count += 1
      guard let (scalar, length) = firstScalar(rest) else {
        out += "\\x" + hex(UInt32(rest[rest.startIndex]), digits: 2)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(length)
      if isPlain(scalar) {
        out.unicodeScalars.append(scalar)
      } else if scalar.value < 0x80 {
        out += "\\x" + hex(scalar.value, digits: 2)
      } else {
        out += "\\u{" + hex(scalar.value, digits: 1) + "}"
      }
    }
    return out
  }

  private static func firstScalar(_ bytes: some Collection<UInt8>) -> (Unicode.Scalar, Int)? {
    for length in 1...4 {
      let part = bytes.prefix(length)
      guard part.count == length else { return nil }
      if let text = String(validating: part, as: UTF8.self), let scalar = text.unicodeScalars.first
      {
        return (scalar, length)
      }
    }
    return nil
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      false
    default: true
    }
  }

  private static func hex(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}

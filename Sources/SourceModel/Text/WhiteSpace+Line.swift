extension WhiteSpace {
  /// A text as one line: no white space at its ends, every run of it inside as one space.
  ///
  /// By bytes, in one pass; a text that is such a line already is given back as it is.
  ///
  /// - Parameter keepsNoBreak: whether U+00A0 and U+202F, at which no line breaks, stay as they are.
  package static func line(_ text: String, keepsNoBreak: Bool = false) -> String {
    var text = text
    let line = text.withUTF8 { bytes -> String? in
      guard !isLine(bytes, keepsNoBreak) else { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { joined(bytes, keepsNoBreak, $0) }
    }
    return line ?? text
  }

  private static func isLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ keepsNoBreak: Bool
  ) -> Bool {
    var isAfterSpace = true
    for index in bytes.indices {
      if bytes[index] == 0x20 {
        if isAfterSpace { return false }
        isAfterSpace = true
      } else {
        guard length(bytes, at: index, keepsNoBreak) == 0 else { return false }
        isAfterSpace = false
      }
    }
    return !isAfterSpace || bytes.isEmpty
  }

  /// The words with a space between them: never longer than what they stood in.
  private static func joined(
    _ bytes: UnsafeBufferPointer<UInt8>, _ keepsNoBreak: Bool,
    _ line: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var (index, count) = (0, 0)
    var needsSpace = false
    while index < bytes.count {
      let space = length(bytes, at: index, keepsNoBreak)
      if space > 0 {
        needsSpace = count > 0
        index += space
        continue
      }
      if needsSpace {
        line[count] = 0x20
        count += 1
        needsSpace = false
      }
      line[count] = bytes[index]
      count += 1
      index += 1
    }
    return count
  }

  @inline(__always)
  private static func length(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ keepsNoBreak: Bool
  ) -> Int {
    let length = length(bytes, at: index)
    guard length > 1, keepsNoBreak else { return length }
    let last = bytes[index + length - 1]
    return (last == 0xA0 && length == 2) || last == 0xAF ? 0 : length
  }
}

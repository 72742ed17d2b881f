/// What people read as the sign of an e-mail address: the one of ASCII, and the wide and the small one that
/// input methods of East Asia write (U+FF20, U+FE6B).
package enum AtSign {
  package static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "@", "\u{FE6B}", "\u{FF20}": true
    default: false
    }
  }

  /// Whether one stands anywhere in a text.
  package static func stands(in text: some StringProtocol) -> Bool {
    var text = String(text)
    return text.withUTF8 { stands(in: $0) }
  }

  /// Whether one stands anywhere in the bytes of a text.
  package static func stands(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.firstIndex(ofByte: 0x40) != nil { return true }
    var next = 0
    while let wide = bytes.firstIndex(ofByte: 0xEF, from: next) {
      if length(of: bytes, at: wide) > 0 { return true }
      next = wide + 1
    }
    return false
  }

  /// How many bytes the at sign has that begins at a byte of UTF-8; none where there is no such sign.
  package static func length(of bytes: some RandomAccessCollection<UInt8>, at index: Int) -> Int {
    let place = bytes.index(bytes.startIndex, offsetBy: index)
    if bytes[place] == 0x40 { return 1 }
    guard bytes[place] == 0xEF, index + 2 < bytes.count else { return 0 }
    let rest = (bytes[bytes.index(place, offsetBy: 1)], bytes[bytes.index(place, offsetBy: 2)])
    return rest == (0xBC, 0xA0) || rest == (0xB9, 0xAB) ? 3 : 0
  }
}

/// Makes a style sheet smaller without changing what it says.
enum StyleText {
  /// Drops comments and the space at the start of lines; what stands in quotes is kept.
  static func withoutComments(_ css: String) -> String {
    var out: [UInt8] = []
    let bytes = Array(css.utf8)
    var at = 0
    var quote: UInt8?
    while at < bytes.count {
      let byte = bytes[at]
      if let open = quote {
        out.append(byte)
        if byte == 0x5C, at + 1 < bytes.count {
          at += 1
          out.append(bytes[at])
        } else if byte == open || byte == 0x0A {
          quote = nil
        }
      } else if byte == 0x2F, at + 1 < bytes.count, bytes[at + 1] == 0x2A {
        at = endOfComment(bytes, from: at + 2)
        continue
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
        out.append(byte)
      } else if byte == 0x0D || ((byte == 0x20 || byte == 0x09 || byte == 0x0A) && isLineStart(out))
      {
      } else {
        if byte == 0x0A { while out.last == 0x20 { out.removeLast() } }
        if !(byte == 0x0A && isLineStart(out)) { out.append(byte) }
      }
      at += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isLineStart(_ out: [UInt8]) -> Bool { out.isEmpty || out.last == 0x0A }

  private static func endOfComment(_ bytes: [UInt8], from start: Int) -> Int {
    var at = start
    while at + 1 < bytes.count {
      if bytes[at] == 0x2A, bytes[at + 1] == 0x2F { return at + 2 }
      at += 1
    }
    return bytes.count
  }
}

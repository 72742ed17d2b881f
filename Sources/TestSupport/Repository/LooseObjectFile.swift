/// A zlib stream without compression (RFC 1950, RFC 1951 section 3.2.4): an object as a file of its own.
package enum LooseObjectFile {
  /// The bytes of the file.
  package static func deflate(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x78, 0x01]
    out.reserveCapacity(bytes.count + bytes.count / 65_535 * 5 + 16)
    var rest = bytes[...]
    repeat {
      let part = rest.prefix(65_535)
      rest = rest.dropFirst(part.count)
      let length = UInt16(part.count)
      out.append(rest.isEmpty ? 1 : 0)
      for word in [length, ~length] {
        out.append(UInt8(truncatingIfNeeded: word))
        out.append(UInt8(truncatingIfNeeded: word >> 8))
      }
      out.append(contentsOf: part)
    } while !rest.isEmpty
    var low: UInt32 = 1
    var high: UInt32 = 0
    for byte in bytes {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    let sum = high << 16 | low
    out += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }
    return out
  }
}

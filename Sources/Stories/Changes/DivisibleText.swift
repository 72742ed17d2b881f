import Syntax

/// Tells which texts, and where, can be parsed piece by piece with the same outcome (`ProseReading`).
enum DivisibleText {
  /// Longer bodies are read whole: those bounds of the parser that look at a text as a whole cannot be met below.
  private static let maximumSize = 32 * 1_024
  /// Links, pictures, headings and cells of tables, counted from above.
  private static let maximumOutline = 2_000

  /// Whether no place of a body changes another: no definitions of links and notes, no marks of byte order, and
  /// too few of everything for a bound on the whole.
  static func isDivisible(_ parts: FrontMatter) -> Bool {
    parts.withBody { bytes in
      guard bytes.count <= maximumSize else { return false }
      var (outline, lines, pipes, mostPipes) = (0, 1, 0, 0)
      for index in bytes.indices {
        let byte = bytes[index]
        // Small letters first: they are most of a text.
        if byte > 0x5D, byte != 0x7C, byte != 0xEF { continue }
        switch byte {
        case 0x0A:
          lines += 1
          mostPipes = max(mostPipes, pipes)
          pipes = 0
        case 0x0D: return false
        case 0x3A: if index > 0, bytes[index - 1] == 0x5D { return false }
        case 0x23, 0x2D, 0x3C, 0x3D, 0x5B: outline += 1
        case 0x7C: pipes += 1
        case 0xEF: if index + 1 < bytes.count, bytes[index + 1] == 0xBB { return false }
        default: break
        }
      }
      mostPipes = max(mostPipes, pipes)
      let cells = mostPipes == 0 ? 0 : lines * (mostPipes + 1)
      return outline + cells <= maximumOutline
    }
  }

  /// Whether an empty line stands before a line that is neither empty nor indented. The first line of a body
  /// needs none before it.
  static func mayCut(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place >= 0, place < bytes.count, bytes[place] > 0x20 else { return false }
    guard place > 0 else { return true }
    return bytes[place - 1] == 0x0A && (place == 1 || bytes[place - 2] == 0x0A)
  }

  /// Whether nothing in a piece can stay open beyond an empty line: neither a fence nor raw HTML.
  static func closesItself(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var (run, last) = (0, UInt8(0))
    for byte in bytes {
      if byte == 0x3C { return false }
      if byte == 0x60 || byte == 0x7E {
        run = byte == last ? run + 1 : 1
        if run == 3 { return false }
      }
      last = byte
    }
    return true
  }
}

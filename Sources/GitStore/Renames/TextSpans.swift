/// A text cut into lines, and lines into 64 bytes, with how many bytes stand in pieces of each number.
///
/// git's `diffcore-delta`: what two texts have in common is counted by these numbers alone. Written
/// from the published behaviour, number for number, since the score decides who is credited. Like
/// git before 2.44, bytes after the last line end that do not fill a piece are not counted.
struct TextSpans {
  struct Span {
    /// Below `TextSpans.base`.
    let number: UInt32
    var bytes: UInt32
  }

  /// Numbers are less than this prime.
  static let base: UInt32 = 107_927
  /// git looks for a NUL among so many bytes to know a text from other files.
  private static let binaryPrefix = 8000

  /// By number, each once.
  let spans: [Span]
  /// Bytes of the whole text.
  let size: Int

  /// Cuts a text. `countsTail` is git 2.44's way with bytes after the last line end.
  init(_ text: [UInt8], countsTail: Bool = false) {
    size = text.count
    let isText = !text.prefix(TextSpans.binaryPrefix).contains(0)
    var pieces: [UInt64] = []
    pieces.reserveCapacity(text.count / 32)
    text.withUnsafeBufferPointer { bytes in
      var high: UInt32 = 0
      var low: UInt32 = 0
      var count: UInt32 = 0
      func cut() {
        pieces.append(UInt64((high &+ low &* 0x61) % TextSpans.base) << 32 | UInt64(count))
        (high, low, count) = (0, 0, 0)
      }
      for at in 0..<bytes.count {
        let byte = bytes[at]
        // The line end of Windows counts as the plain one.
        if isText, byte == 0x0D, at + 1 < bytes.count, bytes[at + 1] == 0x0A { continue }
        let old = high
        high = high << 7 ^ low >> 25
        low = low << 7 ^ old >> 25
        high = high &+ UInt32(byte)
        count += 1
        if count == 64 || byte == 0x0A { cut() }
      }
      if countsTail, count > 0 { cut() }
    }
    pieces.sort()
    var spans: [Span] = []
    for piece in pieces {
      let number = UInt32(truncatingIfNeeded: piece >> 32)
      let bytes = UInt32(truncatingIfNeeded: piece)
      if let last = spans.last, last.number == number {
        spans[spans.count - 1].bytes &+= bytes
      } else {
        spans.append(Span(number: number, bytes: bytes))
      }
    }
    self.spans = spans
  }

  /// Bytes of `source` that are in this text too.
  func common(with source: TextSpans) -> Int {
    var sum = 0
    var place = 0
    for span in source.spans {
      while place < spans.count, spans[place].number < span.number { place += 1 }
      if place == spans.count { break }
      if spans[place].number == span.number { sum += Int(min(span.bytes, spans[place].bytes)) }
    }
    return sum
  }
}

/// How alike two texts are, in git's measure: 60,000 is all.
enum Similarity {
  static let most = 60_000
  /// `-M`: half.
  static let least = 30_000
  /// What two files of the same last name need: three quarters (`GIT_BASENAME_FACTOR`).
  static let leastOfSameName = 45_000

  /// Whether sizes alone show that a score is below `least`, as git sees it before it reads a text.
  static func isExcluded(_ left: Int, _ right: Int, least: Int) -> Bool {
    let most = max(left, right)
    return most * (Similarity.most - least) < (most - min(left, right)) * Similarity.most
  }

  /// The score of a target made from a source, given the bytes they have in common.
  static func score(common: Int, source: Int, target: Int) -> Int {
    target == 0 ? 0 : common * most / max(source, target)
  }
}

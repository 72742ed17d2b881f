import SourceModel
import Syntax

/// The words of a run in one piece, each byte with its place: what is looked for may begin in one inline
/// and end in the next. Code is left out, and so are links to addresses that say themselves.
struct InlineText {
  private(set) var text = ""
  private var pieces: [(start: Int, span: SourceSpan, isExact: Bool)] = []

  init(_ run: [Inline], skippingLinks: (Link) -> Bool = { _ in false }) {
    text.reserveCapacity(run.reduce(0) { $0 + $1.span.count + 3 })
    pieces.reserveCapacity(run.count)
    append(run, skippingLinks)
  }

  /// By recursion, which the parser bounds.
  private mutating func append(_ run: [Inline], _ skippingLinks: (Link) -> Bool) {
    for inline in run {
      switch inline.kind {
      case .text(let own):
        // Bytes fit one to one unless an entity or an escape was undone.
        pieces.append((text.utf8.count, inline.span, own.utf8.count == inline.span.count))
        text += own
      case .softBreak, .lineBreak:
        pieces.append((text.utf8.count, inline.span, false))
        text += "\n"
      case .emphasis(let inner), .strong(let inner): append(inner, skippingLinks)
      case .link(let link):
        if skippingLinks(link) {
          text += "\u{FFFC}"
        } else {
          append(link.inlines, skippingLinks)
        }
      case .code, .picture, .html, .footnoteReference:
        pieces.append((text.utf8.count, inline.span, false))
        text += "\u{FFFC}"
      }
    }
  }

  /// The place of a range of bytes of `text`.
  func span(_ range: Range<Int>) -> SourceSpan {
    guard let first = piece(at: range.lowerBound),
      let last = piece(at: max(range.lowerBound, range.upperBound - 1))
    else { return .start }
    let lower =
      first.isExact ? first.span.lower + range.lowerBound - first.start : first.span.lower
    let upper = last.isExact ? last.span.lower + range.upperBound - last.start : last.span.upper
    return SourceSpan(lower, upper)
  }

  /// The same, measured from both ends of a piece in which an entity or an escape was undone.
  func span(_ range: Range<Int>, in file: SourceFile) -> SourceSpan {
    let span = span(range)
    guard let place = pieces.lastIndex(where: { $0.start <= range.lowerBound }),
      !pieces[place].isExact
    else { return span }
    let piece = pieces[place]
    let end = place + 1 < pieces.count ? pieces[place + 1].start : text.utf8.count
    guard range.upperBound <= end else { return span }
    let read = Array(text.utf8)[piece.start..<end]
    let written = Array(file.text(in: piece.span).utf8)
    let same = zip(read, written).prefix { $0 == $1 }.count
    let sameAtEnd = zip(read.reversed(), written.reversed()).prefix { $0 == $1 }.count
    let before = range.lowerBound - piece.start
    let after = end - range.upperBound
    return SourceSpan(
      before <= same ? piece.span.lower + before : span.lower,
      after <= sameAtEnd ? piece.span.upper - after : span.upper)
  }

  private func piece(at offset: Int) -> (start: Int, span: SourceSpan, isExact: Bool)? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : pieces[low - 1]
  }

  /// The first place of each of these words that stands on its own.
  func firstMatches(of words: [String]) -> [(String, SourceSpan)] {
    var text = text
    return text.withUTF8 { bytes in
      words.compactMap { word in
        var wanted = word
        let start = wanted.withUTF8 { firstMatch(of: $0, in: bytes) }
        return start.map { (word, span($0..<($0 + word.utf8.count))) }
      }
    }
  }

  private func firstMatch(
    of word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let first = word.first else { return nil }
    var next = 0
    while let start = bytes.firstIndex(ofByte: first, from: next) {
      let end = start + word.count
      guard end <= bytes.count else { return nil }
      next = start + 1
      if start == 0 || !isLetter(bytes[start - 1]), end == bytes.count || !isLetter(bytes[end]),
        UnsafeBufferPointer(rebasing: bytes[start..<end]).isSame(as: word)
      {
        return start
      }
    }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}

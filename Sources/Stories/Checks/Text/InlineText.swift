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

  private func piece(at offset: Int) -> (start: Int, span: SourceSpan, isExact: Bool)? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : pieces[low - 1]
  }

  /// The first place of each of these words that stands on its own. Each begins with a capital of ASCII and
  /// has two letters or more.
  func firstMatches(of words: [String]) -> [(String, SourceSpan)] {
    let firsts = words.map { word in word.utf8.prefix(2).map { $0 } }
    guard mayHold(firsts) else { return [] }
    let bytes = Array(text.utf8)
    return words.compactMap { word in
      let wanted = Array(word.utf8)
      guard bytes.count >= wanted.count else { return nil }
      for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
        let end = start + wanted.count
        guard bytes[start..<end].elementsEqual(wanted),
          start == 0 || !isLetter(bytes[start - 1]), end == bytes.count || !isLetter(bytes[end])
        else { continue }
        return (word, span(start..<end))
      }
      return nil
    }
  }

  /// Whether two of these bytes stand in the text side by side.
  private func mayHold(_ pairs: [[UInt8]]) -> Bool {
    let numbers = pairs.filter { $0.count == 2 }.map { UInt16($0[0]) << 8 | UInt16($0[1]) }
    var last: UInt16 = 0
    for byte in text.utf8 {
      let pair = last << 8 | UInt16(byte)
      if last < 0x60, numbers.contains(pair) { return true }
      last = UInt16(byte)
    }
    return false
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}

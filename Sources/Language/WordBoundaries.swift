import CICU

/// Cuts texts into words and what stands between them, by the rules of one language: Unicode Standard Annex
/// #29, and ICU's dictionaries for scripts without spaces (Thai, Lao, Khmer, Burmese, Chinese, Japanese).
///
/// It owns a handle of ICU: made where it is used, never shared. The same text gives the same pieces, whatever
/// the environment.
package struct WordBoundaries: ~Copyable {
  /// A word, or what stands between words; the pieces of a text are the whole text.
  package struct Piece: Sendable, Hashable {
    /// In bytes of UTF-8.
    package let range: Range<Int>
    /// It has letters or digits; else it is space, punctuation or a sign.
    package let isWord: Bool

    package init(range: Range<Int>, isWord: Bool) {
      self.range = range
      self.isWord = isWord
    }
  }

  /// At most so many bytes are looked at together, since a text without spaces is looked up in a dictionary
  /// as a whole.
  private static let window = 1 << 16

  private let handle: OpaquePointer?

  /// - Parameter language: a BCP 47 tag. One that is none, or that is not known, has the rules that all
  ///   languages share.
  package init(language: String) { self.init(handle: colophon_words_open(language)) }

  /// - Parameter handle: of any of ICU's rules for cutting; owned from here on.
  init(handle: OpaquePointer?) { self.handle = handle }

  deinit {
    if let handle { colophon_words_close(handle) }
  }

  /// The pieces of a text in their order; none for an empty text. Linear in its length.
  package borrowing func pieces(of text: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    while start < text.count {
      let end = Self.windowEnd(text, from: start)
      cut(text, start..<end, into: &pieces)
      start = end
    }
    return pieces
  }

  /// Where a window ends: after a space if there is one in its last half, else between two characters.
  private static func windowEnd(_ text: [UInt8], from start: Int) -> Int {
    guard text.count - start > window else { return text.count }
    let limit = start + window
    if let space = text[(start + window / 2)..<limit].lastIndex(where: { $0 == 0x20 || $0 == 0x0A })
    {
      return space + 1
    }
    var end = limit
    while end > start + 1, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  private borrowing func cut(_ text: [UInt8], _ window: Range<Int>, into pieces: inout [Piece]) {
    var ends = [Int64](repeating: 0, count: window.count)
    var words = [UInt8](repeating: 0, count: window.count)
    var count: Int64 = -1
    if let handle {
      count = text[window].withUnsafeBytes { bytes in
        colophon_words_cut(
          handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int64(bytes.count), &ends,
          &words)
      }
    }
    var start = window.lowerBound
    for index in 0..<max(0, Int(count)) {
      let end = window.lowerBound + Int(ends[index])
      guard end > start, end <= window.upperBound else { continue }
      pieces.append(Piece(range: start..<end, isWord: words[index] != 0))
      start = end
    }
    // Without memory for ICU the rest is one word.
    if start < window.upperBound {
      pieces.append(Piece(range: start..<window.upperBound, isWord: true))
    }
  }
}

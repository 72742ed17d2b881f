import CICU

/// Says where a line of text may end, by the rules of one language: Unicode Standard Annex #14, and ICU's
/// dictionaries for scripts without spaces (Thai, Lao, Khmer, Burmese).
///
/// It owns a handle of ICU: made where it is used, never shared.
package struct LineBoundaries: ~Copyable {
  private let pieces: WordBoundaries

  /// - Parameter language: a BCP 47 tag. One that is none, or that is not known, has the rules that all
  ///   languages share.
  package init(language: String) { pieces = WordBoundaries(handle: colophon_lines_open(language)) }

  /// In bytes of UTF-8, ascending: after which a line may end. The last one is the end of the text.
  package borrowing func ends(of text: [UInt8]) -> [Int] {
    pieces.pieces(of: text).map(\.range.upperBound)
  }
}

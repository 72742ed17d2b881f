/// A range of UTF-8 byte offsets in one source text.
///
/// Never inverted: bounds given the wrong way round, or below zero, are put right, since parsers in
/// C answer such ranges for text they are unsure of. Whether it lies inside a text is asked when it
/// is used, and a span that reaches past the end is cut there, never a trap.
package struct SourceSpan: Hashable, Comparable, Sendable {
  /// Offset of the first byte.
  package let lower: Int
  /// Offset after the last byte; equal to `lower` for a place between two characters.
  package let upper: Int

  package init(_ lower: Int, _ upper: Int) {
    self.lower = max(0, min(lower, upper))
    self.upper = max(0, max(lower, upper))
  }

  /// The empty span at the start of a text.
  package static let start = SourceSpan(0, 0)

  package var isEmpty: Bool { lower == upper }
  package var count: Int { upper - lower }

  /// The smallest span that holds both.
  package func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(min(lower, other.lower), max(upper, other.upper))
  }

  /// The same range in a text that has `offset` more bytes in front of it.
  package func shifted(by offset: Int) -> SourceSpan { SourceSpan(lower + offset, upper + offset) }

  package static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.lower, left.upper) < (right.lower, right.upper)
  }
}

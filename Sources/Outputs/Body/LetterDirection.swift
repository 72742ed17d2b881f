import Syntax

/// Tells of blocks whose letters run the other way than the text that they stand in: Urdu quoted in an English story. Who
/// writes Markdown has no other way to say so.
struct LetterDirection {
  /// That of what is around.
  private var current: TextDirection
  /// Whether a list or a quote is open: the outermost is asked as a whole, so that each letter is counted few times.
  private var isInside = false

  init(_ base: TextDirection) { current = base }

  /// That of a line; nil where it is that of what is around.
  func turn(_ inlines: [Inline]) -> TextDirection? {
    guard mayTurn(inlines) else { return nil }
    var count = Count()
    count.add(inlines)
    return turn(count)
  }

  /// That of a list or a quote.
  func turn(whole blocks: [Block]) -> TextDirection? {
    guard !isInside, mayTurn(blocks) else { return nil }
    var count = Count()
    count.add(blocks)
    return turn(count)
  }

  /// That of an item of a list, or of a note: of its first words.
  func turn(item: [Block]) -> TextDirection? {
    guard case .paragraph(let inlines)? = item.first?.kind else { return nil }
    return turn(inlines)
  }

  /// What follows stands in a block of a direction.
  ///
  /// - Returns: what holds again after it.
  mutating func enter(_ direction: TextDirection?, opens: Bool = false) -> LetterDirection {
    let before = self
    current = direction ?? current
    isInside = isInside || opens
    return before
  }

  /// Hardly any text that runs from left to right holds a letter of the other direction: then none is counted.
  private func mayTurn(_ blocks: [Block]) -> Bool {
    current == .rightToLeft
      || blocks.contains { mayTurn($0.ownInlines) || mayTurn($0.children) }
  }

  private func mayTurn(_ inlines: [Inline]) -> Bool {
    current == .rightToLeft
      || inlines.contains { inline in
        if case .text(let own) = inline.kind, TextDirection.mayHoldRightToLeft(own) { return true }
        return mayTurn(inline.children)
      }
  }

  private func turn(_ count: Count) -> TextDirection? {
    guard let own = count.most, own != current else { return nil }
    return own
  }

  /// Letters of each direction; a program has none.
  private struct Count {
    private var balance = 0

    var most: TextDirection? {
      balance == 0 ? nil : balance > 0 ? .leftToRight : .rightToLeft
    }

    mutating func add(_ blocks: [Block]) {
      for block in blocks {
        add(block.ownInlines)
        add(block.children)
      }
    }

    mutating func add(_ inlines: [Inline]) {
      for inline in inlines {
        if case .text(let own) = inline.kind { balance += TextDirection.balance(of: own) }
        add(inline.children)
      }
    }
  }
}

/// What changed from one prose to another, by words.
///
/// Nothing is lost: all blocks of both stand in it, and its runs give both of them again. The other way round
/// it is the same with *added* and *removed* exchanged. Equal inputs give equal differences.
package struct ProseDiff: Sendable, Hashable {
  /// Words that follow each other and share a fate.
  package struct Run: Sendable, Hashable {
    package enum Fate: Sendable, Hashable { case same, removed, added }

    package let fate: Fate
    /// Never empty.
    package let text: String

    package init(_ fate: Fate, _ text: String) {
      self.fate = fate
      self.text = text
    }
  }

  /// A block that stands in both, or in one of them.
  package struct Block: Sendable, Hashable {
    /// Nil for a block that is new.
    package let old: ProseBlock.Kind?
    /// Nil for a block that is gone.
    package let new: ProseBlock.Kind?
    /// In the order of reading; where words were replaced, the removed ones first.
    package let runs: [Run]

    package init(old: ProseBlock.Kind?, new: ProseBlock.Kind?, runs: [Run]) {
      self.old = old
      self.new = new
      self.runs = runs
    }

    /// What it is now, or was.
    package var kind: ProseBlock.Kind { new ?? old ?? .paragraph }

    /// Whether any of its words changed.
    package var isChanged: Bool { runs.contains { $0.fate != .same } }
  }

  package let blocks: [Block]
  /// Words alone are counted, not spaces and signs.
  package let wordsAdded: Int
  package let wordsRemoved: Int
  /// Of the new prose.
  package let language: LanguageTag

  /// Compares two proses by the word boundaries of their language.
  ///
  /// The time grows with the length of the two: where blocks have too little in common, or a block too many
  /// changes, it counts as replaced as a whole.
  package init(old: ProseText, new: ProseText) {
    // The other way round must be the same, and a search has a direction: it always runs from the one that
    // comes first in an order of their own.
    let isTurned = Self.precedes(new.blocks, old.blocks)
    var maker = ProseDiffMaker(
      old: isTurned ? new.blocks : old.blocks, new: isTurned ? old.blocks : new.blocks,
      language: max(old.language, new.language).text)
    maker.make()
    blocks = isTurned ? ProseDiff.turned(maker.blocks) : maker.blocks
    wordsAdded = isTurned ? maker.wordsRemoved : maker.wordsAdded
    wordsRemoved = isTurned ? maker.wordsAdded : maker.wordsRemoved
    language = new.language
  }

  /// How many words were added and removed: as a difference says, without making one.
  static func counted(old: ProseText, new: ProseText) -> (added: Int, removed: Int) {
    let isTurned = precedes(new.blocks, old.blocks)
    var maker = ProseDiffMaker(
      old: isTurned ? new.blocks : old.blocks, new: isTurned ? old.blocks : new.blocks,
      language: max(old.language, new.language).text, keepsBlocks: false)
    maker.make()
    return isTurned
      ? (maker.wordsRemoved, maker.wordsAdded) : (maker.wordsAdded, maker.wordsRemoved)
  }

  /// A text that did not exist before: all of it is new.
  package init(new: ProseText) {
    self.init(old: ProseText(blocks: [], language: new.language), new: new)
  }

  /// Whether the two say the same in the same words.
  package var isEmpty: Bool { !blocks.contains(where: \.isChanged) }

  /// The blocks of the old prose again.
  package var oldBlocks: [ProseBlock] {
    blocks.compactMap { Self.block($0.old, $0.runs, .removed) }
  }

  /// The blocks of the new prose again.
  package var newBlocks: [ProseBlock] { blocks.compactMap { Self.block($0.new, $0.runs, .added) } }

  private static func block(
    _ kind: ProseBlock.Kind?, _ runs: [Run], _ own: Run.Fate
  ) -> ProseBlock? {
    kind.map { kind in
      ProseBlock(kind, runs.lazy.filter { $0.fate == .same || $0.fate == own }.map(\.text).joined())
    }
  }

  private static func precedes(_ left: [ProseBlock], _ right: [ProseBlock]) -> Bool {
    for (one, other) in zip(left, right) where one != other {
      let (first, second) = (one.text.utf8, other.text.utf8)
      if !first.elementsEqual(second) { return first.lexicographicallyPrecedes(second) }
      return one.kind.rank < other.kind.rank
    }
    return left.count < right.count
  }

  /// Added becomes removed; removed stands first again.
  private static func turned(_ blocks: [Block]) -> [Block] {
    let turned = blocks.map { block in
      var runs = block.runs.map { run -> Run in
        switch run.fate {
        case .same: run
        case .removed: Run(.added, run.text)
        case .added: Run(.removed, run.text)
        }
      }
      for index in runs.indices.dropLast()
      where runs[index].fate == .added && runs[index + 1].fate == .removed {
        runs.swapAt(index, index + 1)
      }
      return Block(old: block.new, new: block.old, runs: runs)
    }
    // Blocks that are gone stand before those that came in their place.
    var sorted: [Block] = []
    var gone: [Block] = []
    var came: [Block] = []
    for block in turned {
      if block.new == nil {
        gone.append(block)
      } else if block.old == nil {
        came.append(block)
      } else {
        sorted += gone + came + [block]
        gone = []
        came = []
      }
    }
    return sorted + gone + came
  }
}

extension ProseBlock.Kind {
  /// A number for each, all different.
  var rank: Int {
    switch self {
    case .title: 0
    case .summary: 1
    case .paragraph: 2
    case .quote: 3
    case .row: 4
    case .code: 5
    case .picture: 6
    case .caption: 7
    case .note: 8
    case .heading(let level): 10 + level
    case .item(let depth): 20 + depth
    }
  }
}

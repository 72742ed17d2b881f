/// Makes what a search for equal pieces found fit for reading.
enum WordChanges {
  /// Pieces of the old block that became pieces of the new one; one of the two may be empty.
  struct Change: Equatable {
    var old: Range<Int>
    var new: Range<Int>

    /// Words were replaced, not only added or only removed.
    var isReplacement: Bool { !old.isEmpty && !new.isEmpty }
  }

  static func changes(
    _ runs: [SequenceAlignment.Run], _ old: CutBlock, _ new: CutBlock
  ) -> [Change] {
    var changes: [Change] = []
    var place = (old: 0, new: 0)
    for run in runs {
      if run.old > place.old || run.new > place.new {
        changes.append(Change(old: place.old..<run.old, new: place.new..<run.new))
      }
      place = (run.old + run.count, run.new + run.count)
    }
    if place.old < old.ids.count || place.new < new.ids.count {
      changes.append(Change(old: place.old..<old.ids.count, new: place.new..<new.ids.count))
    }
    return joined(changes.map { shifted($0, old, new) }, old)
  }

  /// `the{+ old+} cat` and `the {+old +}cat` are the same change: words come first in it.
  private static func shifted(_ change: Change, _ old: CutBlock, _ new: CutBlock) -> Change {
    var change = change
    if change.old.isEmpty, change.old.upperBound < old.ids.count,
      let moved = shifted(change.new, new, next: old.ids[change.old.upperBound])
    {
      change.new = moved
      change.old = (change.old.lowerBound + 1)..<(change.old.upperBound + 1)
    } else if change.new.isEmpty, change.new.upperBound < new.ids.count,
      let moved = shifted(change.old, old, next: new.ids[change.new.upperBound])
    {
      change.old = moved
      change.new = (change.new.lowerBound + 1)..<(change.new.upperBound + 1)
    }
    return change
  }

  /// One piece further on, when it begins with what is no word and the piece after it is the same.
  private static func shifted(
    _ range: Range<Int>, _ block: CutBlock, next: Int32
  ) -> Range<Int>? {
    guard let first = range.first, !block.isWord[first], block.ids[first] == next,
      range.upperBound < block.ids.count, block.ids[range.upperBound] == next
    else { return nil }
    return (range.lowerBound + 1)..<(range.upperBound + 1)
  }

  /// Two words replaced one after the other are one phrase: the space between them goes with them.
  private static func joined(_ changes: [Change], _ old: CutBlock) -> [Change] {
    var joined: [Change] = []
    for change in changes {
      if let last = joined.last, isOnePhrase(last, change, old) {
        joined[joined.count - 1] = Change(
          old: last.old.lowerBound..<change.old.upperBound,
          new: last.new.lowerBound..<change.new.upperBound)
      } else {
        joined.append(change)
      }
    }
    return joined
  }

  private static func isOnePhrase(_ last: Change, _ next: Change, _ old: CutBlock) -> Bool {
    let between = last.old.upperBound..<next.old.lowerBound
    return between.isEmpty
      || (last.isReplacement && next.isReplacement && old.words(in: between) == 0)
  }
}

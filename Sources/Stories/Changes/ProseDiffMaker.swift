/// Compares two lists of blocks: equal ones first, then those that resemble each other, then words.
struct ProseDiffMaker: ~Copyable {
  /// Steps of all searches for words together, and of one of them. The square of the second is about the
  /// number of changed words in a block beyond which it is replaced as a whole.
  private static let budget = 4_000_000
  private static let budgetOfBlock = 1_000_000

  private let old: [ProseBlock]
  private let new: [ProseBlock]
  private var cutter: BlockCutter
  private var budget = ProseDiffMaker.budget
  private var budgetOfPairs = BlockPairs.budget
  /// False where only the words are counted: then no text is put together.
  private let keepsBlocks: Bool
  private(set) var blocks: [ProseDiff.Block] = []
  private(set) var wordsAdded = 0
  private(set) var wordsRemoved = 0

  init(old: [ProseBlock], new: [ProseBlock], language: String, keepsBlocks: Bool = true) {
    self.keepsBlocks = keepsBlocks
    self.old = old
    self.new = new
    cutter = BlockCutter(language: language)
  }

  mutating func make() {
    var place = (old: 0, new: 0)
    for run in BlockAnchors.runs(old, new) {
      fill(place.old..<run.old, place.new..<run.new)
      for offset in 0..<(keepsBlocks ? run.count : 0) {
        let (before, after) = (old[run.old + offset], new[run.new + offset])
        blocks.append(
          ProseDiff.Block(
            old: before.kind, new: after.kind, runs: [ProseDiff.Run(.same, after.text)]))
      }
      place = (run.old + run.count, run.new + run.count)
    }
    fill(place.old..<old.count, place.new..<new.count)
  }

  /// What lies between equal blocks.
  private mutating func fill(_ gone: Range<Int>, _ came: Range<Int>) {
    guard !gone.isEmpty || !came.isEmpty else { return }
    let before = cutter.cut(old[gone])
    let after = cutter.cut(new[came])
    var place = (old: 0, new: 0)
    for pair in BlockPairs.pairs(before, after, budget: &budgetOfPairs) {
      replace(before[place.old..<pair.old], after[place.new..<pair.new])
      compare(before[pair.old], after[pair.new])
      place = (pair.old + 1, pair.new + 1)
    }
    replace(before[place.old...], after[place.new...])
  }

  private mutating func replace(_ gone: ArraySlice<CutBlock>, _ came: ArraySlice<CutBlock>) {
    for block in gone {
      wordsRemoved += block.words
      guard keepsBlocks else { continue }
      blocks.append(
        ProseDiff.Block(
          old: block.kind, new: nil, runs: [ProseDiff.Run(.removed, block.text(block.all))]))
    }
    for block in came {
      wordsAdded += block.words
      guard keepsBlocks else { continue }
      blocks.append(
        ProseDiff.Block(
          old: nil, new: block.kind, runs: [ProseDiff.Run(.added, block.text(block.all))]))
    }
  }

  private mutating func compare(_ before: CutBlock, _ after: CutBlock) {
    var own = min(budget, Self.budgetOfBlock)
    let given = own
    var changes: [WordChanges.Change]
    if BlockPairs.likeness(before, after) < BlockPairs.threshold {
      // A title that was replaced: bits of words in common would only be in a reader's way.
      changes = [WordChanges.Change(old: before.all, new: after.all)]
    } else {
      let runs = SequenceAlignment.runs(before.ids, after.ids, budget: &own)
      changes = WordChanges.changes(runs, before, after)
    }
    budget -= given - max(own, 0)
    guard keepsBlocks else {
      for change in changes {
        wordsRemoved += before.words(in: change.old)
        wordsAdded += after.words(in: change.new)
      }
      return
    }
    var runs: [ProseDiff.Run] = []
    var place = 0
    for change in changes {
      if change.old.lowerBound > place {
        runs.append(ProseDiff.Run(.same, before.text(place..<change.old.lowerBound)))
      }
      if !change.old.isEmpty { runs.append(ProseDiff.Run(.removed, before.text(change.old))) }
      if !change.new.isEmpty { runs.append(ProseDiff.Run(.added, after.text(change.new))) }
      wordsRemoved += before.words(in: change.old)
      wordsAdded += after.words(in: change.new)
      place = change.old.upperBound
    }
    if place < before.ids.count {
      runs.append(ProseDiff.Run(.same, before.text(place..<before.ids.count)))
    }
    blocks.append(ProseDiff.Block(old: before.kind, new: after.kind, runs: runs))
  }
}

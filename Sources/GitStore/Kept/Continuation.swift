import SourceModel

/// Answers a question from what was kept and the new commits on top of it.
///
/// What a whole walk finds of one entry does not depend on the others; so an entry that no new commit
/// names is as it was, and one that they name is carried back through them alone. Where that is not
/// enough (an entry of which nothing was kept, names that come together, agreements with texts that
/// must be looked up, a translation that was renamed) there is no answer, and all is walked again.
struct Continuation {
  let kept: KeptHistory
  let question: Question
  let new: NewCommits
  /// By path of the question, its entry in what was kept; -1 where the new commits began it.
  private(set) var entries: [Int32]
  /// By kept entry, its place in the question, or -1.
  private(set) var asked: [Int32]
  /// The paths that the new commits name, by their place in the question; in order.
  private(set) var walked: [Int]
  /// What the new commits did to them.
  private(set) var builder: ChronicleBuilder

  /// Nil when the question needs more than was kept.
  init?(_ kept: KeptHistory, _ question: Question, _ new: NewCommits) {
    guard kept.hasFindings else { return nil }
    let table = EntryTable(kept)
    var asked = [Int32](repeating: -1, count: kept.entries.count)
    var unknown: [Int] = []
    var entries = [Int32](repeating: -1, count: question.paths.count)
    for (place, path) in question.paths.enumerated() {
      var name = path.string
      guard let entry = name.withUTF8({ table.entry($0) }) else {
        unknown.append(place)
        continue
      }
      guard asked[Int(entry)] < 0 else { return nil }
      asked[Int(entry)] = Int32(place)
      entries[place] = entry
    }
    var named = Set(unknown)
    for path in new.ledger.paths.paths {
      if let entry = path.withUnsafeBufferPointer({ table.entry($0) }), asked[Int(entry)] >= 0 {
        named.insert(Int(asked[Int(entry)]))
      }
    }
    if !question.originals.isEmpty {
      for place in named where question.originals[place] >= 0 {
        named.insert(Int(question.originals[place]))
      }
    }
    self.kept = kept
    self.question = question
    walked = named.sorted()
    var ledger = new.ledger
    let paths = walked.map { ledger.paths.number(of: Array(question.paths[$0].string.utf8)) }
    self.new = NewCommits(ledger: ledger, order: new.order)
    builder = ChronicleBuilder(
      ledger, new.order, entries: paths,
      originals: Continuation.originals(of: walked, question.originals))
    builder.run(keepingNamesAt: [0])
    self.entries = entries
    self.asked = asked
    guard join(table), isSettled else { return nil }
  }

  private static func originals(of walked: [Int], _ all: [Int32]) -> [Int32] {
    guard !all.isEmpty else { return [] }
    var places: [Int32: Int32] = [:]
    for (own, place) in walked.enumerated() { places[Int32(place)] = Int32(own) }
    return walked.map { places[all[$0]] ?? -1 }
  }

  /// Finds what the walked entries were in the kept commit.
  private mutating func join(_ table: EntryTable) -> Bool {
    for place in walked where entries[place] >= 0 {
      asked[Int(entries[place])] = -1
      entries[place] = -1
    }
    guard let names = builder.names[0] else { return false }
    var then: [(path: Int32, value: Int32)] = []
    names.visit { then.append(($0, $1)) }
    for (path, value) in then {
      let bytes = new.ledger.paths.paths[Int(path)]
      guard value >= 0, let entry = bytes.withUnsafeBufferPointer({ table.entry($0) }),
        entries[walked[Int(value)]] < 0, asked[Int(entry)] < 0
      else { return false }
      entries[walked[Int(value)]] = entry
      asked[Int(entry)] = Int32(walked[Int(value)])
    }
    return walked.indices.allSatisfy { !builder.notes[$0].isEmpty || entries[walked[$0]] >= 0 }
  }

  /// Whether no agreement depends on texts of both.
  private var isSettled: Bool {
    guard builder.sightings.allSatisfy(\.isHeld) else { return false }
    guard !kept.open.isEmpty else { return true }
    var changed: Set<Int32> = []
    for (own, place) in walked.enumerated() where !builder.notes[own].isEmpty {
      changed.insert(entries[place])
    }
    return kept.open.allSatisfy { !changed.contains($0.path) }
  }
}

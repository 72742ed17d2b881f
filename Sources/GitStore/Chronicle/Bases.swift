import SourceModel

/// Finds what originals were when their translations were last made to say the same.
///
/// That is the commit which last changed the translation's text: one that only gave it another name says
/// nothing of what it says. A commit with the trailer `Translation-patched: <commit>` put something right and
/// synchronised nothing: what it names counts, if it is one commit of the history and no other begins
/// so; where it is none, the commit before it in the translation's own history counts.
struct Bases {
  private let ledger: Ledger
  private let order: CommitOrder
  private let builder: ChronicleBuilder
  private var texts: EarlierTexts
  /// By row: the row that its message names, -1 where that is no commit of the history.
  private let patches: [Int32: Int32]

  init(
    _ ledger: Ledger, _ order: CommitOrder, _ builder: ChronicleBuilder, _ texts: EarlierTexts,
    patches: [Int32: Int32]
  ) {
    self.ledger = ledger
    self.order = order
    self.builder = builder
    self.texts = texts
    self.patches = patches
  }

  /// What a translation holds to.
  struct Found {
    let entry: Int32
    let place: Int32
    let blob: RawID?
    let isPatched: Bool
  }

  /// Of the entries that are translations; `originals` says of what, by entry, or -1.
  mutating func all(
    _ originals: [Int32], _ objects: borrowing ObjectStore
  ) throws(GitError) -> [Found] {
    var found: [(entry: Int32, base: Base)] = []
    for (entry, original) in originals.enumerated() where original >= 0 {
      if let base = try base(of: Int32(entry), original, objects) {
        found.append((Int32(entry), base))
      }
    }
    // In the order of history, since the folders of neighbours are alike.
    found.sort { order.ranks[Int($0.base.place)] < order.ranks[Int($1.base.place)] }
    var bases: [Found] = []
    for (entry, base) in found {
      bases.append(
        Found(
          entry: entry, place: base.place,
          blob: base.path < 0 ? nil : try texts.text(base.path, at: base.place, objects),
          isPatched: base.isPatched))
    }
    return bases
  }

  /// A commit, and what the original was called there; -1 where it was not there.
  private struct Base {
    let place: Int32
    let path: Int32
    var isPatched = false
  }

  private mutating func base(
    of entry: Int32, _ original: Int32, _ objects: borrowing ObjectStore
  ) throws(GitError) -> Base? {
    let notes = builder.notes[Int(entry)]
    let names = builder.originalPaths[entry] ?? []
    var isPatched = false
    for (number, note) in notes.enumerated() {
      let own = Base(place: note.place, path: names[number], isPatched: isPatched)
      let isLast = number == notes.count - 1
      if let named = patches[note.place] {
        isPatched = true
        if named >= 0, let map = builder.names[named] {
          return Base(
            place: named, path: builder.path(of: original, in: map) ?? -1, isPatched: true)
        }
        // Nothing older is left to count.
        if isLast { return Base(place: own.place, path: own.path, isPatched: true) }
      } else if isLast {
        return own
      } else if notes[number + 1].path == note.path {
        return own
      } else {
        let now = try texts.text(note.path, at: note.place, objects)
        let then = try texts.text(notes[number + 1].path, at: notes[number + 1].place, objects)
        if now != then { return own }
      }
    }
    return nil
  }

  /// The rows that messages name, by the rows of their commits.
  static func patches(_ ledger: Ledger, _ order: CommitOrder) -> [Int32: Int32] {
    let own = ledger.patches.filter { order.ranks[Int($0.place)] >= 0 }
    guard !own.isEmpty else { return [:] }
    let sorted = order.places.sorted { ledger.rows[Int($0)].id < ledger.rows[Int($1)].id }
    var found: [Int32: Int32] = [:]
    for patch in own {
      found[patch.place] = commit(Array(ledger.text[patch.digits.range]), sorted, ledger) ?? -1
    }
    return found
  }

  /// The one commit whose id begins with some digits.
  private static func commit(_ digits: [UInt8], _ sorted: [Int32], _ ledger: Ledger) -> Int32? {
    let zeros = [UInt8](repeating: 0x30, count: max(0, 40 - digits.count))
    guard digits.count >= 7, let least = RawID(hex: digits + zeros) else { return nil }
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if ledger.rows[Int(sorted[middle])].id < least { low = middle + 1 } else { high = middle }
    }
    let prefix = String(decoding: digits, as: UTF8.self)
    let matching = sorted[low...].prefix(2).filter {
      ledger.rows[Int($0)].id.objectID.description.hasPrefix(prefix)
    }
    return matching.count == 1 ? matching.first : nil
  }
}

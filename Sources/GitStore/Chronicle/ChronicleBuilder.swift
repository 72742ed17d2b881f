/// Carries the names of the entries back through history, and notes which commits changed them.
///
/// Children come before their parents, so every child of a commit has said what its paths are before
/// the commit is asked. A commit with one parent counts where a file is not as it was there, a root
/// for all its files, a merge only where a file is as in no parent: otherwise it only passed on what
/// others did. A name that begins in a commit without an older name begins the entry: what stood
/// there before and was deleted was another one.
struct ChronicleBuilder {
  /// A commit that changed an entry, and what the entry was called then.
  struct Note: BitwiseCopyable {
    let place: Int32
    let path: Int32
  }

  private let ledger: Ledger
  private let order: CommitOrder
  private var sets = EntrySets()
  private var pending: [NameMap?]
  private let start: NameMap
  /// By entry, its path at the revision that is built.
  private let paths: [Int32]
  /// Of each entry, newest first.
  private(set) var notes: [[Note]]
  private(set) var previousPaths: [[Int32]]
  /// The commit on the first-parent chain with which each entry arrived.
  private(set) var landed: [Int32?]
  /// By row, the names at commits that were asked for.
  private(set) var names: [Int32: NameMap] = [:]
  /// The agreements that concern an entry, newest first.
  private(set) var sightings: [Sighting] = []
  /// By entry, the entry that it is a translation of; -1 for none. Empty where nobody asked.
  private let originals: [Int32]
  /// By translation and commit of its own, what its original was called then; -1 where it was not there.
  private(set) var originalPaths: [Int32: [Int32]] = [:]

  init(
    _ ledger: Ledger, _ order: CommitOrder, entries: [Int32], originals: [Int32] = []
  ) {
    self.ledger = ledger
    self.order = order
    self.originals = originals
    paths = entries
    var start = NameMap(count: ledger.paths.count)
    for (entry, path) in entries.enumerated() where start[path] == NameMap.none {
      start[path] = Int32(entry)
    }
    self.start = start
    pending = Array(repeating: nil, count: ledger.rows.count)
    notes = Array(repeating: [], count: entries.count)
    previousPaths = Array(repeating: [], count: entries.count)
    landed = Array(repeating: nil, count: entries.count)
  }

  /// Goes through all commits once; keeps the names at `asked` ones.
  mutating func run(keepingNamesAt asked: Set<Int32> = []) {
    // The first-parent chain has its own names: what side branches did is not on it.
    guard var chain = order.places.first else { return }
    var chainNames = start
    let reviews = ledger.reviewPlaces
    pending[Int(chain)] = start
    for place in order.places {
      guard let own = pending[Int(place)] else { continue }
      // Taken out, so that names are changed in place where one child has one parent.
      pending[Int(place)] = nil
      if asked.contains(place) { names[place] = own }
      for change in ledger.changes(of: place) { note(place, change.path, own) }
      if !reviews.isEmpty, let review = reviews[place] { see(review, own) }
      if chain == place {
        arrive(place, &chainNames)
        chain = ledger.parents(of: place).first ?? -1
      }
      passOn(place, own)
    }
  }

  /// The entries that a value of a name map stands for.
  func entries(_ value: Int32) -> [Int32] { sets.entries(value) }

  /// What an entry was called at a commit with these names; nil where it was not there.
  func path(of entry: Int32, in names: NameMap) -> Int32? {
    func isMeant(_ path: Int32) -> Bool {
      let value = names[path]
      return value == entry || value < NameMap.none && sets.entries(value).contains(entry)
    }
    let own = paths[Int(entry)]
    return isMeant(own) ? own : previousPaths[Int(entry)].first(where: isMeant)
  }

  private mutating func note(_ place: Int32, _ path: Int32, _ names: NameMap) {
    func note(_ entry: Int32) {
      guard notes[Int(entry)].last?.place != place else { return }
      notes[Int(entry)].append(Note(place: place, path: path))
      guard !originals.isEmpty, originals[Int(entry)] >= 0 else { return }
      originalPaths[entry, default: []].append(
        self.path(of: originals[Int(entry)], in: names) ?? -1)
    }
    let value = names[path]
    // Nearly always one.
    if value >= 0 {
      note(value)
    } else if value != NameMap.none {
      for entry in sets.entries(value) { note(entry) }
    }
  }

  private mutating func see(_ review: Int, _ names: NameMap) {
    for (extent, isHeld) in [
      (ledger.reviews[review].held, true), (ledger.reviews[review].named, false),
    ] {
      for text in ledger.reviewed[extent.range] {
        for entry in sets.entries(names[text.path]) {
          sightings.append(
            Sighting(review: Int32(review), entry: entry, blob: text.blob, isHeld: isHeld))
        }
      }
    }
  }

  /// Tells the parents what their paths are.
  private mutating func passOn(_ place: Int32, _ names: consuming NameMap) {
    let parents = ledger.parents(of: place)
    if parents.count == 1, let parent = parents.first {
      var own = consume names
      for change in ledger.changes(of: place) where change.source != Ledger.Change.kept {
        rename(&own, change.path, to: change.source)
      }
      give(own, to: parent)
      return
    }
    for (edge, parent) in parents.enumerated() {
      var own = copy names
      for step in ledger.steps(of: place) where step.edge == edge {
        rename(&own, step.path, to: step.older)
      }
      give(own, to: parent)
    }
  }

  private mutating func rename(_ names: inout NameMap, _ path: Int32, to older: Int32) {
    let value = names[path]
    guard value != NameMap.none else { return }
    if older >= 0 {
      for entry in sets.entries(value)
      where start[older] != entry && !previousPaths[Int(entry)].contains(older) {
        previousPaths[Int(entry)].append(older)
      }
    }
    leave(&names, path, value, for: older)
  }

  /// Before this commit the path was another one, or nothing at all.
  private mutating func leave(
    _ names: inout NameMap, _ path: Int32, _ value: Int32, for older: Int32
  ) {
    names[path] = NameMap.none
    if older >= 0 { names[older] = sets.union(names[older], value) }
  }

  private mutating func give(_ names: consuming NameMap, to parent: Int32) {
    if var known = pending[Int(parent)] {
      pending[Int(parent)] = nil
      known.join(names, &sets)
      pending[Int(parent)] = known
    } else {
      pending[Int(parent)] = names
    }
  }

  /// Follows the first-parent chain: an entry landed where the chain gets it.
  private mutating func arrive(_ place: Int32, _ names: inout NameMap) {
    func land(_ path: Int32, _ older: Int32) {
      let value = names[path]
      guard value != NameMap.none else { return }
      if older < 0 { for entry in sets.entries(value) { landed[Int(entry)] = place } }
      leave(&names, path, value, for: older)
    }
    if ledger.rows[Int(place)].isMerge {
      for step in ledger.steps(of: place) where step.edge == 0 { land(step.path, step.older) }
    } else {
      for change in ledger.changes(of: place) where change.source != Ledger.Change.kept {
        land(change.path, change.source)
      }
    }
  }
}

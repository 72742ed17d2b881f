import SourceModel

extension LedgerReader {
  /// Reads what the new commits did to the entries below `prefix`'s `stories`.
  mutating func readChanges(
    _ order: CommitOrder, prefix: RepoPath?, _ objects: borrowing ObjectStore
  ) throws(GitError) {
    guard firstNew < ledger.rows.count else { return }
    var walk = try ChangeWalk(self, order, prefix)
    try walk.run(objects)
    ledger = walk.ledger
  }
}

/// Goes once through the new commits, children first, and compares each with its parents.
private struct ChangeWalk {
  private(set) var ledger: Ledger
  private let reader: LedgerReader
  private let order: CommitOrder
  /// The names that lead to the entries' folder.
  private let names: [[UInt8]]
  private let folders: FolderStore
  /// By row, once it was asked: the folder below which entries stand.
  private var stories: [RawID?]
  private var isKnown: [Bool]
  /// Merges that cannot be judged before all renames are known.
  private var waiting: [(place: Int32, diffs: [TreeDiff])] = []
  private var size = 0
  private var finder: TextFinder
  /// By row, its place among the reviews, of those that are new.
  private let reviews: [Int32: Int]
  private var reviewedTexts = 0

  init(_ reader: LedgerReader, _ order: CommitOrder, _ prefix: RepoPath?) throws(GitError) {
    folders = try FolderStore()
    self.reader = reader
    self.order = order
    ledger = reader.ledger
    names = (prefix?.components ?? []).map { Array($0.utf8) } + [Array("stories".utf8)]
    finder = TextFinder(folders)
    reviews = ledger.reviewPlaces.filter { Int($0.key) >= reader.firstNew }
    stories = Array(repeating: nil, count: ledger.rows.count)
    isKnown = Array(repeating: false, count: ledger.rows.count)
  }

  mutating func run(_ objects: borrowing ObjectStore) throws(GitError) {
    let root = Array("stories".utf8)
    for place in order.places where Int(place) >= reader.firstNew {
      let new = try stories(place, objects)
      var diffs: [TreeDiff] = []
      let parents = ledger.parents(of: place)
      for parent in parents {
        diffs.append(
          try TreeDiff.compare(
            old: try stories(parent, objects), new: new, at: root, &ledger.paths, folders, objects))
      }
      if parents.isEmpty {
        diffs = [
          try TreeDiff.compare(old: nil, new: new, at: root, &ledger.paths, folders, objects)
        ]
      }
      size += diffs.reduce(0) { $0 + $1.added.count + $1.removed.count + $1.modified.count }
      if size > Limits.changes { throw .historyTooLarge(limit: Limits.changes) }
      if let review = reviews[place] { try settle(review, diffs.first, new, objects) }
      if parents.count < 2 {
        if let diff = diffs.first { try record(place, diff, objects) }
      } else if diffs.contains(where: { !$0.added.isEmpty && !$0.removed.isEmpty }) {
        waiting.append((place, diffs))
      } else {
        record(place, MergeFacts(diffs))
      }
    }
    guard !waiting.isEmpty else { return }
    var links = RenameLinks(ledger, order)
    for merge in waiting {
      record(merge.place, try links.facts(of: merge.place, merge.diffs, ledger, objects))
    }
  }

  private mutating func stories(
    _ place: Int32, _ objects: borrowing ObjectStore
  ) throws(GitError) -> RawID? {
    if isKnown[Int(place)] { return stories[Int(place)] }
    var folder: RawID?
    if Int(place) >= reader.firstNew {
      folder = reader.trees[Int(place) - reader.firstNew]
    } else {
      let id = ledger.rows[Int(place)].id
      let bytes = try objects.read(id, .commit, needed: "a commit of the history")
      folder = try RawCommit(bytes, id: id).tree
    }
    for name in names {
      guard let id = folder else { break }
      folder = try folders.folder(name[...], in: id, objects)
    }
    isKnown[Int(place)] = true
    stories[Int(place)] = folder
    return folder
  }

  /// A commit with one parent, or none.
  private mutating func record(
    _ place: Int32, _ diff: TreeDiff, _ objects: borrowing ObjectStore
  ) throws(GitError) {
    let start = ledger.changes.count
    let pairs = try RenamePairs.find(
      added: diff.added, removed: diff.removed, ledger.paths, objects)
    let sources = Dictionary(
      pairs.map { ($0.to, $0.from) }, uniquingKeysWith: { first, _ in first })
    for file in diff.modified {
      ledger.changes.append(Ledger.Change(path: file.path, source: Ledger.Change.kept))
    }
    for file in diff.added {
      ledger.changes.append(
        Ledger.Change(path: file.path, source: sources[file.path] ?? Ledger.Change.new))
    }
    ledger.rows[Int(place)].changes = Ledger.Extent(start..<ledger.changes.count)
  }

  /// Finds the texts that a declared agreement is about: `diff` is what the commit changed, seen from
  /// its first parent.
  private mutating func settle(
    _ number: Int, _ diff: TreeDiff?, _ stories: RawID?, _ objects: borrowing ObjectStore
  ) throws(GitError) {
    let named = Array(ledger.reviewed[ledger.reviews[number].named.range])
    let isNamed = Set(named.map(\.path))
    var held: [Ledger.Reviewed] = []
    var others: [Ledger.Reviewed] = []
    for text in named {
      let found = try finder.text(ledger.paths.paths[Int(text.path)], below: stories, objects)
      if found == text.blob { held.append(text) } else { others.append(text) }
    }
    // What a line says of a text is more than that the commit touched it, if history knows what it says.
    for file in (diff?.modified ?? []) + (diff?.added ?? []) where file.isRegular {
      if isNamed.contains(file.path), held.contains(where: { $0.path == file.path }) { continue }
      held.append(Ledger.Reviewed(path: file.path, blob: file.id))
    }
    reviewedTexts += held.count
    if reviewedTexts > Limits.reviewedTexts { throw .historyTooLarge(limit: Limits.changes) }
    let start = ledger.reviewed.count
    ledger.reviewed += held + others
    ledger.reviews[number].held = Ledger.Extent(start..<(start + held.count))
    ledger.reviews[number].named = Ledger.Extent(
      (start + held.count)..<ledger.reviewed.count)
  }

  private mutating func record(_ place: Int32, _ facts: MergeFacts) {
    let changes = ledger.changes.count
    let steps = ledger.steps.count
    ledger.changes += facts.changed.map { Ledger.Change(path: $0, source: Ledger.Change.kept) }
    ledger.steps += facts.steps
    ledger.rows[Int(place)].changes = Ledger.Extent(changes..<ledger.changes.count)
    ledger.rows[Int(place)].steps = Ledger.Extent(steps..<ledger.steps.count)
  }
}

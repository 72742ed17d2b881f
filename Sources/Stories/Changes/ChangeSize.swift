package import SourceModel

/// Two versions of one text.
package struct TextPair: Sendable, Hashable, Comparable {
  package let old: ObjectID
  package let new: ObjectID

  package init(old: ObjectID, new: ObjectID) {
    self.old = old
    self.new = new
  }

  package static func < (left: TextPair, right: TextPair) -> Bool {
    (left.old, left.new) < (right.old, right.new)
  }

  /// The versions that editions and today's texts differ by, in order: each to be compared once.
  package static func needed(by chronicle: Chronicle, in snapshot: Snapshot) -> [TextPair] {
    let editions = chronicle.editions.filter(\.edition.isAnnotated)
    guard !editions.isEmpty else { return [] }
    var pairs: Set<TextPair> = []
    for path in chronicle.entries.keys where EntryPath(path) != nil {
      var versions: [ObjectID] = editions.compactMap { $0.text(of: path) }
      if let today = snapshot.object(at: path) { versions.append(today) }
      for (old, new) in zip(versions, versions.dropFirst()) where old != new {
        pairs.insert(TextPair(old: old, new: new))
      }
    }
    return pairs.sorted()
  }
}

/// How much a text changed, in words.
package struct ChangeSize: Sendable, Hashable {
  package let added: Int
  package let removed: Int

  package init(added: Int, removed: Int) {
    self.added = added
    self.removed = removed
  }
}

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

  /// Versions of one text that follow each other: the new one of a pair is mostly the old one of the next.
  package struct Chain: Sendable, Hashable {
    /// Today's.
    package let path: RepoPath
    package let pairs: [TextPair]
  }

  /// The versions that editions and today's texts differ by, in order of path: each pair to be compared once.
  package static func chains(by chronicle: Chronicle, in snapshot: Snapshot) -> [Chain] {
    let editions = chronicle.editions.filter(\.edition.isAnnotated)
    guard !editions.isEmpty else { return [] }
    var known: Set<TextPair> = []
    return chronicle.entries.keys.filter { EntryPath($0) != nil }.sorted().compactMap { path in
      var versions: [ObjectID] = editions.compactMap { $0.text(of: path) }
      if let today = snapshot.object(at: path) { versions.append(today) }
      let pairs = zip(versions, versions.dropFirst()).filter { $0 != $1 }
        .map { TextPair(old: $0, new: $1) }.filter { known.insert($0).inserted }
      return pairs.isEmpty ? nil : Chain(path: path, pairs: pairs)
    }
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

  package init(old: ProseText, new: ProseText) {
    let counted = ProseDiff.counted(old: old, new: new)
    self.init(added: counted.added, removed: counted.removed)
  }
}

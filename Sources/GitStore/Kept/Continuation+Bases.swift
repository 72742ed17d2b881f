import SourceModel

extension Continuation {
  /// What the translations hold to; nil when that needs a whole walk.
  func bases(
    prefix: RepoPath?, _ objects: borrowing ObjectStore
  ) throws(GitError) -> [RepoPath: Chronicle.TranslationBase]? {
    guard !question.originals.isEmpty else { return [:] }
    guard new.ledger.patches.isEmpty, patchesMeanTheSame else { return nil }
    var texts = try EarlierTexts(new.ledger, prefix: prefix)
    var own = [Int](repeating: -1, count: question.paths.count)
    for (number, place) in walked.enumerated() { own[place] = number }
    var bases: [RepoPath: Chronicle.TranslationBase] = [:]
    for (place, original) in question.originals.enumerated() where original >= 0 {
      if own[place] >= 0, let note = builder.notes[own[place]].first {
        // Only a new name may leave the text as it was.
        guard
          let change = new.ledger.changes(of: note.place).first(where: { $0.path == note.path }),
          change.source < 0, let path = builder.originalPaths[Int32(own[place])]?.first
        else { return nil }
        let blob = path < 0 ? nil : try texts.text(path, at: note.place, objects)
        bases[question.paths[place]] = Chronicle.TranslationBase(
          commit: new.ledger.rows[Int(note.place)].id.objectID, original: blob?.objectID,
          isPatched: false)
      } else {
        let entry = kept.entries[Int(entries[place])]
        guard entry.base >= 0, entries[Int(original)] == entry.original else { return nil }
        let base = kept.bases[Int(entry.base)]
        bases[question.paths[place]] = Chronicle.TranslationBase(
          commit: kept.rows[Int(base.place)].id.objectID,
          original: base.hasBlob == 0 ? nil : base.blob.blob.objectID,
          isPatched: base.isPatched != 0)
      }
    }
    return bases
  }

  /// Whether no new commit's id begins as an older message named another one.
  private var patchesMeanTheSame: Bool {
    guard !kept.patches.isEmpty else { return true }
    let ids = new.ledger.rows.dropFirst().map { Array($0.id.objectID.description.utf8) }
    return kept.patches.allSatisfy { patch in
      let digits = kept.bytes(patch.digits).map { TrailerBlock.lowercased($0) }
      return digits.count < 7 || ids.allSatisfy { !$0.starts(with: digits) }
    }
  }
}

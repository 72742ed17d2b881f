package import SourceModel

/// Whether a translation says what its original says now.
package struct Freshness: Sendable, Hashable {
  /// The raw value is its name in JSON.
  package enum State: String, Sendable, CaseIterable {
    /// The original's text is what it was when the translation was last changed.
    case current
    /// The original was changed since.
    case behind
    /// The original was changed since, and what mattered most was put right in the translation
    /// (`Translation-patched`).
    case patched
    /// History does not tell: it was not read, or the original came later.
    case unknown
  }

  package let state: State
  /// The commit with which the original is compared; nil when history does not tell.
  package let base: ObjectID?
  /// When that commit was written; nil where the chronicle does not hold it.
  package let baseTime: RecordedTime?
  /// The original then, where it is not what it is now.
  package let formerOriginal: ObjectID?

  package init(
    _ state: State, base: ObjectID? = nil, baseTime: RecordedTime? = nil,
    formerOriginal: ObjectID? = nil
  ) {
    self.state = state
    self.base = base
    self.baseTime = baseTime
    self.formerOriginal = formerOriginal
  }

  package static let unknown = Freshness(.unknown)
}

extension Freshness {
  /// Of every translation that has an original, by its path.
  ///
  /// Only the text counts (`TextDigest`): a corrected country makes no translation late.
  package static func all(_ input: AssemblyInput) -> [RepoPath: Freshness] {
    let bases = input.chronicle.bases
    guard !bases.isEmpty else { return input.layout.originals.mapValues { _ in .unknown } }
    let wanted = Set(bases.values.map(\.commit))
    var times: [ObjectID: RecordedTime] = [:]
    for commit in input.chronicle.commits where wanted.contains(commit.id) {
      times[commit.id] = commit.authored
    }
    // Originals with several translations are read once.
    var digests: [RepoPath: TextDigest] = [:]
    var all: [RepoPath: Freshness] = [:]
    for (translation, original) in input.layout.originals {
      guard let base = bases[translation] else {
        all[translation] = .unknown
        continue
      }
      let time = times[base.commit]
      guard let now = input.snapshot.object(at: original), let then = base.original else {
        all[translation] = Freshness(.unknown, base: base.commit, baseTime: time)
        continue
      }
      if now == then {
        all[translation] = Freshness(.current, base: base.commit, baseTime: time)
        continue
      }
      let digest = digests[original] ?? input.digest(at: original)
      digests[original] = digest
      let state: State
      if let digest, let former = input.pastTexts[then]?.digest {
        state = digest == former ? .current : base.isPatched ? .patched : .behind
      } else {
        state = .unknown
      }
      all[translation] = Freshness(
        state, base: base.commit, baseTime: time,
        formerOriginal: state == .behind || state == .patched ? then : nil)
    }
    return all
  }
}

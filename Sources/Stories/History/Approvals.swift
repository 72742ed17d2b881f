import SourceModel

/// Who agrees with each text, and whether that still counts (CONTENT-MODEL, "What history says").
///
/// An approval is bound to the digest of the text: a corrected country asks nobody to agree again, a
/// changed sentence does. A translation is a text of its own.
struct Approvals: Sendable {
  let rule: ReviewRule
  private let input: AssemblyInput
  private let identities: Identities
  /// By path now, the newest first: places in `Chronicle.reviews`.
  private let reviews: [RepoPath: [Int]]

  init(input: AssemblyInput, identities: Identities, names: NameChoices) {
    self.input = input
    self.identities = identities
    rule = ReviewRule(configuration: input.configuration, names: names)
    var reviews: [RepoPath: [Int]] = [:]
    for (index, review) in input.chronicle.reviews.enumerated() {
      for path in review.texts.keys { reviews[path, default: []].append(index) }
    }
    self.reviews = reviews
  }

  /// The approvals of one text, the newest first; each person once, by the newest that counts most.
  ///
  /// - Parameter byline: of the original, which a translation shares.
  func of(_ path: RepoPath, _ byline: Byline) -> [JudgedApproval] {
    guard let indices = reviews[path] else { return [] }
    let writers = writers(of: path)
    let today = input.snapshot.object(at: path)
    // Of most texts nothing was agreed to but what they are.
    lazy var digest = input.digest(at: path)
    var found: [Contributor.Key: (order: Int, judged: JudgedApproval)] = [:]
    for (order, index) in indices.enumerated() {
      let review = input.chronicle.reviews[index]
      guard let blob = review.texts[path] else { continue }
      var isSame: Bool?
      for identity in review.reviewers {
        guard let reviewer = identities.somebody(identity) else { continue }
        if found[reviewer.key]?.judged.state == .holds { continue }
        let fault =
          byline.holds(reviewer)
          ? .author
          : writers[reviewer.key].map { .writer($0) } ?? rule.fault(of: reviewer, byline)
        let holds =
          isSame ?? (blob == today || (digest != nil && input.pastTexts[blob]?.digest == digest))
        isSame = holds
        let state: Approval.State = fault != nil ? .notEligible : holds ? .holds : .stale
        if found[reviewer.key] != nil, state != .holds { continue }
        found[reviewer.key] = (
          order,
          JudgedApproval(
            approval: Approval(name: reviewer.name, commit: review.commit, state: state),
            reviewer: reviewer, authored: review.authored, fault: fault)
        )
      }
    }
    return found.values.sorted { left, right in
      if left.order != right.order { return left.order < right.order }
      let (one, other) = (left.judged.reviewer, right.judged.reviewer)
      if one.proper.name != other.proper.name {
        return one.proper.name.utf8.lexicographicallyPrecedes(other.proper.name.utf8)
      }
      return one.id < other.id
    }.map(\.judged)
  }

  /// Who wrote a text by what its commits say, in the byline or not, and by which commit, the newest one: their
  /// authors and co-authors, and of a translation its translators.
  private func writers(of path: RepoPath) -> [Contributor.Key: ObjectID] {
    let isTranslation = input.layout.originals[path] != nil
    var writers: [Contributor.Key: ObjectID] = [:]
    for commit in input.chronicle.commits(of: path) {
      let credited = commit.credits.filter {
        $0.role == .author || isTranslation && $0.role == .translator
      }
      for identity in [commit.author] + credited.map(\.identity) {
        guard let key = identities.somebody(identity)?.key, writers[key] == nil else { continue }
        writers[key] = commit.id
      }
    }
    return writers
  }
}

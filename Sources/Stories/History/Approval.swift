package import SourceModel

/// That somebody agrees with a text.
package struct Approval: Sendable, Hashable {
  package enum State: String, Sendable, CaseIterable {
    /// The text is what it was when they agreed.
    case holds
    /// The text has changed since.
    case stale
    /// Of somebody who wrote the text or a commit of it, or not from where `review.from` asks.
    case notEligible = "not-eligible"
  }

  /// Nil for who chose not to be named.
  package let name: String?
  /// The commit that says so.
  package let commit: ObjectID
  package let state: State

  package init(name: String?, commit: ObjectID, state: State) {
    self.name = name
    self.commit = commit
    self.state = state
  }
}

/// An approval, and what a message about it needs to know.
struct JudgedApproval {
  let approval: Approval
  let reviewer: Contributor
  let authored: RecordedTime
  /// Why it does not count; nil for one that does, or that is only stale.
  let fault: ReviewRule.Fault?

  var state: Approval.State { approval.state }
}

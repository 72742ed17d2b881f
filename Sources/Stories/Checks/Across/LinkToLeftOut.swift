package import SourceModel

/// Tells a writer that a link leads to an entry that is not published now.
package enum LinkToLeftOut: Check {
  package static let explanation = Explanation(
    "link-to-left-out", .note,
    what: "A link leads to an entry that is a draft, not yet due, not approved, or was withdrawn.",
    why: "It is shown as text until the entry is published; of a withdrawn one, take the link out.",
    wrong: "", right: "")
}

extension LinkToLeftOut {
  /// Nil for an entry with errors: those are said where they are.
  static func message(_ path: RepoPath, _ reason: Edition.LeftOut.Reason, at place: Place)
    -> Diagnostic?
  {
    let words: String
    switch reason {
    case .invalid: return nil
    case .draft: words = "'{path}' is a draft, so the link is shown as text"
    case .notYetDue: words = "'{path}' is not yet due, so the link is shown as text"
    case .notApproved:
      words = "'{path}' still waits for approval, so the link is shown as text"
    case .withdrawn: words = "'{path}' was withdrawn, so the link is shown as text"
    }
    return found(Message(words, ["path": path.string]), at: place)
  }
}

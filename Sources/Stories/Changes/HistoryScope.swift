/// How much is told of the book's history.
package enum HistoryScope: Sendable, Hashable {
  /// What each edition brought, its figures, and how many words changed: what pages of a site say.
  case editions
  /// Of each text of these kinds, the edition that showed it first, and whether one of the two latest states
  /// changed it: a book file says no more, and half of the former versions need not be read.
  case texts(Set<EntryKind>)

  /// Whether a text of this kind is told of.
  func covers(_ kind: EntryKind) -> Bool {
    switch self {
    case .editions: true
    case .texts(let kinds): kinds.contains(kind)
    }
  }
}

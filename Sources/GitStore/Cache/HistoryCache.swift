/// Where what was read of history is kept for the next time.
package enum HistoryCache: Sendable, Hashable {
  /// `colophon/` among the repository's own files, if they belong to the user who asks.
  case besideRepository
  /// A folder that the user named; it is made where it is not there.
  case folder(String)
  /// Nowhere: all of history is read each time.
  case none
}

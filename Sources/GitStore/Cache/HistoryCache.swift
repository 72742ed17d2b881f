/// Where what was read of history is kept for the next time.
package enum HistoryCache: Sendable, Hashable {
  /// `colophon/` among the repository's own files, if they belong to the user who asks and may be
  /// written; else `colophon/` below the folder that is named, on the same conditions.
  ///
  /// The folder is where a user's caches are (XDG Base Directory Specification, `$XDG_CACHE_HOME`).
  case besideRepository(else: String?)
  /// A folder that the user named; it is made where it is not there.
  case folder(String)
  /// Nowhere: all of history is read each time.
  case none
}

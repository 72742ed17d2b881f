import Outputs
import SourceModel
import Stories

/// Why a text that is there has no printed sheet.
package enum SheetAbsence: Sendable, Hashable {
  /// Only stories of the handbook are printed.
  case notOfHandbook
  /// Its day is still ahead.
  case waits
  case withdrawn
  /// Too few people agree with it, and the settings leave such texts out.
  case notApproved

  /// - Parameter paths: what the text may be called; the first that there is counts.
  /// - Returns: the path and the reason; nil when no text of these names is known.
  static func reason(
    for paths: [RepoPath], _ snapshot: Snapshot, _ leftOut: [Edition.LeftOut]
  ) -> (path: RepoPath, reason: SheetAbsence)? {
    for path in paths where snapshot[path] != nil {
      if let kind = EntryPath(path)?.address.kind, kind != .handbook {
        return (path, .notOfHandbook)
      }
      switch leftOut.first(where: { $0.path == path })?.reason {
      case .notYetDue: return (path, .waits)
      case .withdrawn: return (path, .withdrawn)
      case .notApproved: return (path, .notApproved)
      case .draft, .invalid: return nil
      // A README, or the introduction of a part.
      case nil: return (path, .notOfHandbook)
      }
    }
    return nil
  }
}

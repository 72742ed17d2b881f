import Foundation
import SourceModel

/// The only place that asks what time it is.
enum Clock {
  /// Now, in UTC.
  static func now() -> RecordedTime {
    RecordedTime(seconds: Int64(Date().timeIntervalSince1970.rounded(.down)))
  }

  /// How many tasks run at once when nobody says: one a processor that this process may use.
  static var processors: Int { max(1, min(ProcessInfo.processInfo.activeProcessorCount, 64)) }
}

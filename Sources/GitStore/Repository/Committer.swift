package import SourceModel

/// Who makes a tag, and when, where the surroundings say it: git follows `GIT_COMMITTER_NAME`, `GIT_COMMITTER_EMAIL`
/// and `GIT_COMMITTER_DATE` before its configuration (git, "Environment Variables").
package struct Committer: Sendable, Hashable {
  package let name: String?
  package let email: String?
  package let date: RecordedTime?

  /// One that leaves everything to git's configuration and the clock.
  package static let unnamed = Committer(name: nil, email: nil, date: nil)

  package init(name: String?, email: String?, date: RecordedTime?) {
    self.name = name
    self.email = email
    self.date = date
  }

  /// - Parameter value: the value of a variable; an empty one says nothing.
  /// - Throws: `GitError.committerDate`.
  package init(variables value: (String) -> String?) throws(GitError) {
    func given(_ name: String) -> String? { value(name).flatMap { $0.isEmpty ? nil : $0 } }
    name = given("GIT_COMMITTER_NAME")
    email = given("GIT_COMMITTER_EMAIL")
    guard let written = given("GIT_COMMITTER_DATE") else {
      date = nil
      return
    }
    guard let time = Self.time(written) else { throw .committerDate(written) }
    date = time
  }

  /// ISO 8601, or git's own `1600000000 +0200`, with or without `@` in front.
  private static func time(_ written: String) -> RecordedTime? {
    if let time = RecordedTime(iso8601: written) { return time }
    let parts = written.split(separator: " ")
    guard parts.count == 2, let first = parts.first, let last = parts.last,
      let seconds = Int64(first.hasPrefix("@") ? first.dropFirst() : first), seconds >= 0,
      last.utf8.count == 5, last.hasPrefix("+") || last.hasPrefix("-"),
      let zone = Int(last.dropFirst()), zone % 100 < 60, zone < 2400
    else { return nil }
    let minutes = zone / 100 * 60 + zone % 100
    return RecordedTime(seconds: seconds, offset: last.hasPrefix("-") ? -minutes : minutes)
  }
}

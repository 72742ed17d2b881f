/// What `colophon explain ID` prints of one check: what, why, a wrong and a right example.
package struct Explanation: Sendable, Hashable {
  package let id: DiagnosticID
  package let severity: Severity
  /// What the check finds: one sentence.
  package let what: String
  /// Why it matters to readers, writers or pupils, and what to do.
  package let why: String
  /// Lines of a file as they should not be; empty when a file's text cannot show it.
  package let wrong: String
  /// The same, put right.
  package let right: String
  /// Whether an entry may answer it (`answers` in front matter) instead of changing.
  package let isAnswerable: Bool

  package init(
    _ id: DiagnosticID, _ severity: Severity, what: String, why: String, wrong: String,
    right: String, isAnswerable: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.what = what
    self.why = why
    self.wrong = wrong
    self.right = right
    self.isAnswerable = isAnswerable
  }
}

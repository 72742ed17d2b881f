package import SourceModel
import Stories

extension SiteBuild {
  /// What came of it.
  package struct Outcome: Sendable {
    package private(set) var diagnostics: [Diagnostic]
    /// Nil when nothing was written, because the content has errors.
    package let report: WriteReport?
    /// Entries that were left out because they had errors.
    package let leftOut: Int
    /// Entries that wait for their day.
    package let waiting: [RepoPath]
    package let drafts: Int
    /// Entries and translations that wait for approval.
    package let unapproved: Int
    /// How many printed volumes there would be, where none were made because nobody asked for so many.
    package let volumesLeftOut: Int
    /// Whether a picture is left out that may be made another time.
    package let isLackingByChance: Bool
    /// A file with errors that cannot be passed over, where that was asked for.
    let indispensable: RepoPath?
    /// The seconds in which a build of the same comes to the same.
    let holds: Range<Int64>

    init(
      diagnostics: [Diagnostic], report: WriteReport?, edition: Edition, volumesLeftOut: Int = 0,
      isLackingByChance: Bool = false, indispensable: RepoPath? = nil
    ) {
      self.indispensable = indispensable
      self.volumesLeftOut = volumesLeftOut
      self.diagnostics = diagnostics.sorted()
      self.report = report
      self.isLackingByChance = isLackingByChance
      holds = edition.holds
      leftOut = edition.leftOut.count { $0.reason == .invalid }
      waiting = edition.leftOut.filter { $0.reason == .notYetDue }.map(\.path)
      unapproved = edition.leftOut.count { $0.reason == .notApproved }
      drafts = edition.leftOut.count { $0.reason == .draft }
    }

    /// The same with more to say.
    func saying(_ more: [Diagnostic]) -> Outcome {
      var outcome = self
      outcome.diagnostics = (diagnostics + more).sorted()
      return outcome
    }

    /// Why nothing was written: a line for the user.
    package var refusal: String? {
      guard report == nil else { return nil }
      let why = indispensable.map { "; '--skip-invalid' cannot leave out '\($0)'" }
      return "nothing was built; the last build is untouched" + (why ?? "")
    }
  }
}

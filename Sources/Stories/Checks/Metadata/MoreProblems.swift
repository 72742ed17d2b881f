package import SourceModel

/// What is not said any more of a file that has very many faults.
package enum MoreProblems: Check {
  package static let explanation = Explanation(
    "more-problems", .error,
    what: "The front matter has so many faults that only the first hundred are shown.",
    why: """
      A list of thousands of messages helps nobody. Put right what is shown and check again. If all \
      that is not shown are warnings, so is this.
      """,
    wrong: "", right: "")
}

extension MoreProblems {
  static func diagnostic(_ count: Int, _ severity: Severity, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message("{count} more problems in this file are not shown", ["count": String(count)]),
      at: place, help: "put right what is shown and check again")
  }
}

package import SourceModel

/// A post of the blog without goal 5.
package enum GoalFiveMissing: Check {
  package static let explanation = Explanation(
    "goal-five-missing", .error,
    what: "A post of the blog does not name goal 5, gender equality.",
    why: """
      The posts tell of classroom exchanges about gender equality and the other goals, so 5 stands \
      among the goals of each. A text that is not about it may belong into the handbook.
      """,
    wrong: "sdgs: [13]", right: "sdgs: [5, 13]")
}

extension GoalFiveMissing {
  static func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity, "goal 5, gender equality, is missing in the goals of this post", at: place,
      help: "add it: sdgs: [5, …]")
  }
}

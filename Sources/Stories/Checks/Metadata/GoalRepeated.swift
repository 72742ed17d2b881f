package import SourceModel

/// A goal that is named twice.
package enum GoalRepeated: Check {
  package static let explanation = Explanation(
    "goal-repeated", .warning,
    what: "A goal stands twice in the list.",
    why: "It counts once. Perhaps another number was meant in its place.",
    wrong: "sdgs: [5, 13, 5]", right: "sdgs: [5, 13]")
}

extension GoalRepeated {
  static func diagnostic(_ goal: Int, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "goal {goal} ({title}) stands twice",
        ["goal": String(goal), "title": Goals.title(of: goal) ?? ""]), at: place,
      notes: [.init("it stands here already", at: first)],
      help: "take one of them out, or write the goal that was meant")
  }
}

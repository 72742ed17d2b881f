package import SourceModel

/// Goal 4, quality education, where goal 5, gender equality, is meant.
///
/// An error in a blog post, which must hold goal 5; elsewhere a warning, given when title, summary or
/// tags speak of gender equality.
package enum GoalFourForFive: Check {
  package static let explanation = Explanation(
    "goal-four-for-five", .error,
    what: "Goal 4 is given and goal 5 is not, where the text is about gender equality.",
    why: """
      Goal 4 is quality education, goal 5 is gender equality. The two are often mistaken for each \
      other, and every post of the blog is about gender equality. In other texts than posts this is \
      a warning.
      """,
    wrong: "sdgs: [4]", right: "sdgs: [5]")
}

extension GoalFourForFive {
  /// `fours` is the place of the 4, `isPost` whether 5 is required.
  static func diagnostic(at place: Place, isPost: Bool) -> Diagnostic {
    Diagnostic(
      id, isPost ? .error : .warning, "goal 4 is quality education; gender equality is goal 5",
      at: place,
      fixes: [
        .init("write 5 in place of 4", edits: [.init(place, text: "5")]),
        .init("add 5 beside 4", edits: [.init(place, text: "4, 5")]),
      ],
      help: isPost
        ? "every post of the blog is about gender equality and holds goal 5" : nil)
  }
}

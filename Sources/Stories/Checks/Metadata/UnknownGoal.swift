package import SourceModel

/// A Sustainable Development Goal that does not exist.
package enum UnknownGoal: Check {
  package static let explanation = Explanation(
    "unknown-goal", .error,
    what: "A Sustainable Development Goal is not a number from 1 to 17.",
    why: """
      The goals are named by their numbers, which are the same in every language: 4 is quality \
      education, 5 gender equality, 13 climate action.
      """,
    wrong: "sdgs: [5, 18]", right: "sdgs: [5, 13]")
}

extension UnknownGoal {
  static func diagnostic(_ written: String, at place: Place) -> Diagnostic {
    guard let number = Goals.meant(by: written), let title = Goals.title(of: number) else {
      return Diagnostic(
        id, severity,
        Message("unknown goal '{written}'; the goals are 1 to 17", ["written": written]), at: place)
    }
    return Diagnostic(
      id, severity,
      Message(
        "unknown goal '{written}'; did you mean {number} ({title})?",
        ["written": written, "number": String(number), "title": title]), at: place,
      fixes: WrongType.write(String(number), place))
  }
}

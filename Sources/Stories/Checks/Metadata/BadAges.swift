package import SourceModel

/// Ages that are not one number or two.
package enum BadAges: Check {
  package static let explanation = Explanation(
    "bad-ages", .error,
    what: "Ages are not written as from-to, or as one age.",
    why: "Teachers look for stories for their pupils' age. Write 14-16, or 15 alone.",
    wrong: "ages: 16-14", right: "ages: 14-16")
}

extension BadAges {
  static func diagnostic(_ written: String, _ failure: MeasureText.AgesFailure, at place: Place)
    -> Diagnostic
  {
    switch failure {
    case .notAges(let meant):
      Diagnostic(
        id, severity,
        Message("'ages' should be 14-16 or 15, not '{written}'", ["written": written]), at: place,
        fixes: meant.map { WrongType.write($0, place) } ?? [],
        help: meant == nil ? "write the ages of your own pupils: from-to, or one age" : nil)
    case .inverted(let meant):
      Diagnostic(
        id, severity,
        Message("the ages '{written}' go from older to younger", ["written": written]), at: place,
        fixes: WrongType.write(meant, place))
    case .unlikely:
      Diagnostic(
        id, severity,
        Message(
          "the ages '{written}' are not between {least} and {most}",
          [
            "written": written, "least": String(MeasureText.possibleAges.lowerBound),
            "most": String(MeasureText.possibleAges.upperBound),
          ]), at: place, help: "write the ages in years, such as 14-16")
    }
  }
}

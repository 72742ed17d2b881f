package import SourceModel

/// An answer to a check that takes none.
package enum AnswerNotAnswerable: Check {
  package static let explanation = Explanation(
    "answer-not-answerable", .error,
    what: "'answers' names a check that cannot be answered, or that does not exist.",
    why: """
      Only some warnings may be answered with a reason in place of a change; 'colophon explain' says \
      of each whether it may. Everything else has to be put right.
      """,
    wrong: "answers: [{check: missing-key, reason: We do not know the ages}]",
    right: "answers: []")
}

extension AnswerNotAnswerable {
  /// Nil when the check may be answered.
  static func judge(_ written: String, at place: Place) -> Diagnostic? {
    let answerable = answerableChecks
    if answerable.contains(written) { return nil }
    if let nearest = Nearest.name(to: written, among: answerable) {
      return Diagnostic(
        id, severity,
        Message(
          "the check '{written}' cannot be answered; did you mean '{nearest}'?",
          ["written": written, "nearest": nearest]), at: place,
        fixes: WrongType.write(nearest, place))
    }
    return Diagnostic(
      id, severity,
      Message("the check '{written}' cannot be answered", ["written": written]), at: place,
      help: answerable.isEmpty
        ? "no check can be answered yet; take the line out"
        : Message(
          "these can: {checks}; everything else has to be put right",
          ["checks": answerable.joined(separator: ", ")]))
  }

  /// Ids in order.
  static var answerableChecks: [String] {
    CheckRegistry.all.filter(\.isAnswerable).map(\.id.name).sorted()
  }
}

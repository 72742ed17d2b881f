package import SourceModel

/// A collaboration that is still to come and does not say when one can join.
///
/// It depends on the instant for which is built, so *assemble* asks it, not the reader of a file.
package enum CallDatesMissing: Check {
  package static let explanation = Explanation(
    "call-dates-missing", .error,
    what: "A collaboration that begins in the future does not say when its call opens or closes.",
    why: """
      Teachers who read of it want to join, and must know until when they can. Once it has begun, \
      the two dates may be left out.
      """,
    wrong: "", right: "")

  /// Nil for other kinds, for what has begun, and when both dates are there.
  package static func judge(_ entry: Entry, asOf: RecordedTime) -> Diagnostic? {
    guard case .collaboration(let collaboration) = entry.details,
      collaboration.starts.seconds > asOf.seconds
    else { return nil }
    let missing = [("opens", collaboration.opens), ("closes", collaboration.closes)]
      .filter { $0.1 == nil }.map { $0.0 }
    guard !missing.isEmpty else { return nil }
    return diagnostic(missing, at: Place(entry.path, SourceSpan(0, 3)))
  }
}

extension CallDatesMissing {
  private static func diagnostic(_ missing: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        "missing {keys}: this collaboration is still to come, and one can join it",
        ["keys": missing.map { "'\($0)'" }.joined(separator: " and ")]), at: place,
      help: "for instance 'closes: 2021-02-12T23:59:00+08:00'")
  }
}

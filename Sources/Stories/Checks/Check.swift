package import SourceModel

/// One check: one file, one id, one explanation, its wording at the bottom of the same file.
///
/// What it looks at differs (a key, a text, the whole workspace), so a check has the function that fits
/// it; what all share is that they can be explained. `CheckRegistry` lists them by hand.
package protocol Check: Sendable {
  static var explanation: Explanation { get }
}

extension Check {
  package static var id: DiagnosticID { explanation.id }
  package static var severity: Severity { explanation.severity }
}

/// How many of each there are: `2 errors and 1 warning in 3 files`.
package struct DiagnosticSummary: Sendable, Hashable, CustomStringConvertible {
  package let errors: Int
  package let warnings: Int
  package let notes: Int
  /// How many files they stand in.
  package let files: Int

  package init(_ diagnostics: [Diagnostic]) {
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count { $0.severity == .warning }
    notes = diagnostics.count { $0.severity == .note }
    files = Set(diagnostics.compactMap(\.place.path)).count
  }

  /// Empty when nothing was said.
  package var description: String {
    let parts = [
      counted(errors, "error"), counted(warnings, "warning"), counted(notes, "note"),
    ].compactMap { $0 }
    guard let last = parts.last else { return "" }
    let list =
      parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " and " + last
    return list + (counted(files, "file").map { " in " + $0 } ?? "")
  }

  /// The same in a language: each sort with its number behind it, so that no form of a word depends on it.
  func text(_ words: MessageWords?) -> String {
    guard let words else { return description }
    let parts = [
      ("errors: {count}", errors), ("warnings: {count}", warnings), ("notes: {count}", notes),
      ("files: {count}", files),
    ].filter { $0.1 > 0 }.map { words.text(of: Message($0.0, ["count": String($0.1)])) }
    guard !parts.isEmpty, !parts.contains(nil) else { return description }
    return parts.compactMap(\.self).map { TerminalText.escaped($0) }.joined(separator: " · ")
  }

  private func counted(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

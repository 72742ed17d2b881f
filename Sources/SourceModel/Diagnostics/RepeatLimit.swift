/// Keeps one spoiled file from drowning all other messages, and from filling memory.
///
/// A text of 1 MiB can hold a hundred thousand mistakes of one sort; nobody reads more than the first few.
package enum RepeatLimit {
  /// Messages of one id about one file that are kept word for word.
  package static let perFile = 50

  /// The messages about many files, each file's by the same limit.
  package static func applyToEachFile(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.count > perFile else { return diagnostics }
    let files = Dictionary(grouping: diagnostics) { $0.place.path }
    return files.values.flatMap(apply).sorted()
  }

  /// The messages about one file, with those beyond the limit folded into one line an id.
  package static func apply(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.count > perFile else { return diagnostics }
    var kept: [Diagnostic] = []
    var seen: [DiagnosticID: Int] = [:]
    var last: [DiagnosticID: Diagnostic] = [:]
    for diagnostic in diagnostics.sorted() {
      seen[diagnostic.id, default: 0] += 1
      if seen[diagnostic.id, default: 0] <= perFile {
        kept.append(diagnostic)
      } else {
        last[diagnostic.id] = last[diagnostic.id] ?? diagnostic
      }
    }
    for (id, first) in last {
      let more = seen[id, default: 0] - perFile
      kept.append(
        Diagnostic(
          id, first.severity, Message("{count} more like this in this file", ["count": "\(more)"]),
          at: first.place))
    }
    return kept.sorted()
  }
}

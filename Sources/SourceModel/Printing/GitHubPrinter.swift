/// Commands of a GitHub workflow that put a message beside the line it speaks of.
///
/// Properties and data are escaped as `@actions/core` does it.
struct GitHubPrinter {
  let words: @Sendable (RepoPath?) -> MessageWords?

  func text(of diagnostics: [Diagnostic], _ finder: inout PlaceFinder) -> String {
    var out = ""
    for diagnostic in diagnostics {
      out += "::\(command(for: diagnostic.severity)) "
      out += properties(of: diagnostic, finder.position(diagnostic.place))
      out += "::" + escapedData(message(of: diagnostic)) + "\n"
    }
    return out
  }

  private func command(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private func properties(of diagnostic: Diagnostic, _ position: PlaceFinder.Position) -> String {
    var pairs: [(String, String)] = []
    if diagnostic.place.path != nil {
      pairs.append(("file", position.path))
      pairs.append(("line", String(position.start.line)))
      // Columns are only taken for a place on one line.
      let isOneLine = position.start.line == position.end.line
      if isOneLine { pairs.append(("col", String(position.start.column))) }
      pairs.append(("endLine", String(position.end.line)))
      if isOneLine { pairs.append(("endColumn", String(position.end.column))) }
    }
    pairs.append(("title", diagnostic.id.name))
    return pairs.map { "\($0)=\(escapedProperty($1))" }.joined(separator: ",")
  }

  /// The headline, and below it what to do; then the headline in English, where it is not.
  private func message(of diagnostic: Diagnostic) -> String {
    let saying = Saying(diagnostic, words)
    var lines = [saying.text(diagnostic.message)]
    if let fix = diagnostic.fixes.first { lines.append("\(saying.fix) " + saying.text(fix.title)) }
    if let help = diagnostic.help { lines.append("\(saying.help) " + saying.text(help)) }
    if let english = saying.english(diagnostic.message) { lines.append(english) }
    return lines.map { TerminalText.escaped($0) }.joined(separator: "\n")
  }

  private func escapedData(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private func escapedProperty(_ text: String) -> String {
    var out = ""
    for scalar in escapedData(text).unicodeScalars {
      switch scalar {
      case ":": out += "%3A"
      case ",": out += "%2C"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

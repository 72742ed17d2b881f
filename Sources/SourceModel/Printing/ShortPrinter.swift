/// A line each, in the way editors have read compilers for decades.
struct ShortPrinter {
  let words: @Sendable (RepoPath?) -> MessageWords?

  func text(of diagnostics: [Diagnostic], _ finder: inout PlaceFinder) -> String {
    var out = ""
    for diagnostic in diagnostics {
      let position = finder.position(diagnostic.place)
      let text = Saying(diagnostic, words).text(diagnostic.message)
      out += TerminalText.escaped(
        "\(position.path):\(position.start.line):\(position.start.column): "
          + "\(diagnostic.severity.rawValue): \(text) [\(diagnostic.id)]")
      out += "\n"
    }
    return out
  }
}

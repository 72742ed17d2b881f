/// Turns diagnostics into the text that a person, an editor or a server reads.
///
///     let printer = DiagnosticPrinter(.human, colour: true)
///     print(printer.text(of: diagnostics, sources: snapshot.file(at:)), terminator: "")
package struct DiagnosticPrinter: Sendable {
  /// The shapes that `check --format` knows.
  package enum Format: String, Sendable, CaseIterable {
    /// With the lines themselves, for people.
    case human
    /// A line each, as compilers print it: `path:line:column: error: message [id]`.
    case short
    /// An object a line; its keys stand in INTERFACE.md.
    case json
    /// One SARIF 2.1.0 document, for code hosting services.
    case sarif
    /// Annotations of a GitHub workflow.
    case github
  }

  package let format: Format
  /// Whether the human format is coloured.
  package let colour: Bool
  /// What is known of the ids: SARIF names its rules from them.
  package let explanations: [Explanation]
  /// The program's version, which SARIF names.
  package let version: String
  /// The words for messages about a file, about all of it for nil; English where there are none.
  ///
  /// SARIF is English, and what programs read of JSON too.
  package var words: @Sendable (RepoPath?) -> MessageWords? = { _ in nil }

  package init(
    _ format: Format, colour: Bool = false, explanations: [Explanation] = [], version: String = ""
  ) {
    self.format = format
    self.colour = colour
    self.explanations = explanations
    self.version = version
  }

  /// The whole text with a line end behind the last line; empty when a format has nothing to say.
  ///
  /// Diagnostics are printed in their order, whatever order they come in.
  /// - Parameter sources: the text at a path, nil when there is none to show.
  package func text(
    of diagnostics: [Diagnostic], sources: (RepoPath) -> SourceFile?
  ) -> String {
    withoutActuallyEscaping(sources) { sources in
      var finder = PlaceFinder(sources: sources)
      let diagnostics = diagnostics.sorted()
      switch format {
      case .human: return HumanPrinter(colour: colour, words: words).text(of: diagnostics, &finder)
      case .short: return ShortPrinter(words: words).text(of: diagnostics, &finder)
      case .json: return JSONPrinter(words: words).text(of: diagnostics, &finder)
      case .sarif:
        return SARIFPrinter(explanations: explanations, version: version)
          .text(of: diagnostics, &finder)
      case .github: return GitHubPrinter(words: words).text(of: diagnostics, &finder)
      }
    }
  }
}

package import SourceModel

/// Finds words that a writer put down to come back to.
package enum PlaceholderLeft: Check {
  package static let explanation = Explanation(
    "placeholder-left", .warning,
    what: "The text still has a mark such as 'TODO', or filling text.",
    why: "Readers take it for an unfinished story. Write what belongs there, or take it out.",
    wrong: "TODO: ask Linh for the date.\n", right: "We met on 3 May.\n", isAnswerable: true)

  static func check(_ text: CheckedText) -> [Diagnostic] {
    guard text.holdsAny(of: words) else { return [] }
    return text.runs.flatMap { run in
      run.words.firstMatches(of: words).map { word, span in
        found(
          Message("'{word}' is left in the text", ["word": word]), at: text.place(span),
          help: "write what belongs there, or take it out")
      }
    }
  }

  private static let words = ["TODO", "FIXME", "XXX", "TBD", "Lorem ipsum"]
}

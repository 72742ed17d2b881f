package import SourceModel

/// The printed book could not be set, in a build that nobody asked for it by name.
package enum PrintNotMade {
  package static let explanation = Explanation(
    "print-not-made", .warning,
    what: "The handbook could not be set as PDF, so the site is made without printed books.",
    why: """
      Typst sets the printed book, and a letter that no font can show, or a text that it cannot set in the time and the \
      memory it may have, stops it. Readers need not wait for that: the pages, the EPUB and the texts are made all the \
      same, and lead to no PDF. `colophon build --format pdf` stops there instead. `colophon sheet` sets one story \
      alone, which tells whether the reason is in it.
      """,
    wrong: "colophon build               # the site is made, and no PDF\n",
    right: "colophon sheet stories/handbook/every-voice/a-calm-start.md   # is it this one?\n")

  /// - Parameter why: what the program that sets it said; nil where other messages say what no font can show.
  package static func diagnostic(because why: String?) -> Diagnostic {
    Diagnostic(
      explanation.id, explanation.severity,
      why.map { Message("no PDF is made: {why}", ["why": $0]) }
        ?? "no PDF is made, since no font can show some letters",
      at: Place(nil),
      help: why == nil
        ? "mend what is said of letters, or install the fonts that are named"
        : "print the stories that changed last with 'colophon sheet', to find the one that stops it"
    )
  }
}

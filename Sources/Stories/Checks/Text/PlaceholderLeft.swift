package import SourceModel
import Syntax

/// Finds words that a writer put down to come back to.
package enum PlaceholderLeft: Check {
  package static let explanation = Explanation(
    "placeholder-left", .warning,
    what: "The text still has a mark such as 'TODO', filling text, or a word of the page to copy.",
    why: "Readers take it for an unfinished story. Write what belongs there, or take it out.",
    wrong: "TODO: ask Linh for the date.\n", right: "We met on 3 May.\n", isAnswerable: true)

  static func check(_ text: CheckedText) -> [Diagnostic] {
    guard text.holdsAny(of: words + [dots]) else { return [] }
    // A page that was copied has many of them: the first leads to the others.
    var hasDots = false
    return text.runs.flatMap { run -> [Diagnostic] in
      let own = run.words
      if PlainText.trimmed(own.text) == dots {
        if hasDots { return [] }
        hasDots = true
        return [message(dots, at: text.place(own.span(0..<own.text.utf8.count)))]
      }
      return own.firstMatches(of: words).map { message($0, at: text.place($1)) }
    }
  }

  /// What stands in front matter as the page to copy has it.
  static func check(_ mapping: Node.Mapping, in text: CheckedText) -> [Diagnostic] {
    guard text.holdsAny(of: names) else { return [] }
    return Node.mapping(mapping).scalars.filter { names.contains(PlainText.line($0.text)) }
      .map { message($0.text, at: text.place($0.span)) }
  }

  private static let words = ["TODO", "FIXME", "XXX", "TBD", "Lorem ipsum"]
  /// Stands for a whole paragraph, item or cell that is to be written.
  private static let dots = "…"
  /// The names in the page to copy of CONTRIBUTING.md.
  package static let names = [
    "Your Name", "The Name of Your School", "The Name of One School",
    "The Name of the Other School",
  ]
}

extension PlaceholderLeft {
  private static func message(_ word: String, at place: Place) -> Diagnostic {
    found(
      Message("'{word}' is left in the text", ["word": word]), at: place,
      help: "write what belongs there, or take it out")
  }
}

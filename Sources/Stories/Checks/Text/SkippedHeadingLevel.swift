package import SourceModel
import Syntax

/// Finds a heading that is more than one level below the one before it.
package enum SkippedHeadingLevel: Check {
  package static let explanation = Explanation(
    "skipped-heading-level", .warning,
    what: "A heading is more than one level below the heading before it.",
    why: """
      Levels are the outline of the text: '###' is a part of the '##' above it. A level left out looks \
      like a missing part to people who listen to pages, and in the book's contents.
      """,
    wrong: "## Preparation\n\nWe wrote letters.\n\n#### Paper\n\nBlue.\n",
    right: "## Preparation\n\nWe wrote letters.\n\n### Paper\n\nBlue.\n")

  static func check(_ text: CheckedText) -> [Diagnostic] {
    var said: [Diagnostic] = []
    // The title is the first level.
    var last = 1
    for heading in text.outline {
      let level = heading.heading.level
      if level > last + 1 { said.append(message(heading, after: last, text)) }
      // A top heading counts as the second level: that is how it will be mended.
      last = max(2, level)
    }
    return said
  }
}

extension SkippedHeadingLevel {
  private static func message(
    _ heading: BodyWalk.PlacedHeading, after last: Int, _ text: CheckedText
  ) -> Diagnostic {
    let marks = { (level: Int) in String(repeating: "#", count: level) }
    return found(
      last == 1
        ? Message(
          "the first heading is '{marks}'; it should be '{wanted}'",
          ["marks": marks(heading.heading.level), "wanted": marks(last + 1)])
        : Message(
          "'{marks}' follows '{last}': a level is left out",
          ["marks": marks(heading.heading.level), "last": marks(last)]),
      at: text.place(text.marks(of: heading) ?? heading.span),
      fixes: text.fixes(heading, level: last + 1))
  }
}

package import SourceModel
import Syntax

/// Finds a heading of the first level: the page has one already, its title.
package enum SecondTopHeading: Check {
  package static let explanation = Explanation(
    "second-top-heading", .warning,
    what: "The text has a heading of the first level ('#').",
    why: """
      The title in front matter is the page's first heading. People who listen to pages go from heading \
      to heading, and two titles confuse them. Begin with '##'.
      """,
    wrong: "# How it began\n\nWe met in spring.\n", right: "## How it began\n\nWe met in spring.\n")

  static func check(_ text: CheckedText) -> [Diagnostic] {
    text.outline.filter { $0.heading.level == 1 }.map { message($0, text) }
  }
}

extension SecondTopHeading {
  private static func message(_ heading: BodyWalk.PlacedHeading, _ text: CheckedText)
    -> Diagnostic
  {
    found(
      "a heading of the first level, which the title is already",
      at: text.place(text.marks(of: heading) ?? heading.span),
      fixes: text.fixes(heading, level: 2), help: "begin headings with '##'")
  }
}

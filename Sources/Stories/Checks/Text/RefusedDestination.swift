package import SourceModel
import Syntax

/// Finds a link or a picture whose address leads nowhere safe.
package enum RefusedDestination: Check {
  package static let explanation = Explanation(
    "refused-destination", .warning,
    what: "A link or a picture has an address that is not accepted.",
    why: """
      Links lead to files of the workspace by a relative path, or to 'https:', 'http:', 'mailto:' and \
      'tel:'. Programs ('javascript:'), files of your own computer ('file:', 'C:\\') and paths from the \
      root ('/blog') would do harm or lead nowhere; the link is shown as text.
      """,
    wrong: "[the blog](/blog/tea.md)", right: "[the blog](../blog/tea.md)")

  static func check(_ text: CheckedText) -> [Diagnostic] {
    var said: [Diagnostic] = []
    for run in text.runs {
      for (link, span) in run.links {
        said += judge(link.destination, in: text, at: link.destinationSpan, span: span)
      }
    }
    for (picture, span) in text.pictures {
      said += judge(picture.destination, in: text, at: picture.destinationSpan, span: span)
    }
    return said
  }

  private static func judge(
    _ meant: String, in text: CheckedText, at place: SourceSpan, span: SourceSpan
  ) -> [Diagnostic] {
    switch Destination(meant) {
    case .refused: [message(written(meant, in: text, at: place), at: text.place(place))]
    case .empty: [BrokenLink.empty(at: text.place(span))]
    case .external, .relative, .fragment: []
    }
  }

  /// As it stands in the file, where Markdown took a `\` for a mark of its own: `..\media` was written.
  private static func written(_ meant: String, in text: CheckedText, at place: SourceSpan) -> String
  {
    let written = text.file.text(in: place)
    let kept = written.filter { $0 != "\\" }
    return kept == meant.filter { $0 != "\\" } ? written : meant
  }
}

extension RefusedDestination {
  private static func message(_ written: String, at place: Place) -> Diagnostic {
    let lower = written.lowercased()
    let help: Message
    if lower.hasPrefix("//") {
      help = "write the whole address: 'https:' and what is here"
    } else if lower.hasPrefix("/") {
      help = "write the path from this file to the other one, for instance '../blog/tea.md'"
    } else if lower.contains("\\") || lower.hasPrefix("file:") {
      help = "put the file beside this text, and write its name; folders are divided by '/'"
    } else {
      help =
        "addresses begin with 'https:', 'http:', 'mailto:' or 'tel:', or are paths of files here"
    }
    return found(
      Message("the address '{address}' is not accepted", ["address": String(written.prefix(80))]),
      at: place, help: help)
  }
}

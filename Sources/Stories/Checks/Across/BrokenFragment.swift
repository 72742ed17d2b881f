package import SourceModel

/// Finds a link to a heading that does not exist.
package enum BrokenFragment: Check {
  package static let explanation = Explanation(
    "broken-fragment", .warning,
    what: "A link leads to a heading that does not exist.",
    why: """
      What follows '#' is the heading in small letters with '-' for spaces. The link would lead to the \
      beginning of the page instead.
      """,
    wrong: "[how it went](#how-it-wend)\n\n## How it went",
    right: "[how it went](#how-it-went)\n\n## How it went")
}

extension BrokenFragment {
  static func message(
    _ fragment: String, _ written: String, of target: RepoPath?, _ ids: [String], at place: Place
  ) -> Diagnostic {
    let whereTo: Message =
      target.map {
        Message(
          "'{path}' has no heading '#{fragment}'", ["path": $0.string, "fragment": fragment])
      } ?? Message("this text has no heading '#{fragment}'", ["fragment": fragment])
    if let nearest = Nearest.name(to: fragment, among: Array(ids.prefix(1000))) {
      let start = written.firstIndex(of: "#").map { String(written[..<$0]) } ?? ""
      return found(
        Message(
          whereTo.pattern + "; did you mean '#{nearest}'?",
          whereTo.parameters.merging(["nearest": nearest]) { first, _ in first }),
        at: place, fixes: BrokenLink.fixes(written, start + "#" + nearest, at: place))
    }
    let list = ids.prefix(8).map { "#" + $0 }.joined(separator: ", ")
    return found(
      whereTo, at: place,
      help: list.isEmpty
        ? "it has no headings: take '#' and what follows out"
        : Message("the headings there: {list}", ["list": list]))
  }
}

package import SourceModel

/// Finds a call that no file describes.
package enum UnknownCall: Check {
  package static let explanation = Explanation(
    "unknown-call", .error,
    what: "An entry says that it answers a call that does not exist.",
    why: """
      The page would link to nothing. 'call' holds the name of a file in 'stories/calls', without its ending.
      """,
    wrong: "call: good-practise-2021", right: "call: good-practices-2021")
}

extension UnknownCall {
  static func message(_ id: Slug, at place: Place, known: some Collection<Slug>) -> Diagnostic {
    NearestName.message(
      UnknownCall.self, "unknown call '{name}'", id.text, at: place, known: known.lazy.map(\.text),
      help: "write the name of a file in stories/calls without its ending, or add the file")
  }
}

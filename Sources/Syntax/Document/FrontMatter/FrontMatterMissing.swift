import SourceModel

/// A text without the lines that say what it is.
enum FrontMatterMissing {
  static let explanation = Explanation(
    "front-matter-missing", .error,
    what:
      "The file does not begin with front matter: lines of 'key: value' between two lines '---'.",
    why: """
      Title, summary, language and authors stand there; without them the text has no place in the book. \
      The first line of the file is three hyphens and nothing else. Word processors may turn them into a \
      dash '—': write them again in a plain text editor, or copy them from another story.
      """,
    wrong: "# A calm start\n\nEvery morning …",
    right: "---\ntitle: A calm start\nlang: en\n---\n\nEvery morning …")

  static func diagnostic(_ source: SourceLines, line: Int, path: RepoPath) -> Diagnostic {
    let span = source.lines.indices.contains(line) ? source.span(ofLine: line) : .start
    let written = String(decoding: source.bytes[span.lower..<span.upper].prefix(40), as: UTF8.self)
    let trimmed = written.filter { $0 != " " && $0 != "\t" }
    let dashes: Set<Character> = ["-", "—", "–", "―", "−", "_", "*", "="]
    if !trimmed.isEmpty, trimmed.allSatisfy(dashes.contains) {
      let place = Place(path, span)
      return Diagnostic(
        explanation.id, .error,
        Message("the first line is '{written}', not three hyphens '---'", ["written": trimmed]),
        at: place,
        fixes: [Diagnostic.Fix("write '---'", edits: [Diagnostic.Edit(place, text: "---")])])
    }
    return Diagnostic(
      explanation.id, .error, "the file does not begin with front matter", at: Place(path, span),
      help: "begin with a line '---', then lines such as 'title: A calm start', then a line '---'")
  }

  /// The fence stands there, but not on the first line.
  static func late(_ source: SourceLines, line: Int, path: RepoPath) -> Diagnostic {
    let place = Place(path, SourceSpan(0, source.lines[line].start))
    return Diagnostic(
      explanation.id, .error, "empty lines stand before the front matter", at: place,
      fixes: [
        Diagnostic.Fix("take the empty lines away", edits: [Diagnostic.Edit(place, text: "")])
      ])
  }
}

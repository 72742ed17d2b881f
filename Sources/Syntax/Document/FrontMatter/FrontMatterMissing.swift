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
    missing(at: Place(path, source.span(ofLine: line)))
  }

  /// Of an empty file.
  static func nothing(_ path: RepoPath) -> Diagnostic { missing(at: Place(path, .start)) }

  private static func missing(at place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error, "the file does not begin with front matter", at: place,
      help: "begin with a line '---', then lines such as 'title: A calm start', then a line '---'")
  }

  /// The first line was meant to be the fence.
  static func dashes(
    _ written: String, _ lines: FrontMatterLines, line: Int, path: RepoPath
  ) -> Diagnostic {
    let place = Place(path, lines.span(line))
    return Diagnostic(
      explanation.id, .error,
      written == "---"
        ? "a space stands before or between the three hyphens '---'"
        : Message("the first line is '{written}', not three hyphens '---'", ["written": written]),
      at: place,
      fixes: [Diagnostic.Fix("write '---'", edits: [Diagnostic.Edit(place, text: "---")])])
  }

  /// Something stands before the fence: a mark of code, from a copied page, or a heading or text of the writer's.
  static func behind(
    _ lines: FrontMatterLines, first: Int, opened: Int, path: RepoPath
  ) -> Diagnostic {
    let written = String(decoding: lines.content(first).prefix(60), as: UTF8.self)
    let edits = codeMarks(lines, first: first, opened: opened).map {
      Diagnostic.Edit(Place(path, $0), text: "")
    }
    return Diagnostic(
      explanation.id, .error,
      Message(
        "'{written}' stands before the front matter, which begins in line {line}",
        ["written": written, "line": String(opened + 1)]),
      at: Place(path, lines.span(first)),
      fixes: edits.isEmpty ? [] : [Diagnostic.Fix("take it away", edits: edits)],
      help: edits.isEmpty
        ? "move what stands before '---' below the front matter, or take it away" : nil)
  }

  /// What is to be taken away where nothing but a mark of code stands before the fence: that line, and the mark
  /// that belongs to it at the end.
  private static func codeMarks(
    _ lines: FrontMatterLines, first: Int, opened: Int
  ) -> [SourceSpan] {
    let source = lines.source
    func isMark(_ line: Int) -> Bool {
      lines.content(line).starts(with: "```".utf8) || lines.content(line).starts(with: "~~~".utf8)
    }
    guard isMark(first), (first + 1..<opened).allSatisfy(lines.isBlank) else { return [] }
    let before = SourceSpan(lines.span(0).lower, source.lines[opened].start)
    let others = source.lines.indices.dropFirst(opened).filter(isMark)
    guard let last = others.last, !others.count.isMultiple(of: 2),
      source.lines.indices.dropFirst(last + 1).allSatisfy(lines.isBlank)
    else { return [before] }
    return [before, lines.span(last)]
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

import SourceModel

/// Front matter without its second fence.
enum FrontMatterUnclosed {
  static let explanation = Explanation(
    "front-matter-unclosed", .error,
    what: "The front matter has no line '---' at its end.",
    why: """
      Without it, nobody can tell where the keys end and the text begins, so nothing of the file is read. \
      Put a line of three hyphens, with nothing before them, after the last key.
      """,
    wrong: "---\ntitle: A calm start\nlang: en\n\nEvery morning …",
    right: "---\ntitle: A calm start\nlang: en\n---\n\nEvery morning …")

  /// The last line was meant to be the fence.
  static func dashes(_ lines: FrontMatterLines, line: Int, path: RepoPath) -> Diagnostic {
    let place = Place(path, lines.span(line))
    let written = lines.dashes(line) ?? ""
    return Diagnostic(
      explanation.id, .error,
      written == "---"
        ? "a space stands before or between the three hyphens '---'"
        : Message(
          "the front matter ends with '{written}', not with three hyphens '---'",
          ["written": written]),
      at: place,
      fixes: [Diagnostic.Fix("write '---'", edits: [Diagnostic.Edit(place, text: "---")])])
  }

  static func diagnostic(_ source: SourceLines, opened line: Int, path: RepoPath) -> Diagnostic {
    // The first blank line is where most people would have put it.
    let blank = source.lines.indices.dropFirst(line + 1).first { source.isBlank($0) }
    let notes = blank.map {
      [Diagnostic.Note("it may belong here", at: Place(path, source.span(ofLine: $0)))]
    }
    return Diagnostic(
      explanation.id, .error, "the front matter that begins here has no line '---' at its end",
      at: Place(path, source.span(ofLine: line)), notes: notes ?? [],
      help: "put a line '---' after the last key")
  }
}

/// Turns places into lines and columns, with one line index a file.
struct PlaceFinder {
  /// Lines and columns from 1; the end is the first column after.
  struct Position: Hashable {
    let path: String
    let start: LineColumn
    let end: LineColumn
    /// Whether a text was found for it: without one, it is the start of its file.
    let isExact: Bool
  }

  struct Source {
    let file: SourceFile
    let lines: LineIndex
  }

  private let read: (RepoPath) -> SourceFile?
  private var known: [RepoPath: Source?] = [:]

  init(sources: @escaping (RepoPath) -> SourceFile?) { read = sources }

  /// The text at a path; nil when there is none.
  mutating func source(_ path: RepoPath?) -> Source? {
    guard let path else { return nil }
    if let known = known[path] { return known }
    let source = read(path).map { Source(file: $0, lines: LineIndex($0.text)) }
    known[path] = .some(source)
    return source
  }

  /// Where it is; the workspace as a whole is `.`, and no span is the first character.
  mutating func position(_ place: Place) -> Position {
    let path = place.path?.string ?? "."
    guard let span = place.span, let lines = source(place.path)?.lines else {
      let first = LineColumn(line: 1, column: 1)
      return Position(path: path, start: first, end: first, isExact: false)
    }
    return Position(
      path: path, start: lines.place(of: span.lower), end: lines.place(of: span.upper),
      isExact: true)
  }
}

extension JSONWriter {
  /// The five keys that say where something is.
  mutating func position(_ position: PlaceFinder.Position) {
    field("path", position.path)
    field("line", position.start.line)
    field("column", position.start.column)
    field("endLine", position.end.line)
    field("endColumn", position.end.column)
  }
}

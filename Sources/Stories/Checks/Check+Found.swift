import SourceModel

extension Check {
  /// What this check says at a place, with its own id and severity.
  static func found(
    _ message: Message, at place: Place, severity: Severity? = nil, notes: [Diagnostic.Note] = [],
    fixes: [Diagnostic.Fix] = [], help: Message? = nil
  ) -> Diagnostic {
    Diagnostic(
      id, severity ?? self.severity, message, at: place, notes: notes, fixes: fixes, help: help)
  }
}

extension Diagnostic.Fix {
  /// A fix of one edit.
  init(_ title: Message, replacing span: SourceSpan, in path: RepoPath, by text: String) {
    self.init(title, edits: [Diagnostic.Edit(Place(path, span), text: text)])
  }
}

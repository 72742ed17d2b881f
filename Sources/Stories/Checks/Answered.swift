package import SourceModel

/// What was said of entries whose writers answered: shown all the same, as notes with the reason.
package enum Answered {
  /// The messages with those turned into notes that an entry answers (`answers` in front matter) and
  /// that may be answered. A translation's messages are answered by the translation's original.
  package static func applied(
    to diagnostics: [Diagnostic], entries: [RepoPath: Entry?], originals: [RepoPath: RepoPath] = [:]
  ) -> [Diagnostic] {
    let answerable = Set(CheckRegistry.all.filter(\.isAnswerable).map(\.id))
    return diagnostics.map { diagnostic in
      guard answerable.contains(diagnostic.id), let path = diagnostic.place.path,
        let entry = entries[originals[path] ?? path] ?? nil,
        let answer = entry.metadata.answers.first(where: { $0.check == diagnostic.id })
      else { return diagnostic }
      return Diagnostic(
        diagnostic.id, .note, diagnostic.message, at: diagnostic.place, notes: diagnostic.notes,
        fixes: [], help: Message("answered: {reason}", ["reason": answer.reason]))
    }
  }
}

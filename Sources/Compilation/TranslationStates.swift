package import SourceModel
package import Stories

/// A translation of the workspace and how it stands to its original.
package struct TranslationState: Sendable, Hashable {
  package let path: RepoPath
  package let original: RepoPath
  package let language: LanguageTag
  package let freshness: Freshness

  package init(
    path: RepoPath, original: RepoPath, language: LanguageTag, freshness: Freshness
  ) {
    self.path = path
    self.original = original
    self.language = language
    self.freshness = freshness
  }
}

extension Compiler {
  /// How each translation stands to its original, in order of path: those of drafts too, and those that have
  /// errors, but none of a text that was taken back.
  ///
  /// - Throws: as `assemble`.
  package static func freshness(
    _ input: CompilerInput, reader: any ObjectReader
  ) async throws -> [TranslationState] {
    let edition = try await assemble(input, reader: reader).value
    let layout = WorkspaceLayout.read(input.snapshot).value
    let withdrawn = Set(edition.withdrawn.map(\.address.path))
    return layout.translations.compactMap { address in
      guard let original = layout.originals[address.path], !withdrawn.contains(original),
        let language = address.translation
      else { return nil }
      return TranslationState(
        path: address.path, original: original, language: language,
        freshness: edition.freshness[address.path] ?? .unknown)
    }
  }
}

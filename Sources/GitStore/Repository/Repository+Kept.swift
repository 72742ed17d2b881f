extension Repository {
  /// The small files that are kept beside the chronicle for the next time, of this repository and workspace.
  package borrowing func keptFiles(_ cache: HistoryCache) -> KeptFiles? {
    KeptFiles(cache, commonFolder: info.commonFolder, prefix: info.prefix)
  }

  /// The pictures that were made for this repository and others beside it.
  package borrowing func keptPictures(_ cache: HistoryCache) -> KeptPictures? {
    KeptPictures(cache, commonFolder: info.commonFolder)
  }

  /// The edition tags and what each names, by name: `edition/2021 <id>`. All that stand in the repository,
  /// whatever history holds.
  package borrowing func editionTags() throws(GitError) -> [String] {
    var tags: [String] = []
    for reference in editionReferences() {
      guard case .object(let id) = try target(of: reference) else { continue }
      tags.append("\(reference.dropFirst("refs/tags/".count)) \(id.objectID)")
    }
    return tags.sorted()
  }
}

package import SourceModel

/// Reads an address off a path that need not be there any more: without a word about what is wrong.
package struct EntryPath: Sendable {
  package let address: EntryAddress

  /// Nil for a path that no entry and no translation may have.
  package init?(_ path: RepoPath) {
    let names = path.components
    guard names.count >= 3, names[0] == WorkspaceLayout.folder, path.name.hasSuffix(".md"),
      let kind = EntryKind(rawValue: String(names[1])),
      !names.contains(where: { WorkspaceLayout.pictureFolders.contains(String($0)) }),
      path.name.lowercased() != "readme.md"
    else { return nil }
    var stem = path.name.dropLast(3)[...]
    var tag: LanguageTag?
    if let dot = stem.lastIndex(of: ".") {
      let written = stem[stem.index(after: dot)...]
      guard let known = LanguageTag.parse(written), known.text == written else { return nil }
      tag = known
      stem = stem[..<dot]
    }
    var folders = Array(names.dropFirst(2).dropLast())
    let isFolder = stem == "index"
    guard let name = isFolder ? folders.popLast() : stem, let slug = Slug(name),
      folders.count <= WorkspaceLayout.maximumGroups
    else { return nil }
    let groups = folders.compactMap { Slug($0) }
    guard groups.count == folders.count else { return nil }
    address = EntryAddress(
      path: path, kind: kind, groups: groups, slug: slug, translation: tag, isFolder: isFolder)
  }
}

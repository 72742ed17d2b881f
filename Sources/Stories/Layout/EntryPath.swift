package import SourceModel

/// Reads an address off a path that need not be there any more: without a word about what is wrong.
package struct EntryPath: Sendable {
  package let address: EntryAddress

  /// Nil for a path that no entry and no translation may have.
  package init?(_ path: RepoPath) {
    // By bytes, since this is asked of every path of every edition.
    guard path.string.utf8.suffix(3).elementsEqual(".md".utf8) else { return nil }
    let names = path.components
    guard names.count >= 3, names[0] == WorkspaceLayout.folder,
      let kind = EntryKind(rawValue: String(names[1])),
      !names.contains(where: { WorkspaceLayout.pictureFolders.contains(String($0)) })
    else { return nil }
    var stem = Substring(names[names.count - 1].utf8.dropLast(3))
    guard stem.utf8.count != 6 || stem.lowercased() != "readme" else { return nil }
    var tag: LanguageTag?
    if let dot = stem.utf8.lastIndex(of: 0x2E) {
      let written = stem[stem.utf8.index(after: dot)...]
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

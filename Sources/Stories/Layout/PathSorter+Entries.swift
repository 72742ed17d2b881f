import SourceModel

extension PathSorter {
  /// Reads the address of an entry off its path. `names` begin with the kind's folder.
  mutating func sortEntry(_ path: RepoPath, _ names: [Substring], _ kind: EntryKind) {
    guard let last = names.last, names.count >= 2 else { return }
    var parts = last.dropLast(3).split(separator: ".", omittingEmptySubsequences: false)
    var tag: LanguageTag?
    if parts.count == 2, let written = parts.popLast() {
      guard let known = LanguageTag.parse(written), known.text == written else {
        diagnostics.append(
          BadTranslationTag.message(path, written: written, stem: parts[0]))
        layout.refused.append(path)
        return
      }
      tag = known
    }
    let stem = last.dropLast(tag.map { 4 + $0.text.utf8.count } ?? 3)
    let isFolder = stem == "index"
    var folders = Array(names.dropFirst().dropLast())
    let name = isFolder ? folders.popLast() : stem
    guard let name else {
      diagnostics.append(ReservedName.index(path, kind: kind))
      layout.refused.append(path)
      return
    }
    guard folders.count <= WorkspaceLayout.maximumGroups else {
      diagnostics.append(TooDeep.message(path, groups: folders.count))
      layout.refused.append(path)
      return
    }
    guard let groups = slugs(of: folders, in: kind),
      let slug = slug(name, at: path, folders: folders, isFolder: isFolder, kind: kind)
    else {
      layout.refused.append(path)
      return
    }
    let address = EntryAddress(
      path: path, kind: kind, groups: groups, slug: slug, translation: tag, isFolder: isFolder)
    guard snapshot.file(at: path) != nil else {
      layout.refused.append(path)
      return
    }
    if tag == nil { layout.entries.append(address) } else { translations.append(address) }
  }

  private mutating func slugs(of folders: [Substring], in kind: EntryKind) -> [Slug]? {
    var slugs: [Slug] = []
    var isWhole = true
    for (index, folder) in folders.enumerated() {
      if let slug = Slug(folder) {
        slugs.append(slug)
      } else {
        isWhole = false
        reportOnce([kind.rawValue[...]] + folders[...index]) { BadFileName.judge(folder, at: $0) }
      }
    }
    return isWhole ? slugs : nil
  }

  private mutating func slug(
    _ name: Substring, at path: RepoPath, folders: [Substring], isFolder: Bool, kind: EntryKind
  ) -> Slug? {
    if let slug = Slug(name) { return slug }
    if isFolder {
      reportOnce([kind.rawValue[...]] + folders + [name]) { BadFileName.judge(name, at: $0) }
    } else {
      diagnostics.append(BadFileName.judge(name, at: path))
    }
    return nil
  }

  /// Gives each translation its original; one without is refused.
  mutating func attachTranslations() {
    var originals: [[String]: RepoPath] = [:]
    for entry in layout.entries { originals[key(of: entry)] = entry.path }
    for translation in translations {
      if let original = originals[key(of: translation)] {
        layout.translations.append(translation)
        layout.originals[translation.path] = original
      } else {
        layout.refused.append(translation.path)
        diagnostics += OrphanTranslation.check(translation, snapshot)
      }
    }
  }

  /// Kind, groups and slug: what a translation shares with its original. `a.fr.md` may stand beside the
  /// folder of `a/index.md`.
  private func key(of address: EntryAddress) -> [String] {
    [address.kind.rawValue] + address.groups.map(\.text) + [address.slug.text]
  }
}

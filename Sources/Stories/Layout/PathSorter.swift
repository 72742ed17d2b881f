import SourceModel

/// Goes through the paths of a snapshot once and puts each into its list of the layout.
struct PathSorter {
  let snapshot: Snapshot
  let introductions: Set<RepoPath>
  var layout = WorkspaceLayout()
  var diagnostics: [Diagnostic] = []
  /// Translations whose original is looked for at the end.
  var translations: [EntryAddress] = []
  /// Folders that were complained about: once is enough for all that lies in them.
  var faultyFolders: Set<String> = []

  init(snapshot: Snapshot, introductions: Set<RepoPath>) {
    self.snapshot = snapshot
    self.introductions = introductions
  }

  mutating func sort() {
    for path in snapshot.paths {
      let names = path.components
      if ConsentForm.isForm(path, names: names) {
        diagnostics.append(ConsentForm.message(path))
        continue
      }
      if FileForFolder.isFolder(names) {
        if !isRefused(path) { diagnostics.append(FileForFolder.message(path)) }
        continue
      }
      guard names.count > 1, names[0] == WorkspaceLayout.folder else { continue }
      sort(path, Array(names.dropFirst()))
    }
    attachTranslations()
  }

  /// `names` are those below `stories/`, at least one.
  private mutating func sort(_ path: RepoPath, _ names: [Substring]) {
    let kind = FileKind(of: path)
    let isHidden = names.contains { $0.first == "." }
    switch kind {
    case _ where isHidden, .ignored: layout.ignored.append(path)
    case _ where introductions.contains(path): sortIntroduction(path)
    // One message is enough: why it was refused.
    case _ where isRefused(path) && [.document, .other, .otherPicture].contains(kind): break
    case .document: diagnostics.append(StrayFile.document(path))
    case .other: diagnostics.append(StrayFile.other(path))
    case .otherPicture:
      diagnostics.append(UnsupportedPicture.message(path))
      if let object = snapshot.object(at: path) { layout.otherPictures[path] = object }
    case .picture:
      if names.count > 1, !isKnownFolder(names[0]) { break }
      if let object = snapshot.object(at: path) { layout.assets[path] = object }
    case .markdown, .record:
      guard names.count > 1 else {
        diagnostics.append(
          kind == .markdown ? UnknownFolder.noFolder(path) : StrayFile.record(path))
        return
      }
      sortText(path, names, kind)
    }
    if names.count > 1, !isHidden, kind != .ignored, !isKnownFolder(names[0]) {
      reportOnce(names.prefix(1)) { UnknownFolder.message($0, name: names[0]) }
    }
  }

  private mutating func sortIntroduction(_ path: RepoPath) {
    if snapshot.file(at: path) != nil {
      layout.introductions.append(path)
    } else {
      layout.refused.append(path)
    }
  }

  private mutating func sortText(_ path: RepoPath, _ names: [Substring], _ kind: FileKind) {
    if names.dropLast().contains(where: { WorkspaceLayout.pictureFolders.contains(String($0)) }) {
      if kind == .markdown {
        diagnostics.append(EntryAmongPictures.message(path))
        layout.refused.append(path)
      } else {
        diagnostics.append(StrayFile.record(path))
      }
      return
    }
    if let record = RecordKind(rawValue: String(names[0])) {
      sortRecord(path, names, kind, record)
    } else if let entry = EntryKind(rawValue: String(names[0])) {
      if kind == .markdown {
        sortEntry(path, names, entry)
      } else if path.string == WorkspaceLayout.contentsName {
        layout.contents = path
      } else {
        diagnostics.append(StrayFile.record(path))
      }
    }
  }

  private mutating func sortRecord(
    _ path: RepoPath, _ names: [Substring], _ kind: FileKind, _ record: RecordKind
  ) {
    guard kind == .record, names.count == 2 else {
      diagnostics.append(StrayFile.among(record, path))
      return
    }
    let name = names[1].dropLast(4)
    guard let id = Slug(name) else {
      diagnostics.append(BadFileName.judge(name, at: path))
      layout.refused.append(path)
      return
    }
    guard snapshot.file(at: path) != nil else {
      layout.refused.append(path)
      return
    }
    switch record {
    case .people: layout.people[id] = path
    case .schools: layout.schools[id] = path
    }
  }

  private func isRefused(_ path: RepoPath) -> Bool {
    if case .refused = snapshot[path] { true } else { false }
  }

  private func isKnownFolder(_ name: Substring) -> Bool {
    let name = String(name)
    return EntryKind(rawValue: name) != nil || RecordKind(rawValue: name) != nil
      || WorkspaceLayout.pictureFolders.contains(name)
  }

  /// Says something about a folder below `stories/`, the first time only.
  mutating func reportOnce(
    _ names: some Collection<Substring>, _ message: (RepoPath) -> Diagnostic
  ) {
    let folder = ([WorkspaceLayout.folder[...]] + names).joined(separator: "/")
    guard faultyFolders.insert(folder).inserted, let path = RepoPath(folder) else { return }
    diagnostics.append(message(path))
  }
}

import Compilation
import Outputs
import SourceModel
import Stories

extension Workbench {
  /// What is shown after changes to words below front matter alone; nil when more has changed, or may have.
  ///
  /// To make a site of ten thousand stories anew takes seconds, nearly all of it to put them together. But what
  /// stands below the front matter of a text is on its own page alone: that page is made anew when it is asked for,
  /// of the text as it is now. The making that follows settles what others say of it: links that are new, numbers of
  /// words, versions.
  func light(_ changes: Changes, on shown: ShownSite) -> ShownSite? {
    guard !changes.isUnclear, !changes.touchesHistory, !changes.files.isEmpty,
      shown.trouble == nil, !shown.isStale, let settings = shown.made?.settings
    else {
      forget(changes)
      return nil
    }
    var said: [RepoPath: [Diagnostic]] = [:]
    var texts: [RepoPath: SourceFile?] = [:]
    for path in changes.files {
      guard let old = shown.sources.file(at: path), let new = snapshot.file(at: path),
        let address = EntryPath(path)?.address, shown.plan?.source(of: address.route) == path,
        let front = Workbench.front(of: old), front == Workbench.front(of: new),
        let before = Compiler.messages(about: old, settings: settings),
        let now = Compiler.messages(about: new, settings: settings),
        !now.contains(where: { $0.severity == .error })
      else {
        forget(changes)
        return nil
      }
      said[path] = Workbench.messages(shown.messages(about: path), before: before, now: now)
      texts[path] = .some(new)
    }
    latest.replace(texts)
    return shown.with(snapshot, said: said)
  }

  private func forget(_ changes: Changes) {
    latest.replace(Dictionary(uniqueKeysWithValues: changes.files.map { ($0, nil) }))
  }

  /// What is said of a text by itself, as it is now, and what was said of it beside others, whose places are not
  /// known any more.
  private static func messages(
    _ shown: [Diagnostic], before: [Diagnostic], now: [Diagnostic]
  ) -> [Diagnostic] {
    let own = Set(before)
    // Said by the check and not shown: the text has answered it.
    let answered = own.subtracting(shown).map(\.id)
    let others = shown.filter { !own.contains($0) }.map { other in
      Diagnostic(
        other.id, other.severity, other.message, at: Place(other.place.path), notes: other.notes,
        help: other.help)
    }
    return now.filter { !answered.contains($0.id) } + others
  }

  /// The bytes to the end of the line that ends the front matter; nil when there is none.
  private static func front(of file: SourceFile) -> ArraySlice<UInt8>? {
    let bytes = Array(file.text.utf8)
    guard bytes.starts(with: "---".utf8) else { return nil }
    var start = 0
    var fences = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      let isFence =
        line.starts(with: "---".utf8)
        && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if isFence { fences += 1 }
      if fences == 2 { return bytes[..<end] }
      start = end + 1
    }
    return nil
  }
}

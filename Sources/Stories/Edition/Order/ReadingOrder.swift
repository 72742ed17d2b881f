import SourceModel

/// The order in which entries are read: the handbook's parts, posts newest first, the rest by path.
struct ReadingOrder {
  let input: AssemblyInput
  let published: [RepoPath: Entry]
  private let byKind: [EntryKind: [Entry]]

  init(input: AssemblyInput, published: [RepoPath: Entry]) {
    self.input = input
    self.published = published
    var byKind: [EntryKind: [Entry]] = [:]
    for path in published.keys.sorted() {
      if let entry = published[path] { byKind[entry.kind, default: []].append(entry) }
    }
    self.byKind = byKind
  }

  /// The parts of the handbook, empty ones left out.
  var parts: Checked<[Edition.Part]> {
    let stories = byKind[.handbook] ?? []
    guard let contents = input.contents else { return Checked(PartsBy(input, stories).parts) }
    return ContentsOrder(input: input, contents: contents, stories: stories).parts
  }

  /// Entries of a kind by `publish`, else by the day they landed, newest first, ties by path.
  func newestFirst(_ kind: EntryKind) -> [Entry] {
    let dated = (byKind[kind] ?? []).map { (entry: $0, seconds: seconds(of: $0)) }
    return dated.sorted { left, right in
      left.seconds != right.seconds
        ? left.seconds > right.seconds : left.entry.path < right.entry.path
    }.map(\.entry)
  }

  /// What has not landed yet is the newest of all.
  private func seconds(of entry: Entry) -> Int64 {
    entry.metadata.publish?.time.seconds ?? input.chronicle.entries[entry.path]?.landed?.seconds
      ?? Int64.max
  }

  var others: [EntryKind: [Entry]] {
    var others = byKind
    others[.handbook] = nil
    others[.blog] = nil
    if others[.newsletters] != nil { others[.newsletters] = newestFirst(.newsletters) }
    return others
  }
}

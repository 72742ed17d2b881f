import CLibgit2
package import SourceModel

/// An edition's tag and the row of the commit that it names.
struct PlacedEdition {
  let tag: TaggedEdition
  let place: Int32
}

extension Repository {
  /// The tags `edition/*` whose commits a commit's history holds, the oldest in history first.
  ///
  /// A tag that is no object of its own (a lightweight one) is no edition, and is listed as such.
  package borrowing func editions(
    reachableFrom commit: ObjectID, cache: HistoryCache = .none
  ) throws(GitError) -> [TaggedEdition] {
    let (ledger, order) = try history(of: RawID(commit), cache)
    return try taggedEditions(order, ledger).map(\.tag)
  }

  /// The blob of each entry at a commit, by its path then.
  package borrowing func texts(at commit: ObjectID) throws(GitError) -> [RepoPath: ObjectID] {
    let folders = try FolderStore()
    let folder = try TextFinder(folders).stories(of: RawID(commit), prefix: info.prefix, objects)
    var paths = PathTable()
    let all = try TreeDiff.compare(
      old: nil, new: folder, at: Array("stories".utf8), &paths, folders, objects)
    var texts: [RepoPath: ObjectID] = [:]
    texts.reserveCapacity(all.added.count)
    for file in all.added where file.isRegular {
      guard let name = String(validating: paths.paths[Int(file.path)], as: UTF8.self),
        let path = RepoPath(name)
      else { continue }
      texts[path] = file.id.objectID
    }
    return texts
  }

  /// The blob of one text at a commit; nil where the commit holds no such file.
  package borrowing func text(
    of path: RepoPath, at commit: ObjectID
  ) throws(GitError) -> ObjectID? {
    let id = RawID(commit)
    let bytes = try objects.read(id, .commit, needed: "a commit")
    var tree = try RawCommit(bytes, id: id).tree
    let names = (info.prefix?.components ?? []) + path.components
    for (depth, name) in names.enumerated() {
      let folder = try RawTree(try objects.read(tree, .tree, needed: "a folder"), id: tree)
      let isLast = depth == names.count - 1
      guard
        let next = folder.entries.first(where: {
          $0.kind == (isLast ? .file : .folder) && folder.name($0).elementsEqual(name.utf8)
        })
      else { return nil }
      tree = next.id
    }
    return tree.objectID
  }

  /// What the editions held, told by the names that entries have now.
  borrowing func contents(
    of editions: [PlacedEdition], _ paths: [RepoPath], _ builder: ChronicleBuilder,
    _ ledger: Ledger
  ) throws(GitError) -> [Chronicle.EditionContents] {
    var all: [Chronicle.EditionContents] = []
    for edition in editions {
      var names: [RepoPath: RepoPath] = [:]
      builder.names[edition.place]?.visit { path, value in
        guard let name = String(validating: ledger.paths.paths[Int(path)], as: UTF8.self),
          let then = RepoPath(name)
        else { return }
        for entry in builder.entries(value) { names[paths[Int(entry)]] = then }
      }
      let texts = try texts(at: edition.tag.commit)
      all.append(
        Chronicle.EditionContents(
          edition: edition.tag, texts: texts, names: names.filter { texts[$0.value] != nil }))
    }
    return all
  }

  borrowing func taggedEditions(
    _ order: CommitOrder, _ ledger: Ledger
  ) throws(GitError) -> [PlacedEdition] {
    let table = IDTable(ledger.rows)
    var found: [PlacedEdition] = []
    for reference in editionReferences() {
      guard case .object(let id) = try target(of: reference) else { continue }
      let name = String(reference.dropFirst("refs/tags/edition/".count))
      let header = try objects.header(id, needed: "what \(reference) names")
      guard header.kind == .tag || header.kind == .commit else { continue }
      let commit = try peel(id, reference)
      guard let place = table.place(of: commit, ledger.rows), order.ranks[Int(place)] >= 0 else {
        continue
      }
      let tag =
        header.kind == .tag
        ? EditionTag(try objects.verified(id, .tag, needed: "a tag")) : nil
      found.append(
        PlacedEdition(
          tag: TaggedEdition(
            name: name, tag: tag == nil ? nil : id.objectID, commit: commit.objectID,
            committed: ledger.committed(place), tagger: tag?.tagger, tagged: tag?.tagged,
            message: tag?.message ?? ""),
          place: place))
    }
    return found.sorted { left, right in
      let ranks = (order.ranks[Int(left.place)], order.ranks[Int(right.place)])
      if ranks.0 != ranks.1 { return ranks.0 > ranks.1 }
      let times = (left.tag.tagged?.seconds ?? .min, right.tag.tagged?.seconds ?? .min)
      if times.0 != times.1 { return times.0 < times.1 }
      return left.tag.name.utf8.lexicographicallyPrecedes(right.tag.name.utf8)
    }
  }

  /// Full names, in no order.
  borrowing func editionReferences() -> [String] {
    handle.withPointer { repository in
      var names: [String] = []
      var iterator: OpaquePointer?
      guard git_reference_iterator_glob_new(&iterator, repository, "refs/tags/edition/*") == 0
      else { return [] }
      defer { git_reference_iterator_free(iterator) }
      var name: UnsafePointer<CChar>?
      while git_reference_next_name(&name, iterator) == 0, let found = name {
        names.append(String(cString: found))
      }
      return names
    }
  }
}

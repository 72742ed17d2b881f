import CLibgit2
package import SourceModel

/// An edition's tag and the row of the commit that it names.
struct PlacedEdition {
  let tag: TaggedEdition
  let place: Int32
}

/// Where a commit of a history is.
struct CommitPlace {
  let place: Int32
  /// Its place in the order of the history.
  let rank: Int32
  let committed: RecordedTime
}

extension Ledger {
  /// Where some commits are, of those that a history holds.
  func places(of ids: Set<RawID>, _ order: CommitOrder) -> [RawID: CommitPlace] {
    var found: [RawID: CommitPlace] = [:]
    for place in order.places where ids.contains(rows[Int(place)].id) {
      found[rows[Int(place)].id] = CommitPlace(
        place: place, rank: order.ranks[Int(place)], committed: committed(place))
    }
    return found
  }
}

extension Repository {
  /// The tags `edition/*` whose commits a commit's history holds, the oldest in history first.
  ///
  /// A tag that is no object of its own (a lightweight one) is no edition, and is listed as such.
  package borrowing func editions(
    reachableFrom commit: ObjectID, cache: HistoryCache = .none
  ) throws(GitError) -> [TaggedEdition] {
    let history = try history(of: RawID(commit), cache)
    return try taggedEditions { history.ledger.places(of: $0, history.order) }.map(\.tag)
  }

  /// The blob of each entry at a commit, by its path then.
  package borrowing func texts(at commit: ObjectID) throws(GitError) -> [RepoPath: ObjectID] {
    let folders = try FolderStore()
    let folder = try TextFinder(folders).stories(of: RawID(commit), prefix: info.prefix, objects)
    return try TextLister.texts(
      below: folder, at: Array("stories".utf8), folders, objects)
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
        for entry in builder.entries(value) {
          // One that two sides of a fork named apart has two names there; numbers say nothing.
          let path = paths[Int(entry)]
          names[path] = names[path].map { min($0, then) } ?? then
        }
      }
      let texts = try texts(at: edition.tag.commit)
      all.append(
        Chronicle.EditionContents(
          edition: edition.tag, texts: texts, names: names.filter { texts[$0.value] != nil }))
    }
    return all
  }

  /// - Parameter places: where the commits are that the history holds.
  borrowing func taggedEditions(
    _ places: (Set<RawID>) -> [RawID: CommitPlace]
  ) throws(GitError) -> [PlacedEdition] {
    var references: [(name: String, id: RawID, kind: ObjectKind, commit: RawID)] = []
    for reference in editionReferences() {
      guard case .object(let id) = try target(of: reference) else { continue }
      let name = String(reference.dropFirst("refs/tags/edition/".count))
      let header = try objects.header(id, needed: "what \(reference) names")
      guard header.kind == .tag || header.kind == .commit else { continue }
      references.append((name, id, header.kind, try peel(id, reference)))
    }
    guard !references.isEmpty else { return [] }
    let known = places(Set(references.map(\.commit)))
    var found: [(edition: PlacedEdition, rank: Int32)] = []
    for reference in references {
      guard let place = known[reference.commit] else { continue }
      let tag =
        reference.kind == .tag
        ? EditionTag(try objects.verified(reference.id, .tag, needed: "a tag")) : nil
      let edition = PlacedEdition(
        tag: TaggedEdition(
          name: reference.name, tag: tag == nil ? nil : reference.id.objectID,
          commit: reference.commit.objectID, committed: place.committed, tagger: tag?.tagger,
          tagged: tag?.tagged, message: tag?.message ?? ""),
        place: place.place)
      found.append((edition, place.rank))
    }
    found.sort { left, right in
      if left.rank != right.rank { return left.rank > right.rank }
      let (left, right) = (left.edition.tag, right.edition.tag)
      let times = (left.tagged?.seconds ?? .min, right.tagged?.seconds ?? .min)
      if times.0 != times.1 { return times.0 < times.1 }
      return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
    return found.map(\.edition)
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

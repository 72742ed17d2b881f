import Compilation
import GitStore
import SourceModel
import Stories

/// A workspace that was opened: the values to compile, and a reader for its pictures.
struct Loaded: Sendable {
  var input: CompilerInput
  var reader: any ObjectReader
  /// The commit whose standing choices are followed; nil for a working tree.
  let standing: ObjectID?
  /// The folder of the sources on the disk; nil for a bare repository.
  let folder: String?
  /// Entries on the disk that the built commit does not have as they are.
  let uncommitted: Int
  /// What the user should know, beside the messages.
  var remarks: [String] = []
}

/// How a command wants its workspace.
struct LoadRequest {
  var directory: String
  /// A revision; nil for the last commit.
  var revision: String?
  var standing: String?
  var asOf: RecordedTime
  var includesDrafts = false
  var jobs: Int
  /// Where what was read of history is kept.
  var cache = HistoryCache.none
  /// Whether it is asked what each edition held.
  var withEditions = false
  /// Whether it is asked what on the disk is not committed.
  var countsUncommitted = true
}

enum Loader {
  /// The working tree, without asking who did what: for `check`. Needs no repository.
  static func plainTree(_ request: LoadRequest) throws -> Loaded {
    let tree = try WorkingTree.read(request.directory)
    try refuseNoWorkspace(tree.snapshot, request.directory)
    return Loaded(
      input: CompilerInput(
        snapshot: tree.snapshot, asOf: request.asOf, includesDrafts: request.includesDrafts,
        jobs: request.jobs),
      reader: tree.objectReader(), standing: nil, folder: tree.folder, uncommitted: 0)
  }

  /// A folder without stories is no empty book: somebody stands in the wrong place.
  static func refuseNoWorkspace(_ snapshot: Snapshot, _ directory: String) throws(Stop) {
    let isWorkspace = snapshot.paths.contains {
      $0.string == "colophon.yml" || $0.components.first == "stories"
    }
    if isWorkspace || snapshot.strays.contains(where: { $0.folder == nil }) { return }
    let place = directory == "." ? "here" : "in \(TerminalText.escaped(directory))"
    throw Stop(
      .world,
      "colophon: there is no workspace \(place): no folder 'stories' and no colophon.yml; go to yours, name it with -C, or make one with 'colophon init'"
    )
  }

  /// The working tree with the history of the last commit, if there is one: for `build --work-tree`.
  static func workingTree(_ request: LoadRequest) throws -> Loaded {
    var loaded = try plainTree(request)
    let repository = try Repository.open(at: request.directory)
    loaded.reader = FallbackReader(loaded.reader, or: repository.objectReader())
    do {
      let head = try repository.resolve("HEAD")
      let committed = try repository.snapshot(at: head)
      loaded.input.chronicle = try chronicle(of: committed, repository, request)
      loaded.input.knowsHistory = true
      loaded.input.committed = try repository.commitTime(of: head)
    } catch GitError.unborn {
      loaded.remarks.append(
        "nothing is committed yet, so the pages say nothing of who helped and when")
    }
    return loaded
  }

  /// A commit, from the object database alone.
  ///
  /// - Parameter readsHistory: `check` asks only what is wrong, which a shallow clone can answer too.
  static func revision(_ request: LoadRequest, readsHistory: Bool = true) throws -> Loaded {
    try revision(
      request, try Repository.open(at: request.directory), readsHistory: readsHistory)
  }

  /// The same, of a repository that is open.
  static func revision(
    _ request: LoadRequest, _ repository: borrowing Repository, readsHistory: Bool = true
  ) throws -> Loaded {
    let commit = try repository.resolve(request.revision ?? "HEAD")
    let snapshot = try repository.snapshot(at: commit)
    try refuseNoWorkspace(snapshot, request.directory)
    let mainLine = try repository.mainLine(standing: request.standing, building: commit)
    let standing = mainLine.commit == commit ? nil : try repository.snapshot(at: mainLine.commit)
    var uncommitted = 0
    if request.countsUncommitted, request.revision == nil, repository.info.workTree != nil {
      // The folder as it lies there is only counted: an unreadable file there harms no build of a commit.
      do throws(GitError) {
        uncommitted = try repository.uncommittedStories(since: commit) ?? 0
      } catch {}
    }
    var loaded = Loaded(
      input: CompilerInput(
        snapshot: snapshot, standing: standing, committed: try repository.commitTime(of: commit),
        asOf: request.asOf, includesDrafts: request.includesDrafts, jobs: request.jobs),
      reader: repository.objectReader(), standing: mainLine.commit,
      folder: repository.info.workTree == nil ? nil : request.directory, uncommitted: uncommitted)
    if readsHistory {
      loaded.input.chronicle = try chronicle(of: snapshot, repository, request)
      if let standing {
        loaded.input.standingChronicle = try repository.chronicle(
          of: standing, cache: request.cache)
      }
      loaded.input.knowsHistory = true
    }
    if let remark = remark(on: repository.info) { loaded.remarks.append(remark) }
    return loaded
  }

  /// What a user should know of the repository.
  static func remark(on info: Repository.Info) -> String? {
    guard info.ignoresReplacements else { return nil }
    return
      "this repository has replaced objects or grafts; they stand on one machine only, so they are not followed"
  }

  /// Who did what, when, to the entries of a snapshot, with what each translation was made from.
  static func chronicle(
    of snapshot: Snapshot, _ repository: borrowing Repository, _ request: LoadRequest
  ) throws -> Chronicle {
    try repository.chronicle(
      of: snapshot, originals: WorkspaceLayout.read(snapshot).value.originals,
      cache: request.cache, withEditions: request.withEditions)
  }
}

import Compilation
package import GitStore
package import Outputs
package import SourceModel
import Stories

/// What a preview is of, and how it asks what time it is.
package struct PreviewSettings: Sendable {
  /// The workspace.
  package var folder: String
  /// The program's version.
  package var version: String
  package var jobs: Int
  /// Where what was read of history is kept.
  package var cache: HistoryCache
  /// The instant at which dated things are judged.
  package var now: @Sendable () -> RecordedTime
  /// Where the pages say that they stand; ends in `/`.
  package var baseURL = "http://localhost/"
  /// Where the files of pictures come from.
  package var pictures = PictureSource.cleaned

  package init(
    folder: String, version: String, jobs: Int, cache: HistoryCache,
    now: @escaping @Sendable () -> RecordedTime
  ) {
    self.folder = folder
    self.version = version
    self.jobs = jobs
    self.cache = cache
    self.now = now
  }
}

/// The files as they lie there, with the history of the last commit: read once, then what changed is read.
///
/// The one place of the preview that talks to the readers and to the compiler.
package struct Workbench: Sendable {
  package var settings: PreviewSettings
  package private(set) var tree: WorkingTree
  private var past: Past
  private let recollection = Recollection()
  let latest = LatestTexts()
  /// Where changes are to be looked for.
  package let places: WatchedPlaces

  /// What the last commit says: kept until another commit is the last.
  private struct Past: Sendable {
    var commit: ObjectID?
    var committed: RecordedTime?
    var chronicle = Chronicle.empty
    /// Gives former versions of texts; nil before the first commit.
    var reader: (any ObjectReader)?
    /// What stands in it at each path.
    var objects: [RepoPath: ObjectID] = [:]
  }

  /// Reads a workspace and its history.
  ///
  /// - Throws: `GitError`.
  package init(_ settings: PreviewSettings) throws(GitError) {
    self.settings = settings
    tree = try WorkingTree.read(settings.folder)
    let repository = try Repository.open(at: settings.folder)
    places = WatchedPlaces(
      workspace: tree.folder, gitFolder: repository.info.gitFolder,
      commonFolder: repository.info.commonFolder)
    past = try Workbench.past(settings, repository)
  }

  package var snapshot: Snapshot { tree.snapshot }
  /// Whether there is a commit at all.
  package var hasHistory: Bool { past.commit != nil }

  /// Reads what changed.
  ///
  /// - Returns: what is other than it was: an editor that saves makes files that are gone again.
  /// - Throws: `GitError`; what was read before is then kept.
  package mutating func read(_ changes: Changes) throws(GitError) -> Changes {
    var next = self
    var real = Changes()
    if changes.isUnclear {
      next.tree = try WorkingTree.read(settings.folder)
      let paths = Set(snapshot.paths).union(next.snapshot.paths)
      real.files = paths.filter { next.snapshot[$0] != snapshot[$0] }
      real.isUnclear = next.snapshot.strays != snapshot.strays
    } else if !changes.files.isEmpty {
      next.tree = try tree.readingAgain(changes.files)
      real.files = changes.files.filter { next.snapshot[$0] != snapshot[$0] }
    }
    if changes.touchesHistory {
      // Tags may have come, which is no other commit: what was read of history is kept beside it.
      next.past = try Workbench.past(settings, try Repository.open(at: settings.folder))
      real.touchesHistory = true
    }
    self = next
    return real
  }

  /// Makes the site of what was read: pages are made when they are asked for.
  package func make() async throws -> MadeSite {
    var input = CompilerInput(
      snapshot: snapshot, chronicle: past.chronicle, committed: past.committed,
      asOf: settings.now(), includesDrafts: true, jobs: settings.jobs)
    input.knowsHistory = past.commit != nil
    input.includesWaiting = true
    input.recollection = recollection
    var build = SiteBuild(
      input: input, reader: reader, standing: nil, version: settings.version,
      baseURL: settings.baseURL, flags: ["--drafts", "--skip-invalid", "--work-tree"],
      skipsInvalid: true, isStrict: false)
    build.pictures = settings.pictures
    let (latest, snapshot) = (latest, snapshot)
    build.sources = { latest[$0] ?? snapshot.file(at: $0) }
    let planned = try await build.plan()
    return MadeSite(
      plan: planned.site, templates: planned.templates, settings: planned.settings,
      absent: Workbench.absent(planned.leftOut), diagnostics: planned.diagnostics,
      sources: snapshot, committed: past.objects)
  }

  private var reader: any ObjectReader {
    let files = tree.objectReader()
    return past.reader.map { FallbackReader(files, or: $0) } ?? files
  }

  /// The addresses of the texts that have no page, and why not.
  static func absent(
    _ leftOut: [Edition.LeftOut]
  ) -> [Route: MadeSite.Absent] {
    var absent: [Route: MadeSite.Absent] = [:]
    for text in leftOut {
      guard let address = EntryPath(text.path)?.address else { continue }
      let reason: MadeSite.Absent.Reason
      switch text.reason {
      case .invalid: reason = .invalid
      case .notApproved: reason = .notApproved
      // Drafts and what waits for its day are shown, and what was taken back has a page that says so.
      case .draft, .notYetDue, .withdrawn: continue
      }
      absent[address.route] = MadeSite.Absent(path: text.path, reason: reason)
    }
    return absent
  }

  private static func past(
    _ settings: PreviewSettings, _ repository: consuming Repository
  ) throws(GitError) -> Past {
    let head: ObjectID
    do throws(GitError) { head = try repository.resolve("HEAD") } catch {
      // Nothing is committed yet.
      if case .unborn = error { return Past() }
      throw error
    }
    let snapshot = try repository.snapshot(at: head)
    var objects: [RepoPath: ObjectID] = [:]
    for path in snapshot.paths { objects[path] = snapshot.object(at: path) }
    return Past(
      commit: head, committed: try repository.commitTime(of: head),
      chronicle: try repository.chronicle(
        of: snapshot, originals: WorkspaceLayout.read(snapshot).value.originals,
        cache: settings.cache, withEditions: true),
      reader: repository.objectReader(), objects: objects)
  }
}

import Outputs
import SourceModel
import Stories
import Synchronization

/// What was made before in this process, by what it was made from: for `preview`, which compiles nearly the same
/// files again and again.
///
/// Everything in it is a function of what it is marked with, so nothing can be out of date. It holds what the last
/// compilation asked for and no more, so it grows no larger than one workspace.
package final class Recollection: Sendable {
  private let state = Mutex(State())

  private struct State {
    var settings: Configuration?
    var files = Kept<FileMark, FileTask.Outcome>()
    var chains = Kept<ChainMark, Result<FormerTexts, ObjectError>>()
    var texts: [ObjectID: Result<PastText?, ObjectError>] = [:]
    var templates: (files: [RepoPath: ObjectID], made: Checked<TemplateSet>)?
    var photoPlaces: [ObjectID: Bool] = [:]
  }

  private struct FileMark: Equatable {
    let content: ObjectID?
    let kind: FileTask.Kind
  }

  private struct ChainMark: Equatable {
    let pairs: [TextPair]
    let today: ObjectID?
    let wanted: [ObjectID]
  }

  package init() {}

  /// *Parse* and *check*: a function of each file and the settings.
  func outcomes(
    of tasks: [FileTask], in snapshot: Snapshot, _ settings: Configuration, jobs: Int
  ) async -> [FileTask.Outcome] {
    var kept = state.withLock { $0.settings == settings ? $0.files : Kept() }
    let marks = tasks.map { task in
      (task.file.path, FileMark(content: snapshot.object(at: task.file.path), kind: task.kind))
    }
    let outcomes = await kept.values(marks) { missing in
      await Parallel.map(missing.map { tasks[$0] }, jobs: jobs) { $0.run(settings) }
    }
    state.withLock { [kept] state in
      state.settings = settings
      state.files = kept
    }
    return outcomes
  }

  /// The versions of one text each: a function of them and of which of them are wanted.
  func formerTexts(
    of chains: [TextPair.Chain], in snapshot: Snapshot, wanted: Set<ObjectID>, jobs: Int,
    read: @escaping @Sendable (TextPair.Chain) -> Result<FormerTexts, ObjectError>
  ) async -> [Result<FormerTexts, ObjectError>] {
    var kept = state.withLock { $0.chains }
    let marks = chains.map { chain in
      let blobs = chain.pairs.flatMap { [$0.old, $0.new] }
      return (
        chain.path,
        ChainMark(
          pairs: chain.pairs, today: snapshot.object(at: chain.path),
          wanted: blobs.filter(wanted.contains))
      )
    }
    let texts = await kept.values(marks) { missing in
      await Parallel.map(missing.map { chains[$0] }, jobs: jobs, read)
    }
    state.withLock { [kept] in $0.chains = kept }
    return texts
  }

  /// Single versions of texts.
  func pastTexts(
    of blobs: [ObjectID], jobs: Int,
    read: @escaping @Sendable (ObjectID) -> Result<PastText?, ObjectError>
  ) async -> [Result<PastText?, ObjectError>] {
    let old = state.withLock { $0.texts }
    let missing = blobs.filter { old[$0] == nil }
    let new = await Parallel.map(missing, jobs: jobs, read)
    let made = Dictionary(zip(missing, new)) { first, _ in first }
    var kept: [ObjectID: Result<PastText?, ObjectError>] = [:]
    for blob in blobs { kept[blob] = old[blob] ?? made[blob] }
    state.withLock { [kept] in $0.texts = kept }
    return blobs.map { kept[$0] ?? .success(nil) }
  }

  /// Whether a picture tells where it was taken, by its content.
  var photoPlaces: [ObjectID: Bool] { state.withLock { $0.photoPlaces } }

  func keep(photoPlaces: [ObjectID: Bool]) { state.withLock { $0.photoPlaces = photoPlaces } }

  /// The templates: a function of the files below `templates/`.
  func templates(of snapshot: Snapshot) -> Checked<TemplateSet> {
    guard let folder = RepoPath("templates") else { return TemplateSet.load(from: snapshot) }
    let paths = snapshot.paths.filter { $0.isInside(folder) }
    var files: [RepoPath: ObjectID] = [:]
    for path in paths { files[path] = snapshot.object(at: path) }
    // What was refused has no id to be told apart by.
    guard files.count == paths.count else { return TemplateSet.load(from: snapshot) }
    if let known = state.withLock({ $0.templates }), known.files == files { return known.made }
    let made = TemplateSet.load(from: snapshot)
    state.withLock { [files] in $0.templates = (files, made) }
    return made
  }
}

/// Values by the path of what they were made from, each with a mark of what that was.
private struct Kept<Mark: Equatable & Sendable, Value: Sendable>: Sendable {
  private var values: [RepoPath: (mark: Mark, value: Value)] = [:]

  /// The values for some paths: those that are kept with the same mark, and new ones; they alone are kept then.
  ///
  /// - Parameter make: gives the values at the places that it is asked for, in their order.
  mutating func values(
    _ items: [(path: RepoPath, mark: Mark)], make: ([Int]) async -> [Value]
  ) async -> [Value] {
    var found: [Value?] = []
    found.reserveCapacity(items.count)
    var missing: [Int] = []
    for (place, item) in items.enumerated() {
      let known = values[item.path].flatMap { $0.mark == item.mark ? $0.value : nil }
      found.append(known)
      if known == nil { missing.append(place) }
    }
    for (place, value) in zip(missing, await make(missing)) {
      found[place] = value
      values[items[place].path] = (items[place].mark, value)
    }
    if values.count > items.count {
      let paths = Set(items.map(\.path))
      values = values.filter { paths.contains($0.key) }
    }
    return found.compactMap { $0 }
  }
}

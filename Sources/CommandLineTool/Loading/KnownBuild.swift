import Compilation
import GitStore
import SourceModel

/// A build of a commit, to be recognised when it was made before: then nobody looks at the commit's texts.
struct KnownBuild {
  private let key: BuildKey
  private let kept: KeptFiles
  private let output: OutputFolder
  private let now: RecordedTime
  private let remark: String?
  /// What was kept of it, if it still holds.
  private(set) var record: BuildRecord?
  /// Files on the disk that the commit does not have as they are.
  private(set) var uncommitted = 0

  /// Nil where nothing can be kept, and for a repository about which there is more to say each time.
  ///
  /// - Parameter flags: the options that change what is built or said.
  init?(
    _ repository: borrowing Repository, _ request: LoadRequest, flags: [String], baseURL: String?,
    output: OutputFolder
  ) throws(GitError) {
    let commit = try repository.resolve(request.revision ?? "HEAD")
    let mainLine = try repository.mainLine(standing: request.standing, building: commit)
    // Another commit's choices have their own days.
    guard mainLine.commit == commit, let kept = repository.keptFiles(request.cache) else {
      return nil
    }
    key = BuildKey(
      version: Program.build + "\0" + PictureTools.mark, commit: commit, standing: mainLine.commit,
      editions: try repository.editionTags(), flags: flags, baseURL: baseURL,
      offset: request.asOf.offset)
    self.kept = kept
    self.output = output
    now = request.asOf
    remark = Loader.remark(on: repository.info)
    guard let bytes = kept.bytes("build", about: output.path), let record = BuildRecord(bytes),
      record.holds(key, at: now, output: output)
    else { return }
    self.record = record
    guard request.revision == nil else { return }
    // The folder as it lies there is only counted: an unreadable file there harms no build of a commit.
    do throws(GitError) {
      uncommitted = try repository.uncommittedStories(since: commit) ?? 0
    } catch {}
  }

  /// Keeps what came of the build.
  func keep(_ outcome: SiteBuild.Outcome, messages: String, coloured: String) {
    guard
      let record = BuildRecord(key, outcome, output: output, messages: messages, coloured: coloured)
    else { return }
    kept.keep(record.bytes, "build", about: output.path)
  }

  /// Says what the build said when it was made.
  func say(_ record: BuildRecord, isOffline: Bool, isColoured: Bool) {
    if let remark { Terminal.complain("note: " + remark) }
    let text = isColoured ? record.colouredMessages : record.messages
    if !text.isEmpty { Terminal.complain(text) }
    BuildSummary(
      report: record.report, leftOut: 0, waiting: record.waiting,
      waitingFirst: record.waitingFirst, drafts: record.drafts, unapproved: record.unapproved,
      uncommitted: uncommitted, output: output.path,
      archive: isOffline ? OfflineArchive(output).path : nil,
      volumesLeftOut: record.volumesLeftOut
    ).say()
  }
}

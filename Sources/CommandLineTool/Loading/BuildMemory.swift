import Compilation
import GitStore
import Glibc
import Outputs
import SourceModel

/// What earlier builds of a workspace found out, and a place to keep what this one does.
///
/// Nothing of it changes what is built or said. Texts are kept once for a workspace, pages for each output: what
/// one command leaves out another one shows.
struct BuildMemory: Sendable {
  let texts: KeptTexts
  let pages: KeptPages
  /// Pages of book files; nil where none are made: what is kept of them stays.
  let members: KeptMembers?
  private let files: KeptFiles
  private let output: String

  /// Nil where nothing can be kept.
  ///
  /// - Parameter makesBooks: whether book files are made.
  init?(
    _ repository: borrowing Repository, _ cache: HistoryCache, output: OutputFolder,
    makesBooks: Bool
  ) {
    guard let files = repository.keptFiles(cache) else { return nil }
    self.files = files
    self.output = output.path
    texts = KeptTexts(files.bytes("texts", about: ""))
    pages = KeptPages(files.bytes("pages", about: output.path))
    members =
      makesBooks ? KeptMembers(bytes: files.bytes("members", about: output.path)) : nil
  }

  /// Keeps what is new, after the build was published.
  func keep() {
    if let bytes = texts.bytes { files.keep(bytes, "texts", about: "") }
    if let bytes = pages.bytes { files.keep(bytes, "pages", about: output) }
    if let bytes = members?.bytes { files.keep(bytes, "members", about: output) }
  }
}

extension Program {
  /// Names the program that runs, to the build: its version alone would not tell two builds of one version apart.
  static let build: String = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return version }
    let changed = status.st_mtim
    return "\(version) \(status.st_size) \(changed.tv_sec).\(changed.tv_nsec)"
  }()
}

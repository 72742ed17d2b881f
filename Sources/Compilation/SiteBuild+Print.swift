import Dispatch
package import Outputs
import Programs
package import SourceModel
import Stories
import Synchronization

/// Printed books: another program sets them, before anything is written.
extension SiteBuild {
  /// Adds the printed books of a plan to it.
  ///
  /// - Returns: what no font can show; with errors no book was set.
  /// - Throws: `ProgramError`, `ObjectError`.
  func addPrint(to site: inout SitePlan, _ phase: (String) -> Void) throws -> [Diagnostic] {
    guard let typesetter, let job = site.print else { return [] }
    let shelf = FontShelf()
    let spool = try FileSpool()
    var missing: [Diagnostic] = []
    for volume in job.volumes {
      let name = volume.number.map { "volume \($0) of \(job.volumes.count)" } ?? "the printed book"
      phase("writing \(name)")
      let book = volume.write()
      missing += shelf.missing(in: book, input.snapshot)
      guard missing.isEmpty else { continue }
      phase("setting \(name)")
      let set = PaperSetter(
        typesetter: typesetter, fontFolders: shelf.folders, timestamp: job.timestamp)
      let papers = PaperSize.allCases
      for (paper, bytes) in zip(papers, try set.all(papers.map(book.source), jobs: input.jobs)) {
        let name = "\(volume.number ?? 0)-\(paper.rawValue).pdf"
        try spool.keep(bytes, as: name)
        site.add(at: volume.route(paper)) { () throws(ObjectError) in
          do throws(ProgramError) {
            return try spool.bytes(of: name)
          } catch {
            throw .lost(error.description)
          }
        }
      }
    }
    return missing.sorted()
  }

  /// One text of the handbook as a printed sheet.
  package struct Sheet: Sendable {
    /// Nil when it was not set: the messages say why, or there is no text of that name.
    package let bytes: [UInt8]?
    package let path: RepoPath?
    package let diagnostics: [Diagnostic]
    /// Why there is none, when nothing is wrong with the text.
    package var absence: SheetAbsence?
  }

  /// Sets one text alone; what is wrong with others does not matter, but that it cannot be read how people want to be
  /// named.
  ///
  /// - Parameter paths: what the text may be called; the first that there is.
  /// - Throws: `ProgramError`, `ObjectError`, `StandingFailure`.
  package func sheet(_ paths: [RepoPath], _ paper: PaperSize) async throws -> Sheet {
    let planned = try await plan()
    let own = planned.diagnostics.filter { $0.place.path.map(paths.contains) == true }
    let choices = planned.diagnostics.filter { $0.severity == .error && $0.isAboutChoices }
    guard choices.isEmpty else {
      return Sheet(bytes: nil, path: nil, diagnostics: (own + choices).sorted())
    }
    guard let typesetter, let site = planned.site else {
      let settings = planned.diagnostics.filter { $0.severity == .error && $0.isAboutSettings }
      return Sheet(bytes: nil, path: nil, diagnostics: settings + own)
    }
    for path in paths {
      guard let job = site.print, let book = job.sheet(path) else { continue }
      let shelf = FontShelf()
      let missing = shelf.missing(in: book, input.snapshot)
      guard missing.isEmpty else { return Sheet(bytes: nil, path: path, diagnostics: missing) }
      let set = PaperSetter(
        typesetter: typesetter, fontFolders: shelf.folders, timestamp: job.timestamp)
      return Sheet(
        bytes: try set.all([book.source(paper)], jobs: 1).first, path: path, diagnostics: own)
    }
    let absent = SheetAbsence.reason(for: paths, input.snapshot, planned.leftOut)
    return Sheet(bytes: nil, path: absent?.path, diagnostics: own, absence: absent?.reason)
  }
}

/// Sets the sources of a book, one for each paper, side by side.
private struct PaperSetter: Sendable {
  let typesetter: Typesetter
  let fontFolders: [String]
  let timestamp: Int64

  /// - Throws: `ProgramError`, `ObjectError`: of the first source that failed.
  func all(_ sources: [PrintSource], jobs: Int) throws -> [[UInt8]] {
    guard jobs > 1, sources.count > 1 else { return try sources.map(pdf) }
    let results = Mutex([Result<[UInt8], any Error>?](repeating: nil, count: sources.count))
    DispatchQueue.concurrentPerform(iterations: sources.count) { place in
      let result = Result { try pdf(sources[place]) }
      results.withLock { $0[place] = result }
    }
    return try results.withLock { $0 }.compactMap { try $0?.get() }
  }

  private func pdf(_ source: PrintSource) throws -> [UInt8] {
    let files = try source.files.map { Typesetter.File($0.path, try $0.make()) }
    return try typesetter.pdf(
      files, main: PrintSource.main, fontFolders: fontFolders, timestamp: timestamp,
      isAccessible: source.isDescribed)
  }
}

package import SourceModel
package import Stories
package import Syntax

/// What was read from the files of one snapshot, each for itself: *parse* and *check*.
package struct ReadWorkspace: Sendable {
  package var snapshot: Snapshot
  package var configuration: Configuration
  package var contents: Contents?
  package var layout: WorkspaceLayout
  /// By path; nil for a file that had errors. Bodies are outlines: the text itself is parsed again when
  /// its page is made, so that memory does not grow with the length of the texts.
  package var entries: [RepoPath: Entry?] = [:]
  package var translations: [RepoPath: Translation?] = [:]
  package var introductions: [RepoPath: Body] = [:]
  package var people: [Slug: Person?] = [:]
  package var schools: [Slug: School?] = [:]
  package var frontMatter: [RepoPath: Node.Mapping] = [:]
  /// Outlines of the texts whose front matter had errors: what is wrong with their links is said all the same.
  package var bodies: [RepoPath: Body] = [:]
}

/// Runs *parse* and *check* over a snapshot, file by file, many at once.
package enum WorkspaceReader {
  /// The settings, which may be absent.
  private static let configurationName = "colophon.yml"

  package static func read(_ snapshot: Snapshot, jobs: Int) async -> Checked<ReadWorkspace> {
    await read(snapshot, jobs: jobs, depth: .whole)
  }

  /// - Parameters:
  ///   - depth: how much of each text is read.
  ///   - recollection: what was read before, to the same depth.
  ///   - kept: what earlier builds found out about texts.
  ///   - kinds: of the texts that are kept whole for their pages (`PackedText`).
  static func read(
    _ snapshot: Snapshot, jobs: Int, depth: FileTask.Depth,
    recollection: Recollection? = nil, kept: KeptTexts? = nil, packs kinds: Set<EntryKind> = []
  ) async -> Checked<ReadWorkspace> {
    let configuration = readConfiguration(snapshot)
    let contents = readContents(snapshot)
    let layout = WorkspaceLayout.read(snapshot, contents: contents.value)
    var diagnostics = configuration.diagnostics + contents.diagnostics + layout.diagnostics

    let readers = FileTask.all(of: layout.value, snapshot: snapshot, depth: depth, packs: kinds)
    let settings = configuration.value
    let results: [FileTask.Outcome]
    if let recollection {
      results = await recollection.outcomes(of: readers, in: snapshot, settings, jobs: jobs)
    } else {
      results = await Parallel.map(readers, jobs: jobs) { $0.run(settings, kept: kept) }
    }
    kept?.keep(
      zip(readers, results).compactMap { task, result in
        task.reading.flatMap { reading in result.outline.map { (reading, $0) } }
      })

    var workspace = ReadWorkspace(
      snapshot: snapshot, configuration: settings, contents: contents.value, layout: layout.value)
    for (task, result) in zip(readers, results) {
      diagnostics += result.value.diagnostics
      workspace.frontMatter[task.file.path] = result.frontMatter
      workspace.add(result.value.value)
    }
    return Checked(workspace, diagnostics.sorted())
  }

  private static func readConfiguration(_ snapshot: Snapshot) -> Checked<Configuration> {
    guard let path = RepoPath(configurationName), let file = snapshot.file(at: path) else {
      return Checked(Configuration())
    }
    let parsed = YAMLFile.parse(file)
    let read = Configuration.read(parsed.value, file: file, snapshot: snapshot)
    return Checked(read.value, RepeatLimit.apply(parsed.diagnostics + read.diagnostics))
  }

  private static func readContents(_ snapshot: Snapshot) -> Checked<Contents?> {
    guard let file = WorkspaceLayout.contentsFile(in: snapshot) else { return Checked(nil) }
    let parsed = YAMLFile.parse(file)
    guard let mapping = parsed.value else { return Checked(nil, parsed.diagnostics) }
    let read = Contents.read(mapping, file: file)
    return Checked(read.value, RepeatLimit.apply(parsed.diagnostics + read.diagnostics))
  }
}

extension ReadWorkspace {
  fileprivate mutating func add(_ result: FileResult) {
    switch result {
    case .entry(let path, let entry, let spoiled):
      entries[path] = .some(entry)
      bodies[path] = spoiled
    case .translation(let path, let translation, let spoiled):
      translations[path] = .some(translation)
      bodies[path] = spoiled
    case .introduction(let path, let body): introductions[path] = body
    case .person(let id, let person): people[id] = .some(person)
    case .school(let id, let school): schools[id] = .some(school)
    }
  }
}

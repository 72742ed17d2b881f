package import Outputs
package import SourceModel
package import Stories

/// What is compiled: values, wherever they came from.
package struct CompilerInput: Sendable {
  package var snapshot: Snapshot
  package var chronicle: Chronicle
  /// Whether `chronicle` was asked for: `check` does not, and says nothing of what history lacks.
  package var knowsHistory = false
  /// The main line's snapshot when another revision is built; nil when `snapshot` is itself the main line's.
  package var standing: Snapshot?
  /// What became of the texts on the main line, so that its choices are found through renames; nil
  /// where nobody asked, and equal paths are one text.
  package var standingChronicle: Chronicle?
  package var committed: RecordedTime?
  package var asOf: RecordedTime
  package var includesDrafts: Bool
  /// Whether texts are in the edition before their day: for those who write them.
  package var includesWaiting = false
  package var jobs: Int
  /// What was made before in this process: for whoever compiles more than once.
  package var recollection: Recollection?
  /// What earlier builds found out about texts: for whoever compiles a commit.
  package var kept: KeptTexts?
  /// The kinds of texts that are kept whole, in few bytes, so that none is read twice: for builds without a site, which
  /// has too many.
  package var packs: Set<EntryKind> = []
  /// How much is told of the book's history. A recollection is always asked for all.
  package var history = HistoryScope.editions

  package init(
    snapshot: Snapshot, chronicle: Chronicle = .empty, standing: Snapshot? = nil,
    committed: RecordedTime? = nil, asOf: RecordedTime, includesDrafts: Bool = false, jobs: Int = 1
  ) {
    self.snapshot = snapshot
    self.chronicle = chronicle
    self.standing = standing
    self.committed = committed
    self.asOf = asOf
    self.includesDrafts = includesDrafts
    self.jobs = jobs
  }
}

/// The phases in their order: read, parse, check, assemble. *Render* and *write* follow in `SiteBuild`.
package enum Compiler {
  /// Everything up to the edition: what `check` needs, and what `build` renders.
  ///
  /// - Parameter reader: gives the bytes of former versions of texts.
  /// - Throws: `StandingFailure` when the main line's choices cannot be read, `ObjectError` when the
  ///   repository does not hold what its history names.
  package static func assemble(
    _ input: CompilerInput, reader: any ObjectReader
  ) async throws -> Checked<Edition> {
    let assembly = try await prepare(input, reader: reader)
    let edition = Edition.assemble(assembly.value)
    let places = await PhotoPlaces.diagnostics(
      assembly.value.layout, reader, jobs: input.jobs, recollection: input.recollection,
      kept: input.kept)
    let answered = Answered.applied(
      to: assembly.diagnostics + places + RepeatLimit.applyToEachFile(edition.diagnostics),
      entries: assembly.value.entries, originals: assembly.value.layout.originals)
    return Checked(edition.value, answered.sorted())
  }

  /// What history says of every text, for `colophon history`.
  ///
  /// - Throws: as `assemble`.
  package static func history(
    _ input: CompilerInput, reader: any ObjectReader
  ) async throws -> [EntryHistory] {
    let assembly = try await prepare(input, reader: reader, depth: .frontMatter).value
    // Who does not want to be named would be.
    let unreadable = assembly.layout.people.filter { id, _ in assembly.people[id] ?? nil == nil }
    guard unreadable.isEmpty else { throw StandingFailure(paths: unreadable.values.sorted()) }
    return EntryHistory.all(in: assembly)
  }

  /// *Read*, *parse* and *check*: all that *assemble* looks at.
  private static func prepare(
    _ input: CompilerInput, reader: any ObjectReader, depth: FileTask.Depth = .whole
  ) async throws -> Checked<AssemblyInput> {
    let workspace = await WorkspaceReader.read(
      input.snapshot, jobs: input.jobs, depth: depth,
      recollection: depth == .whole ? input.recollection : nil,
      kept: depth == .whole ? input.kept : nil, packs: input.packs)
    var assembly = AssemblyInput(
      snapshot: input.snapshot, layout: workspace.value.layout, asOf: input.asOf)
    assembly.configuration = workspace.value.configuration
    assembly.entries = workspace.value.entries
    assembly.translations = workspace.value.translations
    assembly.introductions = workspace.value.introductions
    assembly.people = workspace.value.people
    assembly.schools = workspace.value.schools
    assembly.contents = workspace.value.contents
    assembly.frontMatter = workspace.value.frontMatter
    assembly.bodies = workspace.value.bodies
    assembly.chronicle = input.chronicle
    assembly.knowsHistory = input.knowsHistory
    assembly.history = input.recollection == nil ? input.history : .editions
    let former = try await FormerTexts.read(
      input.chronicle, input.snapshot, assembly.layout, reader, jobs: input.jobs,
      history: assembly.history, recollection: input.recollection,
      kept: depth == .whole ? input.kept : nil)
    reader.rest()
    assembly.pastTexts = former.past
    assembly.changeSizes = former.sizes
    assembly.digests = former.digests
    assembly.includesDrafts = input.includesDrafts
    assembly.includesWaiting = input.includesWaiting
    assembly.commit = input.snapshot.commit
    assembly.committed = input.committed
    if let standing = input.standing {
      var choices = try await standingChoices(standing, jobs: input.jobs)
      if let mainLine = input.standingChronicle {
        choices.follow(from: input.chronicle, to: mainLine)
      }
      assembly.standing = choices
    }
    return Checked(assembly, workspace.diagnostics)
  }

  /// What is wrong with a workspace, templates and pictures included: all that a build would say.
  ///
  /// - Parameters:
  ///   - pictures: what judges pictures.
  ///   - isPrinted: whether the handbook may be printed on this machine: then its fonts are asked too.
  /// - Throws: as `assemble`.
  package static func check(
    _ input: CompilerInput, reader: any ObjectReader, pictures: PictureSource = .cleaned,
    isPrinted: Bool = false
  ) async throws -> Checked<Edition> {
    let edition = try await assemble(input, reader: reader)
    let templates = TemplateSet.load(from: input.snapshot)
    var options = SiteOptions(version: "")
    options.pictures = pictures
    options.jobs = input.jobs
    options.sources = input.snapshot.file(at:)
    options.setsPrint = isPrinted
    options.setsLargePrint = isPrinted
    let plan = Site.plan(
      edition.value, templates: templates.value, reader: reader, options: options)
    let letters = plan.value.print.map { PrintedLetters.diagnostics(in: input.snapshot, $0) } ?? []
    return Checked(
      edition.value,
      (edition.diagnostics + templates.diagnostics + plan.diagnostics + letters).sorted())
  }

  private static func standingChoices(
    _ snapshot: Snapshot, jobs: Int
  ) async throws(StandingFailure) -> StandingChoices {
    let workspace = await WorkspaceReader.read(snapshot, jobs: jobs, depth: .frontMatter).value
    return try StandingChoices.read(
      snapshot, layout: workspace.layout, frontMatter: workspace.frontMatter,
      entries: workspace.entries,
      translations: workspace.translations, people: workspace.people
    ).get()
  }
}

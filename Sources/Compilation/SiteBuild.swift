package import Outputs
package import Programs
package import SourceModel
import Stories

/// One build from values to `dist`: assemble, render, write.
package struct SiteBuild: Sendable {
  package var input: CompilerInput
  package var reader: any ObjectReader
  /// The commit whose standing choices are followed; nil for a working tree.
  package var standing: ObjectID?
  /// The program's version.
  package var version: String
  /// Replaces the workspace's own.
  package var baseURL: String?
  /// The options that change what is built, as they were given.
  package var flags: [String]
  package var skipsInvalid: Bool
  package var isStrict: Bool
  /// The texts that pages are made of; nil: those of `input`. Asked when a page is made, so that it may know newer
  /// ones.
  package var sources: (@Sendable (RepoPath) -> SourceFile?)?
  /// What pages came to in earlier builds; nil: all are made.
  package var kept: KeptPages?
  /// Pages of book files that earlier builds made; nil: all are made.
  package var keptMembers: KeptMembers?
  /// Names the program that runs, to the build: another one may make other pages.
  package var program = ""
  /// Makes the index that a search box asks; nil: the site has none.
  package var indexer: Pagefind?
  /// What is made.
  package var formats = OutputFormat.all
  /// Whether each part of the handbook is made as a book file too.
  package var makesParts = false
  /// Sets printed books; nil: none are made.
  package var typesetter: Typesetter?
  /// Whether printed books were asked for by name: then a handbook of several volumes is set too, which takes minutes,
  /// and what no font can show stops the build.
  package var wantsPrint = false
  /// Where the files of pictures come from.
  package var pictures = PictureSource.cleaned
  /// Whether the site is read from a disk, without a server and without a network.
  package var isOffline = false

  package init(
    input: CompilerInput, reader: any ObjectReader, standing: ObjectID?, version: String,
    baseURL: String?, flags: [String], skipsInvalid: Bool, isStrict: Bool
  ) {
    self.input = input
    self.reader = reader
    self.standing = standing
    self.version = version
    self.baseURL = baseURL
    self.flags = flags
    self.skipsInvalid = skipsInvalid
    self.isStrict = isStrict
  }

  /// Builds into a folder. `dist` is untouched when the content has errors, and when anything is thrown.
  ///
  /// - Parameter phase: told the name of each phase as it begins.
  /// - Throws: `StandingFailure`, `WriteError`, `ObjectError`.
  package func run(to output: OutputFolder, phase: (String) -> Void) async throws -> Outcome {
    if isOffline { try OfflineArchive(output).check() }
    let planned = try await plan(isForWriters: false, phase: phase)
    FreedMemory.giveBack()
    var diagnostics = planned.diagnostics
    var report: WriteReport?
    if planned.site != nil, needsAddress, (baseURL ?? planned.settings.baseURL) == nil {
      diagnostics.append(NoBaseURL.diagnostic)
    }
    if var site = planned.site, mayGoOn(after: diagnostics) {
      let printed: [Diagnostic]
      do {
        printed = try addPrint(to: &site, phase)
      } catch let error as ProgramError where mayLackPrint {
        return try await withoutPrint(
          [PrintNotMade.diagnostic(because: error.description)], to: output, phase: phase)
      }
      diagnostics += printed
      // Pages lead to the printed books, so nothing is built without them.
      guard printed.isEmpty else {
        if mayLackPrint {
          return try await withoutPrint(
            printed.map(\.asWarning) + [PrintNotMade.diagnostic(because: nil)], to: output,
            phase: phase)
        }
        return Outcome(
          diagnostics: diagnostics, report: nil, edition: planned.edition)
      }
      let heavy =
        weighsPages
        ? HeavyPages(
          PageScale(budget: planned.settings.pageBudget, style: planned.templates.style)) : nil
      if isStrict, let heavy {
        phase("weighing pages")
        try heavy.weighAll(site, jobs: input.jobs)
      }
      if !isStrict || heavy?.routes.isEmpty != false {
        report = try write(site, to: output, phase, isStrict ? nil : heavy)
        try addSearch(of: site, to: output, phase)
      }
      diagnostics += heavy?.diagnostics(in: site) ?? []
    }
    return Outcome(
      diagnostics: diagnostics, report: report, edition: planned.edition,
      volumesLeftOut: planned.site?.volumesLeftOut ?? 0,
      isLackingByChance: planned.site?.isLackingByChance ?? false,
      indispensable: skipsInvalid
        ? planned.diagnostics.first { $0.severity == .error && $0.isIndispensable }?.place.path
        : nil)
  }

  /// Whether the site does not wait for printed books: nobody asked for them by name.
  private var mayLackPrint: Bool { !wantsPrint && !isStrict }

  /// The rest of a build without printed books: why there are none is said, and does not keep the site from its readers.
  private func withoutPrint(
    _ reasons: [Diagnostic], to output: OutputFolder, phase: (String) -> Void
  ) async throws -> Outcome {
    var rest = self
    rest.typesetter = nil
    let outcome = try await rest.run(to: output, phase: phase)
    return outcome.saying(reasons)
  }

  /// Whether something in the build would be poorer without the address where it will stand.
  private var needsAddress: Bool { formats.contains(.html) && !isOffline }

  /// Whether pages go over a wire: then their weight counts.
  private var weighsPages: Bool { formats.contains(.html) && !isOffline }

  /// How many pages are made between two reports of progress.
  private static let step = 2_000

  /// Makes pages and writes them, each weighed on the way where that was not done before.
  private func write(
    _ plan: SitePlan, to output: OutputFolder, _ phase: (String) -> Void, _ heavy: HeavyPages?
  ) throws -> WriteReport {
    var session = try DistWriter.begin(output) { phase("waiting for another build") }
    let routes = plan.routes
    for start in stride(from: 0, to: routes.count, by: Self.step) {
      phase("making pages: \(start) of \(routes.count)")
      let run = Array(routes[start..<min(start + Self.step, routes.count)])
      try put(run, from: start, of: plan, in: &session, heavy)
    }
    phase("writing")
    let report = try session.commit()
    if isOffline {
      phase("packing")
      try OfflineArchive(output).write()
    }
    return report
  }

  /// Some pages of a plan: those that the tree holds already are not made. What was found too heavy is made, and said,
  /// each time.
  private func put(
    _ routes: [Route], from start: Int, of plan: SitePlan, in session: inout WriteSession,
    _ heavy: HeavyPages?
  ) throws {
    let make = { @Sendable (place: Int) throws(ObjectError) -> [UInt8] in
      let bytes = try plan.bytes(at: start + place)
      heavy?.weigh(bytes, at: routes[place])
      return bytes
    }
    guard let kept else {
      try session.put(routes, jobs: input.jobs, make: make)
      return
    }
    let fingerprints = Parallel.mapInPlace(routes.count, jobs: input.jobs) {
      plan.fingerprint(at: start + $0)
    }
    let entries = try session.put(
      routes, jobs: input.jobs, known: { kept.entry(of: fingerprints[$0]) }, make: make)
    let tooHeavy = heavy?.routes ?? []
    kept.keep(
      routes.indices.lazy.filter { !tooHeavy.contains(routes[$0]) }
        .map { (fingerprint: fingerprints[$0], entry: entries[$0]) })
  }

  var siteOptions: SiteOptions {
    var options = SiteOptions(
      baseURL: baseURL, version: version, standing: standing, flags: flags,
      sources: sources ?? input.snapshot.file(at:))
    options.formats = formats
    options.makesParts = makesParts
    options.setsPrint = typesetter != nil
    if let typesetter {
      options.printProgram = {
        typesetter.version.map { "Typst \($0), fonts \(FontShelf().digest)" }
      }
    }
    options.setsLargePrint = wantsPrint
    options.isOffline = isOffline
    options.hasSearch = indexer != nil
    options.pictures = pictures
    options.jobs = input.jobs
    options.keptMembers = keptMembers
    if kept != nil || keptMembers != nil { options.marks = marks }
    return options
  }

  /// A working tree, and a commit that follows another one's choices, have more to them than their files.
  private var marks: SourceMarks? {
    let snapshot = input.snapshot
    guard let commit = snapshot.commit, commit == standing else { return nil }
    let others = snapshot.paths.filter { path in
      guard snapshot.file(at: path) != nil, EntryPath(path)?.address == nil else { return false }
      // What is told about a repository at its root is not in the book; a table of countries may lie there.
      return path.components.count > 1 || !["md", "txt"].contains(path.fileExtension)
    }
    return SourceMarks(
      program: program, surroundings: others.map { ($0, snapshot.object(at: $0)) },
      object: snapshot.object(at:))
  }
}

import ArgumentParser
import Compilation
import Programs
import SourceModel

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Compiles the handbook and the blog into dist.",
    discussion: """
      Shows your last commit, since the commit is what the book is made of:

        colophon build
        colophon build --work-tree                      your files as they are now
        colophon build --at edition/2021 --output ../old-book
        colophon build --base-url https://stories.example/
        colophon build --offline --output ../stick      for a USB stick: open its index.html
        colophon build --format epub --output ../book   the handbook as EPUB alone
        colophon build --format pdf --output ../print   the handbook as PDF, for A4 and A5
        colophon build --format text --output ../text   plain text and radio scripts alone

      The old book stays until the new one is whole; a build that fails changes nothing.
      """)

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var options: BuildOptions

  func run() async throws {
    let typesetter = try options.typesetter()
    let indexer = try options.indexer()
    let progress = Progress()
    defer { progress.end() }
    let language = try globals.messageLanguage
    let output = try Failure.asStop { try options.outputFolder(globals) }
    progress.phase("reading")
    let request = options.request(globals)
    let isColoured = Terminal.isColoured(globals.color, descriptor: 2)
    let start = try Failure.asStop {
      try BuildStart(
        options, request, output, language: language,
        helpers: options.marks(of: typesetter) + [indexer?.mark].compactMap(\.self))
    }
    options.sayWhatIsMissing(typesetter)
    let known = start.known
    guard let loaded = start.loaded else {
      progress.end()
      if let known, let record = known.record {
        known.say(record, isOffline: options.offline, isColoured: isColoured)
      }
      return
    }
    for remark in loaded.remarks { Terminal.complain("note: " + remark) }

    var build = SiteBuild(
      input: loaded.input, reader: loaded.reader, standing: loaded.standing,
      version: Program.version, baseURL: options.baseURL?.text, flags: options.recordedFlags,
      skipsInvalid: options.skipInvalid, isStrict: options.strict)
    build.formats = options.formats
    build.makesParts = options.byPart
    build.isOffline = options.offline
    build.typesetter = typesetter
    build.indexer = indexer
    build.wantsPrint = options.format != nil
    build.pictures = PictureTools.source(start.pictures)
    build.program = Program.build
    build.input.kept = start.memory?.texts
    build.kept = start.memory?.pages
    build.keptMembers = start.memory?.members
    let outcome = try await Failure.asStop { [build] in
      try await build.run(to: output) { progress.phase($0) }
    }
    progress.end()
    if outcome.report != nil { start.memory?.keep() }
    let messages = MessageReport(outcome.diagnostics, isStrict: options.strict)
    let snapshot = loaded.input.snapshot
    let note = MessageReport.note(on: language, snapshot: snapshot).map { $0 + "\n" } ?? ""
    let text =
      note + messages.text(.human, colour: isColoured, snapshot: snapshot, in: language)
    if let known {
      let other =
        note + messages.text(.human, colour: !isColoured, snapshot: snapshot, in: language)
      known.keep(
        outcome, messages: isColoured ? other : text, coloured: isColoured ? text : other)
    }
    if !text.isEmpty { Terminal.complain(text) }
    guard let report = outcome.report else { throw Stop(.content, outcome.refusal) }
    BuildSummary(
      report: report, leftOut: outcome.leftOut, waiting: outcome.waiting.count,
      waitingFirst: outcome.waiting.prefix(BuildRecord.mostNames).map(\.string),
      drafts: outcome.drafts, unapproved: outcome.unapproved, uncommitted: loaded.uncommitted,
      output: output.path,
      archive: options.offline ? OfflineArchive(output).path : nil,
      volumesLeftOut: outcome.volumesLeftOut
    ).say()
  }
}

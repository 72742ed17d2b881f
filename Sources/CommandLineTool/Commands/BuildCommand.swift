import ArgumentParser
import Compilation
import SourceModel

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Compiles the handbook and the blog into dist.",
    discussion: """
      Shows your last commit, since the commit is what the book is made of:

        colophon build
        colophon build --work-tree             your files as they are now
        colophon build --at edition/2021 --output old-book
        colophon build --base-url https://stories.example/

      The old book stays until the new one is whole; a build that fails changes nothing.
      """)

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var options: BuildOptions

  func run() async throws {
    try options.refuseWhatIsNotBuilt()
    let progress = Progress()
    defer { progress.end() }
    let output = try Failure.asStop { try options.outputFolder(globals) }
    progress.phase("reading")
    let request = options.request(globals)
    let isColoured = Terminal.isColoured(globals.color, descriptor: 2)
    let known = try Failure.asStop { try options.knownBuild(request, output) }
    if let known, let record = known.record {
      progress.end()
      known.say(record, isColoured: isColoured)
      return
    }
    let loaded = try Failure.asStop {
      options.workTree ? try Loader.workingTree(request) : try Loader.revision(request)
    }
    for remark in loaded.remarks { Terminal.complain("note: " + remark) }

    let build = SiteBuild(
      input: loaded.input, reader: loaded.reader, standing: loaded.standing,
      version: Program.version, baseURL: options.baseURL?.text, flags: options.recordedFlags,
      skipsInvalid: options.skipInvalid, isStrict: options.strict)
    let outcome = try await Failure.asStop {
      try await build.run(to: output) { progress.phase($0) }
    }
    progress.end()
    let messages = MessageReport(outcome.diagnostics, isStrict: options.strict)
    let text = messages.text(.human, colour: isColoured, snapshot: loaded.input.snapshot)
    if let known {
      let other = messages.text(.human, colour: !isColoured, snapshot: loaded.input.snapshot)
      known.keep(
        outcome, messages: isColoured ? other : text, coloured: isColoured ? text : other)
    }
    if !text.isEmpty { Terminal.complain(text) }
    guard let report = outcome.report else { throw Stop(.content, outcome.refusal) }
    BuildSummary(
      report: report, leftOut: outcome.leftOut, waiting: outcome.waiting,
      drafts: outcome.drafts, unapproved: outcome.unapproved, uncommitted: loaded.uncommitted,
      output: output.path, hasAddress: outcome.hasAddress
    ).say()
  }
}

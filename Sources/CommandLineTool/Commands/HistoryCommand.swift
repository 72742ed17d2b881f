import ArgumentParser
import Compilation
import SourceModel
import Stories

struct HistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Says who did what for each text, and when.",
    discussion: """
      Read from the commits, side branches and renames included:

        colophon history
        colophon history stories/handbook/calm-start.md
        colophon history --at edition/2021
        colophon history --format json      (one object a line)

      People are named as they want to be: .mailmap and the files in stories/people are followed.
      """)

  @OptionGroup var globals: GlobalOptions

  @Argument(help: "Say only what concerns these files and folders.", completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Begin at this commit, branch or tag instead of the last commit.", valueName: "rev"))
  var at: String?

  @Option(help: "human or json.")
  var format = ListFormat.human

  @Flag(help: "Show e-mail addresses too. They are in no page of the book.")
  var emails = false

  @OptionGroup var cache: CacheOptions

  func run() async throws {
    let progress = Progress()
    defer { progress.end() }
    progress.phase("reading")
    let request = LoadRequest(
      directory: globals.workspace, revision: at, asOf: Clock.now(), includesDrafts: true,
      jobs: Clock.processors, cache: cache.historyCache(globals), countsUncommitted: false)
    let loaded = try Failure.asStop { try Loader.revision(request) }
    let filter = try PathFilter(
      paths, directory: globals.directory, workspace: globals.workspace,
      snapshot: loaded.input.snapshot)
    let all = try await Failure.asStop {
      try await Compiler.history(loaded.input, reader: loaded.reader)
    }
    let histories = all.filter { filter.isEntry($0.address.path) }
    progress.end()
    for remark in loaded.remarks { Terminal.complain("note: " + remark) }
    switch format {
    case .json:
      for history in histories { Terminal.write(HistoryJSON.line(history, emails: emails)) }
    case .human:
      let report = HistoryReport(
        emails: emails, colour: Terminal.isColoured(globals.color, descriptor: 1))
      Terminal.write(
        histories.isEmpty
          ? "there is no text here to tell of; stories lie below 'stories'"
          : histories.map(report.text).joined(separator: "\n"))
    }
  }
}

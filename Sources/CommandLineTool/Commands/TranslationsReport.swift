import ArgumentParser
import Compilation
import SourceModel
import Stories

struct TranslationsReport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations",
    abstract: "Says which translations are behind their originals, and what changed in those.",
    discussion: """
      A translation is behind when the words of its original have changed since the last commit that
      changed the translation. What changed is shown by words: [-gone-] and {+new+}.

        colophon report translations
        colophon report translations --format json      (one object a line)

      To correct a translation without bringing all of it up to date, end your commit's message with
      the line 'Translation-patched: <commit>', the commit whose original it follows.
      """)

  @OptionGroup var globals: GlobalOptions

  @Option(help: "human or json.")
  var format = ListFormat.human

  @OptionGroup var cache: CacheOptions

  func run() async throws {
    let request = LoadRequest(
      directory: globals.workspace, asOf: Clock.now(), includesDrafts: true,
      jobs: Clock.processors, cache: cache.historyCache(globals), countsUncommitted: false)
    let loaded = try Failure.asStop { try Loader.revision(request) }
    let states = try await Failure.asStop {
      try await Compiler.freshness(loaded.input, reader: loaded.reader)
    }
    let snapshot = loaded.input.snapshot
    let rows = try Failure.asStop {
      try states.map { try TranslationRow($0, snapshot, loaded.reader) }
    }
    switch format {
    case .json: for row in rows { Terminal.write(row.json) }
    case .human:
      let report = ProseReport(
        colour: Terminal.isColoured(globals.color, descriptor: 1),
        isolates: Terminal.isTerminal(1), indent: "    ")
      Terminal.write(TranslationRow.text(rows, report))
    }
  }
}

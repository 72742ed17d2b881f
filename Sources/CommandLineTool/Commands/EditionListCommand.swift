import ArgumentParser
import Compilation
import SourceModel
import Stories

struct EditionListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Says what each edition brought, and what came since.",
    discussion: """
        colophon edition list
        colophon edition list --format json     (one object a line)
      """)

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var caching: CacheOptions

  @Option(help: "human or json.")
  var format = ListFormat.human

  func run() async throws {
    let request = LoadRequest(
      directory: globals.workspace, asOf: Clock.now(), jobs: Clock.processors,
      cache: caching.historyCache(globals), withEditions: true, countsUncommitted: false)
    let edition = try await Failure.asStop {
      let loaded = try Loader.revision(request)
      return try await Compiler.assemble(loaded.input, reader: loaded.reader).value
    }
    let notes = EditionNotes(edition)
    switch format {
    case .json: for state in edition.history.states { Terminal.write(notes.json(state)) }
    case .human: Terminal.write(notes.list)
    }
  }
}

/// How a list is written.
enum ListFormat: String, ExpressibleByArgument, CaseIterable, Sendable { case human, json }

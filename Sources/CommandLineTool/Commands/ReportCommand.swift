import ArgumentParser
import SourceModel

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Reports on the whole book, such as translations that are behind.",
    discussion: """
      Which translations are behind, and what changed in their originals:

        colophon report translations
      """,
    subcommands: [TranslationsReport.self, OtherReport.self], defaultSubcommand: OtherReport.self)
}

/// Whatever else somebody asks for: other reports come with later versions.
struct OtherReport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "other", shouldDisplay: false)

  @OptionGroup var arguments: AnyArguments

  func run() async throws {
    guard let name = arguments.rest.first else {
      throw Stop(.usage, "colophon: which report? There is 'colophon report translations'")
    }
    throw Stop(
      .world,
      "colophon: the report '\(TerminalText.escaped(name))' is not in this version; there is 'colophon report translations'"
    )
  }
}

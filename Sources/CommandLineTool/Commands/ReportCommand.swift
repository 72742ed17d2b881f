import ArgumentParser
import SourceModel
import Stories

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

/// Whatever else somebody asks for: a report of a later version, or a name that nobody knows.
struct OtherReport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "other", shouldDisplay: false)

  @OptionGroup var arguments: AnyArguments

  /// Reports that are known, and not there yet.
  private static let later = ["consent", "coverage", "reviews"]

  func run() async throws {
    guard let name = arguments.rest.first else {
      throw Stop(.usage, "colophon: which report? There is 'colophon report translations'")
    }
    guard Self.later.contains(name) else {
      let near = Nearest.name(to: name, among: ["translations"] + Self.later)
      let meant =
        near.map { "; did you mean '\($0)'?" } ?? "; there is 'colophon report translations'"
      throw Stop(
        .usage, "colophon: there is no report '\(TerminalText.escaped(name))'\(meant)")
    }
    throw Stop(
      .world,
      "colophon: the report '\(TerminalText.escaped(name))' is not in this version; there is 'colophon report translations'"
    )
  }
}

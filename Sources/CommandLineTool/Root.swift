import ArgumentParser
import SourceModel
import Stories

/// The command line as a whole: `colophon [-C DIR] [--color …] [--lang TAG] <subcommand>`.
struct Root: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "colophon",
    abstract: "Compiles a repository of stories into a handbook and a blog.",
    discussion: """
      Write a story, ask what is wrong with it, build the book:

        colophon new handbook --title "A calm start"
        colophon check
        colophon build

      Your shell completes commands and options once it has read its script (bash, zsh or fish):

        source <(colophon --generate-completion-script bash)

      Exit status: 0 done, 1 the content has errors, 2 wrong usage, 3 something outside failed.
      """,
    version: Program.version,
    subcommands: [
      InitCommand.self, NewCommand.self, CheckCommand.self, BuildCommand.self,
      ExplainCommand.self, SchemaCommand.self, TemplatesCommand.self, DoctorCommand.self,
      HistoryCommand.self, DiffCommand.self, EditionCommand.self, PreviewCommand.self,
      SheetCommand.self, ReportCommand.self, ReviewCommand.self, ImportCommand.self,
      ConsentCommand.self, DueCommand.self,
    ])

  @OptionGroup var globals: GlobalOptions
}

/// What every subcommand takes, before or after its name.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: [.customShort("C")],
    help: ArgumentHelp("Work in this folder instead of the current one.", valueName: "dir"),
    completion: .directory)
  var directory = "."

  @Option(help: "Colours in messages: auto, always or never. NO_COLOR is respected.")
  var color = ColorChoice.auto

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      "The language of messages: fr, zh-Hans, en. Else each text's own, and English.",
      valueName: "tag"))
  var language: String?

  /// The language in which all messages are asked for.
  ///
  /// - Throws: `Stop` for what is no language.
  var messageLanguage: LanguageTag? {
    get throws {
      guard let language else { return nil }
      guard let tag = LanguageTag.parse(language) else {
        throw Stop(
          .usage,
          "colophon: --lang: '\(TerminalText.escaped(language))' is no language; write its tag, such as fr or zh-Hans"
        )
      }
      return tag
    }
  }

  /// The folder that holds `stories`, `-C` or above it.
  var workspace: String { WorkspaceFolder.find(from: directory) }
}

/// When messages are coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
  case auto, always, never
}

/// The program itself, as it names itself in outputs.
package enum Program {
  /// Semantic version; part of what a build depends on.
  package static let version = "0.1.0"
}

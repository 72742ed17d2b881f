import ArgumentParser

/// A subcommand that is known but not built yet: exit 3 with a line that says so.
protocol LaterCommand: AsyncParsableCommand {
  static var name: String { get }
}

extension LaterCommand {
  func run() async throws {
    throw Stop(.world, "colophon: '\(Self.name)' is known, but this version does not have it yet")
  }
}

/// Takes whatever is written, so that the answer is about the command and not about its options.
struct AnyArguments: ParsableArguments {
  @Argument(parsing: .allUnrecognized, help: .hidden) var rest: [String] = []
}

struct HistoryCommand: LaterCommand {
  static let name = "history"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Who did what, when. (not built yet)")
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var arguments: AnyArguments
}

struct DiffCommand: LaterCommand {
  static let name = "diff"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "What changed in a text, word by word. (not built yet)")
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var arguments: AnyArguments
}

struct EditionCommand: LaterCommand {
  static let name = "edition"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Lists and cuts editions. (not built yet)")
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var arguments: AnyArguments
}

struct PreviewCommand: LaterCommand {
  static let name = "preview"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Shows the working tree in a browser. (not built yet)")
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var arguments: AnyArguments
}

struct SheetCommand: LaterCommand {
  static let name = "sheet"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Prints one story as a sheet. (not built yet)")
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var arguments: AnyArguments
}

struct ReportCommand: LaterCommand {
  static let name = "report"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Reports, such as translations that are behind. (not built yet)")
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var arguments: AnyArguments
}

struct ReviewCommand: LaterCommand {
  static let name = "review"
  static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var arguments: AnyArguments
}

struct ImportCommand: LaterCommand {
  static let name = "import"
  static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var arguments: AnyArguments
}

struct ConsentCommand: LaterCommand {
  static let name = "consent"
  static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var arguments: AnyArguments
}

struct DueCommand: LaterCommand {
  static let name = "due"
  static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)
  @OptionGroup var globals: GlobalOptions
  @OptionGroup var arguments: AnyArguments
}

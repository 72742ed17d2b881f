import ArgumentParser

/// A subcommand that is known but not built yet: exit 3 with a line that says so.
protocol LaterCommand: AsyncParsableCommand {}

extension LaterCommand {
  func run() async throws {
    let name = Self.configuration.commandName ?? ""
    throw Stop(.world, "colophon: '\(name)' is known, but this version does not have it yet")
  }
}

/// Takes whatever is written, so that the answer is about the command and not about its options.
struct AnyArguments: ParsableArguments {
  @OptionGroup var globals: GlobalOptions
  @Argument(parsing: .allUnrecognized, help: .hidden) var rest: [String] = []
}

struct ReviewCommand: LaterCommand {
  static let configuration = CommandConfiguration(commandName: "review", shouldDisplay: false)
  @OptionGroup var arguments: AnyArguments
}

struct ImportCommand: LaterCommand {
  static let configuration = CommandConfiguration(commandName: "import", shouldDisplay: false)
  @OptionGroup var arguments: AnyArguments
}

struct ConsentCommand: LaterCommand {
  static let configuration = CommandConfiguration(commandName: "consent", shouldDisplay: false)
  @OptionGroup var arguments: AnyArguments
}

struct DueCommand: LaterCommand {
  static let configuration = CommandConfiguration(commandName: "due", shouldDisplay: false)
  @OptionGroup var arguments: AnyArguments
}

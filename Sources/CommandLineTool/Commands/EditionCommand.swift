import ArgumentParser

/// `colophon edition`: the states of the book that are worth a name.
struct EditionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edition",
    abstract: "Lists the editions of the book, and makes a new one.",
    discussion: """
      An edition is an annotated tag of git named edition/<name>; the book can be made from it again, word for word:

        colophon edition list
        colophon edition cut 2021
        colophon build --at edition/2021 --output ../book-2021
      """,
    subcommands: [EditionListCommand.self, EditionCutCommand.self],
    defaultSubcommand: EditionListCommand.self)
}

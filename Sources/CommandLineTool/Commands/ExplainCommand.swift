import ArgumentParser
import Compilation
import SourceModel

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what a message means, with a wrong and a right example.",
    discussion: """
      The id stands in brackets after a message: error: unknown key 'autor' … [unknown-key]

        colophon explain unknown-key

      Without an id it lists all of them.
      """)

  @OptionGroup var globals: GlobalOptions

  @Argument(help: "The id of a message.")
  var id: String?

  func run() async throws {
    guard let id else {
      let width = Explanations.all.map(\.id.name.count).max() ?? 0
      for explanation in Explanations.all {
        let name = explanation.id.name
        Terminal.write(
          name + String(repeating: " ", count: width - name.count + 2) + explanation.what)
      }
      return
    }
    guard let explanation = Explanations.all.first(where: { $0.id.name == id }) else {
      let near = Explanations.nearest(to: id).map { "; did you mean '\($0)'?" } ?? ""
      throw Stop(
        .usage,
        "colophon: no message has the id '\(TerminalText.escaped(id))'\(near) ('colophon explain' lists all)"
      )
    }
    Terminal.write(Explanations.text(of: explanation))
  }
}

import ArgumentParser
import SourceModel
import Stories

struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the keys of a kind as a JSON Schema (draft 2020-12).",
    discussion: """
      Editors use it to complete and check keys while you write:

        colophon schema handbook > handbook.schema.json

      Without a kind it lists the kinds.
      """)

  @OptionGroup var globals: GlobalOptions

  @Argument(
    help: "handbook, blog, people, colophon, …",
    completion: .list(Schema.Kind.allCases.map(\.description)))
  var kind: String?

  func run() async throws {
    guard let name = kind else {
      for kind in Schema.Kind.allCases { Terminal.write(kind.description) }
      return
    }
    Terminal.write(Schema.jsonSchema(for: try Schema.Kind.named(name)))
  }
}

extension Schema.Kind {
  /// The kind of that name.
  ///
  /// - Parameter listed: the kinds that are named where there is none.
  /// - Throws: `Stop` that names them.
  static func named(
    _ name: String, among listed: [Schema.Kind] = allCases
  ) throws(Stop) -> Schema.Kind {
    if let kind = Schema.Kind(name) { return kind }
    let names = listed.map(\.description)
    let near = Nearest.name(to: name, among: names).map { "did you mean '\($0)'? Kinds are " }
    throw Stop(
      .usage,
      "colophon: there is no kind '\(TerminalText.escaped(name))'; \(near ?? "kinds are ")\(names.joined(separator: ", "))"
    )
  }
}

import ArgumentParser
import Outputs

struct TemplatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Lists the built-in templates, or copies them out to be changed.",
    discussion: """
      A file of the same name in templates/ takes the place of a built-in one, so keep only what you change:

        colophon templates --write
      """)

  @OptionGroup var globals: GlobalOptions

  @Flag(help: "Copy them to templates/. A file that is there already stays as it is.")
  var write = false

  func run() async throws {
    guard write else {
      for file in TemplateSet.builtIn { Terminal.write("templates/" + file.name) }
      return
    }
    for file in TemplateSet.builtIn {
      let path = "templates/" + file.name
      let made = try NewFile.write(file.text, to: path, in: globals.workspace)
      Terminal.write(made ? "wrote \(path)" : "kept \(path)")
    }
  }
}

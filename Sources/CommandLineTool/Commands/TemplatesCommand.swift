import ArgumentParser
import Outputs
import SourceModel
import Stories

struct TemplatesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Lists the built-in templates, or copies them out to be changed.",
    discussion: """
      A file of the same name in templates/ takes the place of a built-in one, so keep only what you change:

        colophon templates --write story.mustache words/en.yml
        colophon templates --write                       (all of them)
      """)

  @OptionGroup var globals: GlobalOptions

  @Flag(help: "Copy them to templates/. A file that is there already stays as it is.")
  var write = false

  @Argument(
    help: ArgumentHelp(
      "Which ones, as they are listed; all, unless you name some.", valueName: "file"))
  var names: [String] = []

  func run() async throws {
    let files = try chosen()
    guard write else {
      for file in files { Terminal.write("templates/" + file.name) }
      return
    }
    for file in files {
      let path = "templates/" + file.name
      let made = try NewFile.write(file.text, to: path, in: globals.workspace)
      Terminal.write(made ? "wrote \(path)" : "kept \(path)")
    }
  }

  /// The files that were named, with `templates/` in front or without.
  private func chosen() throws(Stop) -> [TemplateFile] {
    guard !names.isEmpty else { return TemplateSet.builtIn }
    let known = TemplateSet.builtIn.map(\.name)
    var files: [TemplateFile] = []
    for written in names {
      let name = written.hasPrefix("templates/") ? String(written.dropFirst(10)) : written
      guard let file = TemplateSet.builtIn.first(where: { $0.name == name }) else {
        let near = Nearest.name(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
        throw Stop(
          .usage,
          "colophon: there is no template '\(TerminalText.escaped(written))'\(near) ('colophon templates' lists all)"
        )
      }
      files.append(file)
    }
    return files
  }
}

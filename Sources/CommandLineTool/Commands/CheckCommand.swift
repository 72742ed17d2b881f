import ArgumentParser
import Compilation
import Outputs
import Programs
import SourceModel

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what is wrong in your files, where, and how to put it right.",
    discussion: """
      Looks at the files as they are now, committed or not:

        colophon check
        colophon check stories/handbook/calm-start.md
        colophon check --at edition/2021
        colophon check --format github      (annotations on the lines of a pull request)
        colophon check --format json        (one object a line)

      An error means that the entry cannot be published as it is; a warning that it can, poorer.
      """)

  @OptionGroup var globals: GlobalOptions

  @Argument(help: "Say only what concerns these files and folders.", completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp("Check this commit, branch or tag instead of your files.", valueName: "rev"))
  var at: String?

  @Option(
    help: ArgumentHelp(
      "Judge dates as if it were this day, or instant with offset.", valueName: "time"),
    transform: AsOf.parse)
  var asOf: AsOf?

  @Flag(help: "Warnings count as errors.")
  var strict = false

  @Option(help: "human, short, json, sarif or github.")
  var format = MessageFormat.human

  func run() async throws {
    let language = try globals.messageLanguage
    let request = LoadRequest(
      directory: globals.workspace, revision: at, asOf: asOf?.time ?? Clock.now(),
      includesDrafts: true, jobs: Clock.processors)
    let loaded = try Failure.asStop {
      at == nil ? try Loader.plainTree(request) : try Loader.revision(request, readsHistory: false)
    }
    let snapshot = loaded.input.snapshot
    let filter = try PathFilter(
      paths, directory: globals.directory, workspace: globals.workspace, snapshot: snapshot)
    let checked = try await Failure.asStop {
      try await Compiler.check(
        loaded.input, reader: loaded.reader,
        pictures: PictureTools.judge(PictureTools.kept(request.directory, .standing)),
        isPrinted: TypstProgram.find() != nil)
    }
    let messages = MessageReport(
      checked.diagnostics.filter(filter.includes), isStrict: strict)
    if let note = MessageReport.note(on: language, snapshot: snapshot) { Terminal.complain(note) }
    let text = messages.text(
      format, colour: Terminal.isColoured(globals.color, descriptor: 1), snapshot: snapshot,
      in: language)
    if !text.isEmpty { Terminal.write(text) }
    if format == .human, messages.isEmpty {
      let well = allIsWell(snapshot.paths.count(where: filter.isEntry))
      let words = language.flatMap { SpokenMessages(snapshot).words(in: $0) }
      Terminal.write(words?.text(of: well) ?? well.text)
    }
    if messages.hasErrors { throw Stop(.content) }
  }

  private func allIsWell(_ count: Int) -> Message {
    switch count {
    case 0: "there is nothing below 'stories' to check yet"
    case 1: "1 entry checked, no mistakes found"
    default: Message("{count} entries checked, no mistakes found", ["count": String(count)])
    }
  }
}

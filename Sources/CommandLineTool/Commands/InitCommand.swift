import ArgumentParser
import Glibc
import SourceModel
import Stories

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a new workspace: settings, folders, and a sample of each kind you ask for.",
    discussion: """
        colophon init my-book
        colophon init my-book --sample handbook --sample blog
      """)

  @OptionGroup var globals: GlobalOptions

  @Argument(help: "The folder; made when it is not there.", completion: .directory)
  var folder: String?

  @Option(help: "The name of the site.")
  var title = "Stories"

  @Option(
    help: ArgumentHelp(
      "A sample entry of this kind; may be given more than once.", valueName: "kind"),
    completion: .list(EntryKind.allCases.map(\.rawValue)))
  var sample: [String] = []

  func run() async throws {
    let kinds = try sample.map { name throws(Stop) -> EntryKind in
      guard let kind = EntryKind(rawValue: name) else {
        let names = EntryKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw Stop(
          .usage, "colophon: there is no kind '\(TerminalText.escaped(name))'; kinds are \(names)")
      }
      return kind
    }
    let root =
      folder.map { $0.hasPrefix("/") ? $0 : globals.directory + "/" + $0 } ?? globals.directory
    if mkdir(root, 0o777) != 0, errno != EEXIST {
      throw Stop(
        .world,
        "colophon: cannot make \(TerminalText.escaped(root)): \(String(cString: strerror(errno)))")
    }
    for file in InitialWorkspace.files(kinds: kinds, title: title) {
      let made = try NewFile.write(file.text, to: file.path.string, in: root)
      Terminal.write(made ? "wrote \(file.path)" : "kept \(file.path), which was there")
    }
    for kind in EntryKind.allCases {
      mkdir(root + "/stories", 0o777)
      mkdir(root + "/stories/" + kind.rawValue, 0o777)
    }
    Terminal.write(nextSteps)
  }

  private var nextSteps: String {
    let enter = folder.map { "  cd \(TerminalText.escaped(ShellWord.quoted($0)))\n" } ?? ""
    return """

      Next:
      \(enter)  git init
        colophon new handbook --title "Our first story"
        colophon check
        git add . && git commit -m "our first story"
        colophon build
      """
  }
}

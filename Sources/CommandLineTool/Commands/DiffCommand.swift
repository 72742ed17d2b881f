import ArgumentParser
import GitStore
import SourceModel
import Stories

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what changed in a text, word by word.",
    discussion: """
      What you changed since the last commit, what changed since an edition, and between two of them:

        colophon diff stories/handbook/calm-start.md
        colophon diff stories/handbook/calm-start.md edition/2025
        colophon diff stories/handbook/calm-start.md edition/2024 edition/2025

      Words that are gone stand in [-…-], new ones in {+…+}. Name a text as it is named
      now: what it was then is found, even under another name.
      """)

  @OptionGroup var globals: GlobalOptions

  @Argument(help: "A text below 'stories'.", completion: .file(extensions: ["md"]))
  var path: String

  @Argument(help: ArgumentHelp("A commit, branch or tag; else the last commit.", valueName: "rev"))
  var old: String?

  @Argument(
    help: ArgumentHelp(
      "What to compare it with; else your files as they are now.", valueName: "rev"))
  var new: String?

  func run() async throws {
    let pair = try Failure.asStop { try versions() }
    let report = ProseReport(
      colour: Terminal.isColoured(globals.color, descriptor: 1),
      isolates: Terminal.isTerminal(1))
    Terminal.write(Self.text(pair, report))
  }

  /// Two versions of a text; one of them may be nil.
  struct Pair {
    let old: SourceFile?
    let new: SourceFile?
    /// What the two are, for the first line.
    let oldName: String
    let newName: String
  }

  static func text(_ pair: Pair, _ report: ProseReport) -> String {
    let path = TerminalText.escaped((pair.new ?? pair.old)?.path.string ?? "")
    let names = (TerminalText.escaped(pair.oldName), TerminalText.escaped(pair.newName))
    if let old = pair.old, let new = pair.new, old.text.utf8.elementsEqual(new.text.utf8) {
      return "\(path): no change between \(names.0) and \(names.1)"
    }
    var lines = ["\(path): from \(names.0) to \(names.1)"]
    if let old = pair.old, let new = pair.new, old.path != new.path {
      lines.append("it was \(TerminalText.escaped(old.path.string)) then")
    }
    switch (pair.old, pair.new) {
    case (nil, _): lines.append("it is not in \(names.0): all of it is new")
    case (_, nil): lines.append("it is not in \(names.1): all of it is gone")
    default: break
    }
    let none = ProseText(blocks: [])
    let diff = ProseDiff(
      old: pair.old.map { ProseText($0) } ?? none, new: pair.new.map { ProseText($0) } ?? none)
    guard !diff.isEmpty else {
      return
        (lines + ["the words are the same; something else changed: keys at the top, marks or links"])
        .joined(separator: "\n")
    }
    return (lines + [""] + report.lines(diff) + ["", ProseReport.summary(diff)])
      .joined(separator: "\n")
  }

  private func versions() throws -> Pair {
    let versions = TextVersions(try Repository.open(at: globals.workspace))
    let first = try versions.resolve(old ?? "HEAD")
    let oldName = old ?? "the last commit"
    if let new {
      let second = try versions.resolve(new)
      let head = try versions.resolve("HEAD")
      let candidates = try TextPath.candidates(path, globals)
      for place in [head, second, first] {
        for path in candidates where try versions.holds(path, at: place) {
          return Pair(
            old: try versions.version(of: path, namedAt: place, at: first)?.file,
            new: try versions.version(of: path, namedAt: place, at: second)?.file,
            oldName: oldName, newName: new)
        }
      }
      throw TextPath.unknown(path)
    }
    guard versions.hasFiles else {
      throw Stop(
        .usage,
        "colophon: there are no files beside this repository; name two commits, such as 'HEAD~1 HEAD'"
      )
    }
    let tree = try WorkingTree.read(globals.workspace).snapshot
    let head = try versions.resolve("HEAD")
    for path in try TextPath.candidates(path, globals) {
      let now = try current(path, tree)
      let isCommitted = try versions.holds(path, at: head)
      guard now != nil || isCommitted else { continue }
      // A new file has no history yet: a former one of that name is another text.
      let then =
        isCommitted ? try versions.version(of: path, namedAt: head, at: first)?.file : nil
      return Pair(old: then, new: now, oldName: oldName, newName: "your files")
    }
    throw TextPath.unknown(path)
  }

  /// The file as it lies there; nil where it does not.
  private func current(_ path: RepoPath, _ tree: Snapshot) throws(Stop) -> SourceFile? {
    switch tree[path] {
    case .text(let file, _): return file
    case nil: return nil
    case .asset, .refused:
      throw Stop(
        .content,
        "colophon: '\(TerminalText.escaped(path.string))' cannot be read as a text; 'colophon check' says why"
      )
    }
  }
}

import ArgumentParser
import Compilation
import GitStore
import Outputs
import Programs
import SourceModel

struct SheetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Prints one story of the handbook as a sheet (PDF).",
    discussion: """
      The story as it is in your files, on as few pages as can be read:

        colophon sheet stories/handbook/calm-start.md
        colophon sheet stories/handbook/calm-start.fr.md --paper a5 --output calme.pdf
      """)

  @OptionGroup var globals: GlobalOptions

  @Argument(help: "A story below 'stories/handbook'.", completion: .file(extensions: ["md"]))
  var path: String

  @Option(help: "The paper: a4 or a5.")
  var paper = Paper.a4

  @Option(
    help: ArgumentHelp("Where to write; else beside you, under its own name.", valueName: "file"),
    completion: .file(extensions: ["pdf"]))
  var output: String?

  /// The papers, by the names that people write.
  enum Paper: String, ExpressibleByArgument, CaseIterable, Sendable {
    case a4, a5

    var size: PaperSize {
      switch self {
      case .a4: .a4
      case .a5: .a5
      }
    }
  }

  func run() async throws {
    guard let program = TypstProgram.find() else {
      throw Stop(
        .world, "colophon: Typst was not found, which sets printed sheets (PDF); 'make' installs it"
      )
    }
    let candidates = try TextPath.candidates(path, globals)
    let request = LoadRequest(
      directory: globals.workspace, revision: nil, standing: nil, asOf: Clock.now(),
      includesDrafts: true, jobs: Clock.processors)
    let loaded = try Failure.asStop { try Self.load(request, candidates) }
    var build = SiteBuild(
      input: loaded.input, reader: loaded.reader, standing: loaded.standing,
      version: Program.version, baseURL: nil, flags: [], skipsInvalid: true, isStrict: false)
    build.formats = [.pdf]
    build.typesetter = Typesetter(program)
    build.wantsPrint = true
    build.pictures = PictureTools.source(PictureTools.kept(globals.workspace, .standing))
    let sheet = try await Failure.asStop { [build] in
      try await build.sheet(candidates, paper.size)
    }
    if let absence = sheet.absence { throw Self.refusal(path, absence) }
    let messages = MessageReport(sheet.diagnostics, isStrict: false)
    let isColoured = Terminal.isColoured(globals.color, descriptor: 2)
    let text = messages.text(.human, colour: isColoured, snapshot: loaded.input.snapshot)
    if !text.isEmpty { Terminal.complain(text) }
    guard let bytes = sheet.bytes else {
      if sheet.diagnostics.isEmpty { throw TextPath.unknown(path) }
      throw Stop(.content, "no sheet was made")
    }
    let name = output ?? "\(sheet.path.map(Self.name) ?? "story")-\(paper.rawValue).pdf"
    try SheetFile.write(bytes, to: WorkspaceFolder.path(name, from: globals.directory))
    let pages = SheetFile.pages(of: bytes)
    let length =
      pages > 2 ? ": \(pages) pages, since two cannot hold it in letters that can be read" : ""
    Terminal.write("wrote \(TerminalText.escaped(name))\(length)")
  }

  /// What is so, and what to do.
  private static func refusal(_ written: String, _ absence: SheetAbsence) -> Stop {
    let words =
      switch absence {
      case .notOfHandbook:
        "is not a story of the handbook; sheets are printed of the stories below 'stories/handbook' alone"
      case .waits:
        "waits for the day that stands after 'publish', and is not printed before it; take the line out while you print"
      case .withdrawn: "was taken back ('withdrawn'), so it is not printed"
      case .notApproved: "waits for approval ('review' in colophon.yml), so it is not printed yet"
      }
    return Stop(.usage, "colophon: '\(TerminalText.escaped(written))' \(words)")
  }

  /// The last commit where the files of the story are as it has them, so that the sheet can name it; else the files.
  private static func load(_ request: LoadRequest, _ candidates: [RepoPath]) throws -> Loaded {
    let repository = try Repository.open(at: request.directory)
    var isCommitted = false
    do throws(GitError) {
      let commit = try repository.resolve("HEAD")
      let committed = try repository.snapshot(at: commit)
      isCommitted = try WorkingTree.read(request.directory).changesOfBook(since: committed)
        .allSatisfy { path in isAnotherText(path, candidates) }
    } catch {
      // Before the first commit, and where the files cannot be compared, they are taken as they are.
    }
    return isCommitted
      ? try Loader.revision(request, repository) : try Loader.workingTree(request)
  }

  /// A text that no sheet of these stories shows: neither the story nor it in another language.
  private static func isAnotherText(_ path: RepoPath, _ candidates: [RepoPath]) -> Bool {
    path.fileExtension == "md" && path.components.first == "stories"
      && !candidates.contains { story in
        path.parent == story.parent
          && path.components.last?.prefix { $0 != "." }
            == story.components.last?.prefix { $0 != "." }
      }
  }

  /// `calm-start`, also of `calm-start/index.md`.
  private static func name(_ path: RepoPath) -> String {
    let names = path.components.map(String.init)
    let own = String((names.last ?? "").dropLast(".md".count))
    guard own == "index" || own.hasPrefix("index."), names.count > 1 else { return own }
    return names[names.count - 2] + own.dropFirst("index".count)
  }
}

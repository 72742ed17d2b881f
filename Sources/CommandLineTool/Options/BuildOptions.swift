import ArgumentParser
import Compilation
import Outputs
import Programs
import SourceModel

/// The options of `build`.
struct BuildOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Build this commit, branch or tag instead of the last commit.", valueName: "rev"))
  var at: String?

  @Option(
    help: ArgumentHelp(
      "Where to write: absent, empty, or written by colophon before.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Judge dates as if it were this day, or instant with offset.", valueName: "time"),
    transform: AsOf.parse)
  var asOf: AsOf?

  @Option(
    help: ArgumentHelp(
      "Where withdrawals, consent and names are read; else the branch you are on.", valueName: "rev"
    ))
  var standing: String?

  @Option(help: ArgumentHelp("How many tasks run at once. The result is the same.", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Show drafts too.")
  var drafts = false

  @Flag(help: "Build your files as they are now, committed or not.")
  var workTree = false

  @Flag(help: "Leave out what has errors, and build the rest.")
  var skipInvalid = false

  @Flag(help: "Warnings count as errors.")
  var strict = false

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Where the site will stand: https://…", valueName: "url"),
    transform: BaseURL.parse)
  var baseURL: BaseURL?

  @Option(
    help: ArgumentHelp(
      "What to make: html,epub,pdf,text; all of them, unless you choose.", valueName: "list"),
    transform: FormatList.parse)
  var format: FormatList?

  @Flag(help: "Make each part of the handbook as an EPUB of its own too.")
  var byPart = false

  @Flag(
    help: "Make a folder to be opened from a disk or a USB stick, without a server or a network.")
  var offline = false

  @OptionGroup var cache: CacheOptions

  @Flag(
    help: "Make an index of all words, for a search box on the page of indexes. Needs Pagefind.")
  var search = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("'--jobs' takes a number from 1 to 1024")
    }
    if byPart, !formats.contains(.epub) {
      throw ValidationError("'--by-part' is about EPUB: name 'epub' in '--format', or leave it out")
    }
    if search, offline {
      throw ValidationError(
        "'--search' needs a server, and '--offline' has none: its pages of indexes lead to every text"
      )
    }
    if offline, !formats.contains(.html) {
      throw ValidationError(
        "'--offline' is about the site: name 'html' in '--format', or leave it out")
    }
    if search, !formats.contains(.html) {
      throw ValidationError(
        "'--search' is about the site: name 'html' in '--format', or leave it out")
    }
    if workTree, at != nil {
      throw ValidationError("'--at' builds a commit and '--work-tree' your files: give one of them")
    }
  }

  /// What stands for the programs and fonts that have a part in a build: with others it is another build.
  func marks(of typesetter: Typesetter?) -> [String] {
    typesetter.map { [$0.program.mark, FontFolders.mark] } ?? []
  }

  /// What sets printed books; that it is missing is said by `sayWhatIsMissing`.
  ///
  /// - Returns: nil where none are made, or nothing was found that could.
  /// - Throws: `Stop` when they were asked for by name, and nothing was found.
  func typesetter() throws(Stop) -> Typesetter? {
    guard formats.contains(.pdf) else { return nil }
    if let program = TypstProgram.find() { return Typesetter(program) }
    guard format == nil else { throw Stop(.world, "colophon: " + Self.withoutTypst) }
    return nil
  }

  /// Says which format is not made, once it is known that there is something to build.
  func sayWhatIsMissing(_ typesetter: Typesetter?) {
    guard typesetter == nil, formats.contains(.pdf), !Helpers.areUnwanted else { return }
    Terminal.complain("note: no PDF is made: " + Self.withoutTypst)
  }

  private static let withoutTypst =
    "Typst was not found, which sets printed books (PDF); 'make' installs it"

  /// What makes the index of a search.
  ///
  /// - Returns: nil where none was asked for.
  /// - Throws: `Stop` when one was, and nothing was found that could.
  func indexer() throws(Stop) -> Pagefind? {
    guard search else { return nil }
    if let indexer = Pagefind.find() { return indexer }
    throw Stop(
      .world,
      "colophon: Pagefind was not found, which makes the index of a search; 'make tools' installs it"
    )
  }

  /// What is made.
  var formats: Set<OutputFormat> { format?.built ?? OutputFormat.all }

  func request(_ globals: GlobalOptions) -> LoadRequest {
    LoadRequest(
      directory: globals.workspace, revision: at, standing: standing,
      asOf: asOf?.time ?? Clock.now(), includesDrafts: drafts, jobs: jobs ?? Clock.processors,
      cache: cache.historyCache(globals), withEditions: true)
  }

  /// `dist` in the workspace, unless another place is named.
  func outputFolder(_ globals: GlobalOptions) throws -> OutputFolder {
    let workspace = globals.workspace
    let path =
      output.map { WorkspaceFolder.path($0, from: globals.directory) }
      ?? WorkspaceFolder.path("dist", from: workspace)
    return try OutputFolder(path, workspace: workspace)
  }

  /// The options that change what is built, for `data/build.json`.
  var recordedFlags: [String] {
    let names = OutputFormat.allCases.filter(formats.contains).map(\.rawValue)
    return [
      ("--by-part", byPart), ("--drafts", drafts),
      ("--format " + names.joined(separator: ","), formats != OutputFormat.all),
      ("--offline", offline), ("--search", search), ("--skip-invalid", skipInvalid),
      ("--strict", strict),
      ("--work-tree", workTree),
    ]
    .filter(\.1).map(\.0)
  }
}

import ArgumentParser
import GitStore
import Preview

struct PreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Shows your files in a browser, as they are now, and follows what you write.",
    discussion: """
      Start it, open the address it names, and write. Each time you save, the page in the browser shows
      what you saved; what is wrong with a text stands at the foot of its page:

        colophon preview
        colophon preview --open
        colophon preview --port 8080

      It is for this computer alone: nobody else can see your pages. It writes no file; Ctrl-C ends it.
      """)

  @OptionGroup var globals: GlobalOptions

  @Option(
    help: ArgumentHelp("Where to serve it: a number; 0 takes any that is free.", valueName: "n"))
  var port = 4000

  @Flag(help: "Open the first page in your browser.")
  var open = false

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("'--port' takes a number from 0 to 65535")
    }
  }

  func run() async throws {
    let port = try freePort()
    let progress = Progress()
    progress.phase("reading")
    var settings = PreviewSettings(
      folder: globals.workspace, version: Program.version, jobs: Clock.processors,
      cache: HistoryCache.standing, now: { Clock.now() })
    settings.pictures = PictureTools.source(PictureTools.kept(globals.workspace, .standing))
    settings.baseURL = "http://localhost:\(port)/"
    let bench = try Failure.asStop { try Workbench(settings) }
    try Loader.refuseNoWorkspace(bench.snapshot, settings.folder)
    if !bench.hasHistory {
      Terminal.complain(
        "note: nothing is committed yet, so the pages say nothing of who helped and when")
    }
    progress.phase("making pages")
    let address = "http://localhost:\(port)/"
    do {
      try await PreviewSession.run(bench, port: port) { news in
        progress.end()
        Terminal.complain(PreviewNews(news).line)
      } onReady: { [open] in
        Terminal.write("\(address) shows your files as they are now; Ctrl-C ends it")
        if open, !PreviewSession.open(address) {
          Terminal.complain("note: no browser could be opened; open the address yourself")
        }
      }
    } catch let error as GitError {
      throw Stop(.world, "colophon: \(error)")
    } catch {
      throw Stop(.world, "colophon: port \(port) cannot be used: \(error); try another --port")
    }
  }

  private func freePort() throws(Stop) -> Int {
    if port == 0 {
      guard let any = Ports.any() else {
        throw Stop(.world, "colophon: no port of this computer is free")
      }
      return any
    }
    let reason: String
    switch Ports.standing(of: port) {
    case .free: return port
    case .taken: reason = "is taken by another program"
    case .forbidden: reason = "is kept by the system"
    }
    let other =
      Ports.next(after: max(port, 1023)).map { "; 'colophon preview --port \($0)' is free" } ?? ""
    throw Stop(.world, "colophon: port \(port) \(reason)\(other)")
  }
}

import ArgumentParser
import Compilation
import GitStore
import SourceModel
import Stories

struct EditionCutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cut",
    abstract: "Makes an edition of your last commit.",
    discussion: """
      Writes the tag edition/<name>, with what is new since the last edition as its message. Nothing else changes,
      and a tag that is there is never moved:

        colophon edition cut 2021
        colophon edition cut spring-2026 --dry-run     (only shows the message)
        git push origin edition/2021                   (shares it)

      The tag bears your name and address from git's settings, or GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL and
      GIT_COMMITTER_DATE where these are set.
      """)

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var caching: CacheOptions

  @Argument(help: "Its name: small letters, digits, dots and hyphens.")
  var name: String

  @Flag(help: "Show the message and make no tag.")
  var dryRun = false

  func run() async throws {
    guard EditionName.isValid(name) else {
      throw Stop(
        .usage,
        "colophon: an edition cannot be called '\(TerminalText.escaped(name))'; use small letters, digits, dots and hyphens, such as 2021 or spring-2026"
      )
    }
    let committer = try Failure.asStop { try Committer(variables: Terminal.environment) }
    let now = Clock.now()
    let request = LoadRequest(
      directory: globals.workspace, asOf: now, jobs: Clock.processors,
      cache: caching.historyCache(globals), withEditions: true, countsUncommitted: false)
    let loaded = try Failure.asStop { try Loader.revision(request) }
    try refuseUncommitted(loaded)
    let checked = try await Failure.asStop {
      try await Compiler.check(loaded.input, reader: loaded.reader)
    }
    try refuseErrors(checked.diagnostics, loaded)
    guard let commit = loaded.input.snapshot.commit else { return }
    let notes = EditionNotes(checked.value)
    let message = notes.message(of: name)
    if dryRun {
      Terminal.write(message)
      return
    }
    try Failure.asStop {
      let repository = try Repository.open(at: globals.workspace)
      try repository.cutEdition(name, at: commit, message: message, tagged: now, by: committer)
    }
    Terminal.write(message)
    Terminal.complain(
      "made edition/\(name) of commit \(commit.description.prefix(10)); share it with 'git push origin edition/\(name)'"
    )
  }

  /// What is not committed would not be in the edition.
  private func refuseUncommitted(_ loaded: Loaded) throws {
    guard loaded.folder != nil else { return }
    let changed = try Failure.asStop {
      try WorkingTree.read(globals.workspace).changesOfBook(since: loaded.input.snapshot)
    }
    guard let first = changed.first else { return }
    let which =
      changed.count == 1
      ? "'\(TerminalText.escaped(first.string))' is not committed"
      : "\(changed.count) files are not committed, '\(TerminalText.escaped(first.string))' the first of them"
    throw Stop(
      .content,
      "colophon: \(which); an edition is made of commits: commit your changes or take them back, then cut it"
    )
  }

  private func refuseErrors(_ diagnostics: [Diagnostic], _ loaded: Loaded) throws {
    let messages = MessageReport(diagnostics.filter { $0.severity == .error }, isStrict: false)
    guard messages.hasErrors else { return }
    let (snapshot, language) = (loaded.input.snapshot, try globals.messageLanguage)
    if let note = MessageReport.note(on: language, snapshot: snapshot) { Terminal.complain(note) }
    Terminal.complain(
      messages.text(
        .human, colour: Terminal.isColoured(globals.color, descriptor: 2), snapshot: snapshot,
        in: language))
    throw Stop(.content, "no edition was made: put these errors right first, and commit")
  }
}

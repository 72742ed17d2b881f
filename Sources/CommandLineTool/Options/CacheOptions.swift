import ArgumentParser
import GitStore

/// `--cache DIR`: where what was read of history is kept for the next time.
struct CacheOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep what was read of history in this folder instead of beside the repository. It is safe to delete.",
      valueName: "dir"),
    completion: .directory)
  var cache: String?

  func historyCache(_ globals: GlobalOptions) -> HistoryCache {
    cache.map { .folder(WorkspaceFolder.path($0, from: globals.directory)) } ?? .besideRepository
  }
}

import ArgumentParser
import GitStore

/// `--cache DIR`: where what was read of history is kept for the next time.
struct CacheOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep what was read of history in this folder, not beside the repository or with your caches. It is safe to delete.",
      valueName: "dir"),
    completion: .directory)
  var cache: String?

  func historyCache(_ globals: GlobalOptions) -> HistoryCache {
    cache.map { .folder(WorkspaceFolder.path($0, from: globals.directory)) } ?? .standing
  }
}

extension HistoryCache {
  /// Where things are kept unless somebody chooses: beside the repository, else with the user's caches.
  static var standing: HistoryCache {
    // A path that is not absolute is none (XDG Base Directory Specification, 2021, section 3).
    let named = [
      Terminal.environment("XDG_CACHE_HOME"), Terminal.environment("HOME").map { $0 + "/.cache" },
    ]
    return .besideRepository(else: named.lazy.compactMap(\.self).first { $0.hasPrefix("/") })
  }
}

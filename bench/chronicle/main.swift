import GitStore
import Glibc
import SourceModel

/// Reads the chronicle of a repository's HEAD, for `bench/run`: `chronicle-bench REPOSITORY [CACHE]`.
///
/// What `colophon history` does besides (reading texts, giving names) is left out, so that the figure is
/// that of the walk. With a third argument each pair of an entry and a commit is printed, for comparisons.
let arguments = CommandLine.arguments
guard arguments.count > 1 else {
  print("chronicle-bench REPOSITORY [CACHE [pairs]]")
  exit(2)
}
let repository = try Repository.open(at: arguments[1])
let head = try repository.resolve("HEAD")
let cache = arguments.count > 2 && !arguments[2].isEmpty ? HistoryCache.folder(arguments[2]) : .none
let paths = Array(try repository.texts(at: head).keys)
let chronicle = try repository.chronicle(of: paths, at: head, cache: cache)
let pairs = chronicle.entries.values.reduce(0) { $0 + $1.commits.count }
print("\(chronicle.commits.count) commits, \(pairs) pairs of an entry and a commit")
if arguments.count > 3 {
  for path in paths.sorted() {
    for commit in chronicle.commits(of: path) { print(path, commit.id) }
  }
}

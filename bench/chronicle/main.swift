import GitStore
import Glibc
import SourceModel

/// Reads the chronicle of a repository's HEAD, for `bench/run`:
/// `chronicle-bench REPOSITORY [CACHE [pairs|build|build-pairs]]`.
///
/// What `colophon history` does besides (reading texts, giving names) is left out, so that the figure is
/// that of the walk. With `build` it is asked what a build asks: the editions too, and what translations
/// hold to (every tenth text passes for a translation of the one before it). With `pairs` all that was
/// found is printed, for comparisons.
let arguments = CommandLine.arguments
guard arguments.count > 1 else {
  print("chronicle-bench REPOSITORY [CACHE [pairs|build|build-pairs]]")
  exit(2)
}
let way = arguments.count > 3 ? arguments[3] : ""
let isBuild = way.hasPrefix("build")
let repository = try Repository.open(at: arguments[1])
let head = try repository.resolve("HEAD")
let cache = arguments.count > 2 && !arguments[2].isEmpty ? HistoryCache.folder(arguments[2]) : .none
let paths = Array(try repository.texts(at: head).keys)
var originals: [RepoPath: RepoPath] = [:]
if isBuild {
  let sorted = paths.sorted()
  for place in stride(from: 9, to: sorted.count, by: 10) {
    originals[sorted[place]] = sorted[place - 1]
  }
}
let chronicle = try repository.chronicle(
  of: paths, at: head, originals: originals, cache: cache, withEditions: isBuild)
let pairs = chronicle.entries.values.reduce(0) { $0 + $1.commits.count }
print("\(chronicle.commits.count) commits, \(pairs) pairs of an entry and a commit")
if way.hasSuffix("pairs") {
  for commit in chronicle.commits { print(commit) }
  for path in paths.sorted() {
    for commit in chronicle.commits(of: path) { print(path, commit.id) }
    if let entry = chronicle.entries[path] {
      print(path, entry.landed?.iso8601 ?? "", entry.previousPaths, entry.paths)
    }
    if let base = chronicle.bases[path] { print(path, base) }
  }
  for review in chronicle.reviews {
    print(review.commit, review.authored.iso8601, review.reviewers)
    for (path, blob) in review.texts.sorted(by: { $0.key < $1.key }) { print(path, blob) }
  }
  for edition in chronicle.editions {
    print(edition.edition)
    for (path, blob) in edition.texts.sorted(by: { $0.key < $1.key }) { print(path, blob) }
    for (path, then) in edition.names.sorted(by: { $0.key < $1.key }) { print(path, then) }
  }
}

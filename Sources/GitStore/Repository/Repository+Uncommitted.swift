import Glibc
package import SourceModel

extension Repository {
  /// How many files below `stories/` are not on the disk as a commit has them: changed, new or gone.
  ///
  /// What git's index says was not touched is not read. Nil for a repository without a work tree.
  package borrowing func uncommittedStories(since commit: ObjectID) throws(GitError) -> Int? {
    guard let workTree = info.workTree else { return nil }
    let place = info.prefix.map { workTree + "/" + $0.string } ?? workTree
    let stories = try TextFinder(try FolderStore()).stories(
      of: RawID(commit), prefix: info.prefix, objects)
    let root = try OpenFolder(place)
    var count = DiskCount(staged: StagedFiles(handle))
    let path = (info.prefix.map { $0.string + "/" } ?? "") + "stories"
    if (root.status(of: "stories")?.st_mode ?? 0) & S_IFMT == S_IFDIR,
      let shown = RepoPath("stories")
    {
      try count.compare(
        try OpenFolder("stories", in: root, shown: shown), stories, at: path, objects)
    } else {
      try count.countGone(stories, at: path, objects)
    }
    return count.changed
  }
}

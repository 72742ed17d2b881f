import SourceModel

/// The mailmap of a repository for a workspace that is a folder of it: git looks for one at the top alone
/// (gitmailmap(5)), and whoever was given another name there is to have it here.
enum TopMailmap {
  static let name = ".mailmap"

  /// The top's lines and after them the workspace's own: of two about the same the later one counts. What
  /// cannot be read is not passed over.
  static func joined(
    _ top: Snapshot.Item?, _ own: Snapshot.Item?, at path: RepoPath
  ) throws(GitError) -> Snapshot.Item? {
    guard let top else { return own }
    guard let own else { return top }
    guard case .text(let first, _) = top else { return top }
    guard case .text(let second, _) = own else { return own }
    let text = first.text + "\n" + second.text
    let id = try RawObject.id(of: Array(text.utf8), kind: .blob).objectID
    return .text(SourceFile(path: path, text: text), id)
  }
}

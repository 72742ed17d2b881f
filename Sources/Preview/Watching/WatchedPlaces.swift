package import SourceModel

/// Which folders are watched, and what a name in one of them means.
package struct WatchedPlaces: Sendable, Hashable {
  /// What a folder is to the preview.
  package enum Role: Sendable, Hashable {
    /// The root of the workspace: settings, the mailmap, and the two folders.
    case workspace
    /// A folder of the book: `stories`, `templates` and what lies in them.
    case book(RepoPath)
    /// The repository's own folder: `HEAD`, `packed-refs`.
    case repository
    /// `refs/heads`, `refs/tags` and what lies in them.
    case references
  }

  /// The folder of the workspace, absolute and without links.
  package let workspace: String
  /// The folders that hold `HEAD` and `packed-refs`: mostly one.
  package let repository: [String]

  /// - Parameters:
  ///   - gitFolder: holds `HEAD`; nil where there is no repository.
  ///   - commonFolder: holds the branches and tags.
  package init(workspace: String, gitFolder: String?, commonFolder: String?) {
    self.workspace = workspace
    var repository: [String] = []
    for folder in [commonFolder, gitFolder].compactMap({ $0 }) where !repository.contains(folder) {
      repository.append(folder)
    }
    self.repository = repository
  }

  /// The folders that are watched with all that lies in them, each with what it is.
  package var deep: [(folder: String, role: Role)] {
    var all: [(String, Role)] = []
    for name in WatchedPlaces.folders {
      if let path = RepoPath(name) { all.append((join(workspace, name), .book(path))) }
    }
    for folder in repository.prefix(1) {
      all.append((folder + "/refs/heads", .references))
      all.append((folder + "/refs/tags", .references))
    }
    return all
  }

  /// The folders of which only what stands in them directly is watched.
  package var flat: [(folder: String, role: Role)] {
    [(workspace, .workspace)] + repository.map { ($0, .repository) }
  }

  /// What it means that something happened to a name.
  ///
  /// - Parameter isFolder: whether the name is a folder's, as far as that is known.
  package static func meaning(of name: [UInt8], in role: Role, isFolder: Bool) -> Changes {
    switch role {
    case .workspace:
      let name = String(decoding: name, as: UTF8.self)
      if folders.contains(name) { return Changes(isUnclear: true) }
      guard files.contains(name), let path = RepoPath(name) else { return Changes() }
      return Changes(files: [path])
    case .book(let folder):
      if isPassedOver(name) { return Changes() }
      if isFolder { return Changes(isUnclear: true) }
      // A name that no path may have is said to be one, by those who read the whole folder.
      guard let name = String(validating: name, as: UTF8.self), let path = folder.appending(name)
      else { return Changes(isUnclear: true) }
      return Changes(files: [path])
    case .repository:
      let name = String(decoding: name, as: UTF8.self)
      return Changes(touchesHistory: ["HEAD", "packed-refs", "shallow"].contains(name))
    case .references:
      return Changes(touchesHistory: !name.suffix(5).elementsEqual(".lock".utf8))
    }
  }

  /// Hidden names, and what editors leave beside a file: they are never read.
  static func isPassedOver(_ name: [UInt8]) -> Bool {
    if name.elementsEqual(".mailmap".utf8) { return false }
    return name.first == 0x2E || name.last == 0x7E || (name.first == 0x23 && name.last == 0x23)
      || name.suffix(4).elementsEqual(".swp".utf8)
  }

  private static let folders = ["stories", "templates"]
  private static let files = ["colophon.yml", ".mailmap"]

  private func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}

package import SourceModel

/// Finds names that no file on a disk, and no address, may have.
package enum UnsafeName: Check {
  package static let explanation = Explanation(
    "unsafe-name", .error,
    what: "The repository holds a name that cannot be a file's.",
    why: """
      Names such as '..', '.git', or with a '/', ':' or a line end inside, are made by programs, not by \
      people, and can be used to write where nothing may be written. Nothing under that name was read.
      """,
    wrong: "", right: "")
}

extension UnsafeName {
  static func message(_ stray: Snapshot.Stray, _ fault: PathFault) -> Diagnostic {
    let why =
      switch fault {
      case .empty: "it is empty"
      case .dots: "it leads out of its folder"
      case .gitFolder: "it is git's own folder, or taken for it by some computers"
      case .character: "it holds a character that no file name may hold"
      case .notUTF8: "it is not UTF-8"
      case .tooLong: "it is longer than 255 bytes"
      }
    return found(
      Message("the name '{name}' is not read: \(why)", ["name": stray.name]),
      at: Place(stray.folder), help: "rename it, or take it out, and commit again")
  }

  static func duplicate(_ stray: Snapshot.Stray) -> Diagnostic {
    let path =
      if let folder = stray.folder { folder.appending(stray.name) } else { RepoPath(stray.name) }
    return found(
      Message("the name '{name}' stands twice in one folder", ["name": stray.name]),
      at: Place(path ?? stray.folder),
      help: "the repository was damaged or made by a program; commit the folder again")
  }
}

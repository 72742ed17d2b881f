import Glibc
package import SourceModel

/// Why nothing was written: `dist` is what it was before. One line, with what to do.
package enum WriteError: Error, Hashable, CustomStringConvertible {
  /// `--output` names a place that is not ours to write to: wrong usage, exit 2.
  case refused(path: String, Refusal)
  /// The system said no while doing something at a path.
  case failed(Action, path: String, code: Int32)
  /// Another build held the lock for so many seconds.
  case busy(path: String, seconds: Int)
  /// A thing that is not ours stands where a name of ours belongs.
  case inTheWay(path: String)
  /// Two outputs want one address; `Outputs` should have said so before.
  case clash(RepoPath)

  package enum Refusal: Hashable, Sendable {
    case empty
    case symbolicLink
    case notAFolder
    case notOurs
    case workspace
    case aboveWorkspace
    case insideSources(String)
    case insideGit
    case insideBareRepository
    case reservedName
    case nameTooLong
  }

  package enum Action: String, Hashable, Sendable {
    case read, write, remove, rename, sync, lock
  }

  /// Whether the person asked for something that cannot be (exit 2), or the world failed (exit 3).
  package var isUsage: Bool {
    if case .refused = self { true } else { false }
  }

  package var description: String {
    switch self {
    case .refused(let path, let reason): "--output: \(Self.quoted(path)) \(reason.words)"
    case .failed(let action, let path, let code):
      "cannot \(action.words) \(Self.quoted(path)): \(Self.remedy(for: code))"
    case .busy(let path, let seconds):
      "another build has been writing to \(Self.quoted(path)) for \(seconds) seconds; "
        + "wait until it has ended, then build again"
    case .inTheWay(let path):
      "\(Self.quoted(path)) was not made by Colophon and stands in the way; move it somewhere else"
    case .clash(let path):
      "two pages want the address \(Self.quoted(path.string)); this is a mistake in Colophon, please report it"
    }
  }

  /// A path may hold anything, and is shown on a terminal.
  private static func quoted(_ path: String) -> String { "'\(TerminalText.escaped(path))'" }

  private static func remedy(for code: Int32) -> String {
    switch code {
    case ENOSPC: "the disk is full; make some room, then build again"
    case EDQUOT: "your share of the disk is used up; make some room, then build again"
    case EACCES, EPERM:
      "you are not allowed to; change who may write there, or choose another folder with --output"
    case EROFS: "the disk can only be read; choose another folder with --output"
    case EIO: "the disk reports a fault; check the disk, or choose another folder with --output"
    case EFBIG: "the file is larger than this disk or account may hold"
    case EMFILE, ENFILE: "too many files are open; close other programs, then build again"
    case ENAMETOOLONG: "the name is too long for this disk; choose a shorter folder with --output"
    case ENOTDIR: "a file stands where a folder is needed"
    case EBUSY: "it is in use as a place for another disk; choose another folder with --output"
    default: String(cString: strerror(code))
    }
  }
}

extension WriteError.Action {
  fileprivate var words: String {
    switch self {
    case .read, .write, .remove, .rename, .lock: rawValue
    case .sync: "save to disk"
    }
  }
}

extension WriteError.Refusal {
  fileprivate var words: String {
    switch self {
    case .empty: "names no folder"
    case .symbolicLink: "is a symbolic link; name the folder itself"
    case .notAFolder: "is not a folder, or lies below a file"
    case .notOurs:
      "holds files that Colophon did not make; choose an empty folder, or one that does not exist"
    case .workspace: "is the workspace itself; choose a folder inside or beside it"
    case .aboveWorkspace: "holds the workspace; choose a folder inside or beside it"
    case .insideSources(let name): "lies in '\(name)', where the sources are; choose another folder"
    case .insideGit: "lies inside a .git folder; choose another folder"
    case .insideBareRepository:
      "lies among the files of a bare repository; name a folder outside it"
    case .reservedName: "is a name that Colophon keeps for itself; choose another name"
    case .nameTooLong: "has a name that is too long; choose a shorter one"
    }
  }
}

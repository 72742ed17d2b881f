package import SourceModel

/// Why the world of git failed: one plain line each, with what to do about it.
package enum GitError: Error, Hashable, CustomStringConvertible {
  case noFolder(String)
  case notARepository(String)
  /// The folder lies in a repository's own files, or its path has a name that is refused.
  case notAWorkspace(String)
  /// Somebody else's repository, and the user did not call it safe.
  case otherOwner(folder: String)
  /// Its objects are named by SHA-256.
  case sha256(folder: String)
  /// It needs a feature of the format that is not known here.
  case unknownExtension(String)
  /// HEAD names a branch without a commit.
  case unborn(branch: String)
  case unreadableReference(name: String, why: String)
  case unknownRevision(String)
  case ambiguousRevision(String)
  /// A spelling that git knows and we do not: `main@{yesterday}`, `:/words`.
  case unsupportedRevision(String)
  case notACommit(String)
  /// Nothing says which branch the lasting choices come from.
  case noMainLine
  /// The history is cut off, so nothing true can be said about who wrote what.
  case shallow
  case missing(ObjectID, needed: String)
  /// The same in a partial clone, which left it out on purpose.
  case leftOut(ObjectID, needed: String)
  case damaged(ObjectID, why: String)
  case tooManyEntries(limit: Int)
  /// In bytes.
  case tooMuchText(limit: Int)
  case historyTooLarge(limit: Int)
  /// The commit holds no such folder.
  case noWorkspace(folder: String, commit: ObjectID)
  case objectTooLarge(ObjectID, size: Int, limit: Int)
  /// Not what an edition can be called.
  case editionName(String)
  /// There is such a tag, and it is not moved.
  case editionExists(String)
  /// git was not told who the user is.
  case noIdentity(lacksName: Bool, lacksEmail: Bool)
  /// `GIT_COMMITTER_DATE` is no date that is known here.
  case committerDate(String)
  /// A folder or file of the working tree could not be read.
  case unreadable(path: String, why: String)
  /// Whatever else libgit2 says.
  case library(doing: String, message: String)

  package var description: String {
    switch self {
    case .noFolder(let folder): "there is no folder \(quote(folder))"
    case .notARepository(let folder):
      "\(quote(folder)) is not in a git repository; run 'git init' there, or name the workspace with '-C'"
    case .notAWorkspace(let folder):
      "\(quote(folder)) lies among the repository's own files; name the workspace with '-C'"
    case .otherOwner(let folder):
      "the repository \(quote(folder)) belongs to another user; if you trust it, run 'git config --global --add safe.directory \(shellWord(folder))'"
    case .sha256(let folder):
      "the repository \(quote(folder)) names its objects by SHA-256, which cannot be read yet; copy it into one made with 'git init --object-format=sha1' ('git fast-export' and 'git fast-import')"
    case .unknownExtension(let name):
      "the repository needs the git extension \(quote(name)), which is not known here; make a plain clone of it and build there"
    case .unborn(let branch):
      "the branch \(quote(branch)) has no commit yet; commit your stories first ('colophon build --work-tree' builds the files as they are)"
    case .unreadableReference(let name, let why):
      "\(quote(name)) cannot be read (\(plain(why))); run 'git fsck'"
    case .unknownRevision(let text):
      "there is no branch, tag or commit \(quote(text)); 'git branch -a' and 'git tag' list what there is"
    case .ambiguousRevision(let text):
      "more than one object begins with \(quote(text)); write more of its digits"
    case .unsupportedRevision(let text):
      "\(quote(text)) is not a way to name a commit here; write a branch, a tag or a commit's digits, with '~2' for two commits before"
    case .notACommit(let text): "\(quote(text)) does not name a commit"
    case .noMainLine:
      "HEAD is on no branch, so the choices that always hold (withdrawals, consent, names) have no source; name their branch with '--standing'"
    case .shallow:
      "this clone is shallow: its history is cut off, and with it who wrote what; run 'git fetch --unshallow'"
    case .missing(let id, let needed):
      "object \(id) (\(needed)) is not in the repository; run 'git fsck', or fetch the repository again"
    case .leftOut(let id, let needed):
      "object \(id) (\(needed)) was left out when the repository was cloned in part; run 'git fetch --refetch --no-filter'"
    case .damaged(let id, let why): "object \(id) is damaged: \(plain(why)); run 'git fsck'"
    case .tooManyEntries(let limit):
      "the folders hold more than \(limit) files; that is no handbook, or somebody means harm"
    case .tooMuchText(let limit):
      "the texts are larger than \(limit / 1_048_576) MiB together; that is more than is read"
    case .historyTooLarge(let limit):
      "the history has more than \(limit) changes; that is more than is read"
    case .noWorkspace(let folder, let commit):
      "commit \(commit) holds no folder \(quote(folder)); name another workspace with '-C'"
    case .objectTooLarge(let id, let size, let limit):
      "object \(id) has \(size) bytes; at most \(limit) are read"
    case .editionName(let name):
      "an edition cannot be called \(quote(name)); write 1 to 80 of the characters a–z, 0–9, '.' and '-', such as 'spring-2026'"
    case .editionExists(let name):
      "there is an edition \(quote(name)) already, and an edition is never changed; choose another name"
    case .noIdentity(let lacksName, let lacksEmail):
      "git does not know who you are; run "
        + [
          lacksName ? "'git config --global user.name \"Your Name\"'" : nil,
          lacksEmail ? "'git config --global user.email you@school.example'" : nil,
        ].compactMap { $0 }.joined(separator: " and ")
    case .committerDate(let text):
      "GIT_COMMITTER_DATE is \(quote(text)), which cannot be read here; write it as 2026-11-23T10:00:00+01:00"
    case .unreadable(let path, let why): "\(quote(path)) cannot be read: \(plain(why))"
    case .library(let doing, let message): "\(doing) failed: \(plain(message))"
    }
  }
}

private func quote(_ text: String) -> String { "'\(Legible.escape(text.utf8, limit: 200))'" }

private func plain(_ text: String) -> String { Legible.escape(text.utf8, limit: 200) }

/// A word that a shell reads back as it is.
private func shellWord(_ text: String) -> String {
  let safe = text.utf8.allSatisfy {
    switch $0 {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x80...0xFF: true
    default: false
    }
  }
  let shown = Legible.escape(text.utf8, limit: 200)
  return safe ? shown : "\"\(shown)\""
}

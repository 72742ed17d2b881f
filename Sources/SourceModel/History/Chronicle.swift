/// A name and an address as a commit or a trailer writes them, before any mailmap.
package struct Identity: Hashable, Sendable {
  /// May be empty. Bytes that are not UTF-8 were read as git reads them.
  package let name: String
  /// May be empty; never shown in any output.
  package let email: String

  package init(name: String, email: String) {
    self.name = name
    self.email = email
  }
}

/// What somebody did for an entry.
package enum ContributorRole: String, Sendable, CaseIterable, Comparable {
  case author, reviewer, translator, editor, illustrator

  package static func < (left: ContributorRole, right: ContributorRole) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { ContributorRole.allCases.firstIndex(of: self) ?? 0 }
}

/// Who did what, when, to which path: what history says, before anybody asked what it means.
///
/// Read by GitStore, given its meaning (names, roles, credit) in Stories. A value; tests write one.
package struct Chronicle: Sendable, Equatable {
  /// One commit that changed something we look at.
  package struct Commit: Sendable, Equatable {
    package let id: ObjectID
    package let author: Identity
    /// When it was written, with the author's offset.
    package let authored: RecordedTime
    /// When it entered the repository.
    package let committed: RecordedTime
    /// The first line of the message.
    package let subject: String
    /// People the message names, by role, in its order: `Co-authored-by` (author), `Reviewed-by`, …
    package let credits: [Credit]
    /// The oldest of the chronicle's `editions` whose history holds it, by its place among them; nil
    /// where none does, or nobody asked for editions.
    package let edition: Int?

    package init(
      id: ObjectID, author: Identity, authored: RecordedTime, committed: RecordedTime,
      subject: String, credits: [Credit] = [], edition: Int? = nil
    ) {
      self.id = id
      self.author = author
      self.authored = authored
      self.committed = committed
      self.subject = subject
      self.credits = credits
      self.edition = edition
    }
  }

  package struct Credit: Sendable, Hashable {
    package let role: ContributorRole
    package let identity: Identity

    package init(role: ContributorRole, identity: Identity) {
      self.role = role
      self.identity = identity
    }
  }

  /// The life of one path that the revision holds.
  package struct Entry: Sendable, Equatable {
    /// Every commit that changed it, renames followed, newest first; indices into `commits`.
    package let commits: [Int]
    /// Committer date of the first commit of the first-parent chain that holds it.
    package let landed: RecordedTime?
    /// Names it had before, newest first.
    package let previousPaths: [RepoPath]
    /// The name it had in each of `commits`; empty for an entry that was never renamed.
    package let paths: [RepoPath]

    package init(
      commits: [Int], landed: RecordedTime?, previousPaths: [RepoPath] = [],
      paths: [RepoPath] = []
    ) {
      self.commits = commits
      self.landed = landed
      self.previousPaths = previousPaths
      self.paths = paths
    }
  }

  package let commits: [Commit]
  package let entries: [RepoPath: Entry]
  /// The tagged editions that the history holds and what each held, the oldest first; empty where
  /// nobody asked.
  package let editions: [EditionContents]
  /// Who agreed with which text, the newest commit first; empty where nobody asked.
  package let reviews: [Review]
  /// By the path of the translation; empty where nobody asked.
  package let bases: [RepoPath: TranslationBase]

  package init(
    commits: [Commit] = [], entries: [RepoPath: Entry] = [:], editions: [EditionContents] = [],
    reviews: [Review] = [], bases: [RepoPath: TranslationBase] = [:]
  ) {
    self.commits = commits
    self.entries = entries
    self.editions = editions
    self.reviews = reviews
    self.bases = bases
  }

  /// Nothing happened yet: for a working tree before its first commit.
  package static let empty = Chronicle()

  /// The commits that changed an entry, newest first.
  package func commits(of path: RepoPath) -> [Commit] {
    (entries[path]?.commits ?? []).map { commits[$0] }
  }

  /// The name an entry had in the commit at a place in its own list, the newest being 0.
  package func path(of path: RepoPath, inCommit place: Int) -> RepoPath {
    guard let paths = entries[path]?.paths, paths.indices.contains(place) else { return path }
    return paths[place]
  }

  /// The earliest author date among the commits that changed an entry.
  package func firstWritten(_ path: RepoPath) -> RecordedTime? {
    commits(of: path).compactMap(\.authored.known).min()
  }

  /// The latest author date among them.
  package func lastRevised(_ path: RepoPath) -> RecordedTime? {
    commits(of: path).compactMap(\.authored.known).max()
  }
}

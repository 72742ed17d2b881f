package import SourceModel
package import Syntax

/// All that *assemble* looks at: what was read from each file of one snapshot, and what history says.
package struct AssemblyInput: Sendable {
  package var snapshot: Snapshot
  package var layout: WorkspaceLayout
  package var configuration = Configuration()
  /// By path; nil for a file that had errors.
  package var entries: [RepoPath: Entry?] = [:]
  /// By path; nil for a file that had errors.
  package var translations: [RepoPath: Translation?] = [:]
  /// The texts of the files that `contents.yml` names as introductions.
  package var introductions: [RepoPath: Body] = [:]
  /// By id; nil for a file that had errors.
  package var people: [Slug: Person?] = [:]
  /// By id; nil for a file that had errors.
  package var schools: [Slug: School?] = [:]
  package var contents: Contents?
  package var chronicle = Chronicle.empty
  /// Whether somebody asked history: where nobody did, nothing is said of what it lacks.
  package var knowsHistory = false
  /// How much is told of the book's history; `pastTexts` holds what that needs.
  package var history = HistoryScope.editions
  /// What former versions of texts said, by blob: those that history compares with today's
  /// (`PastText.needed`). A blob that is missing here could not be read as a text.
  package var pastTexts: [ObjectID: PastText] = [:]
  /// How much texts changed between two versions (`TextPair.chains`).
  package var changeSizes: [TextPair: ChangeSize] = [:]
  /// Of texts as they are today; where one is missing it is made of the text (`digest(at:)`).
  package var digests: [RepoPath: TextDigest] = [:]
  /// The main line's choices; nil when the main line itself is built, so that its own files say them.
  package var standing: StandingChoices?
  /// The instant at which dated things are judged.
  package var asOf: RecordedTime
  package var includesDrafts = false
  /// Whether what waits for its day is in the edition, marked as waiting.
  package var includesWaiting = false
  package var commit: ObjectID?
  package var committed: RecordedTime?
  /// Bodies of texts whose front matter had errors: their links are checked all the same, so that their
  /// writers read everything at once. May be empty.
  package var bodies: [RepoPath: Body] = [:]
  /// What stands in front of each text, for the places of messages; where it is missing a message has
  /// the place of the file.
  package var frontMatter: [RepoPath: Node.Mapping] = [:]

  package init(snapshot: Snapshot, layout: WorkspaceLayout, asOf: RecordedTime) {
    self.snapshot = snapshot
    self.layout = layout
    self.asOf = asOf
  }

  /// Names the text at a path as it is today; nil where there is none.
  func digest(at path: RepoPath) -> TextDigest? {
    if let digest = digests[path] { return digest }
    guard let file = snapshot.file(at: path) else { return nil }
    // What was read for the checks need not be read again.
    let body = (entries[path] ?? nil)?.body ?? (translations[path] ?? nil)?.body
    guard let mapping = frontMatter[path], let body else { return TextDigest(of: file) }
    return TextDigest(of: FrontMatter(file, mapping, body: body))
  }
}

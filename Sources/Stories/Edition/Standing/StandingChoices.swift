package import SourceModel

/// What people decided on the main line and every build follows, whatever revision it shows: what was
/// taken back, who agreed to what, how people are named.
package struct StandingChoices: Sendable {
  /// What the main line says about one text.
  package struct Text: Sendable {
    package var withdrawn: Withdrawal?
    package var consent: [ConsentRecord]
    package var authors: [Author]
    /// Minors in the byline and elsewhere in the entry, by the first name that is shown.
    package var minors: [String]
    /// Everybody else whom the entry names: a name like a minor's does not make them one.
    package var adults: [String]
    /// The first name of the minor who speaks, in a voice.
    package var voice: String?

    package init(
      withdrawn: Withdrawal? = nil, consent: [ConsentRecord] = [], authors: [Author] = [],
      minors: [String] = [], adults: [String] = [], voice: String? = nil
    ) {
      self.withdrawn = withdrawn
      self.consent = consent
      self.authors = authors
      self.minors = minors
      self.adults = adults
      self.voice = voice
    }
  }

  /// By path on the main line, entries and translations; a path that is not here has no choices there.
  package var texts: [RepoPath: Text]
  /// The path on the main line of each text of the revision that is built (`follow`); nil when
  /// nobody asked history, so that equal paths are one text.
  package private(set) var paths: [RepoPath: RepoPath]?
  package var people: [Slug: Person]
  package var mailmap: Mailmap

  package init(
    texts: [RepoPath: Text] = [:], people: [Slug: Person] = [:], mailmap: Mailmap = Mailmap()
  ) {
    self.texts = texts
    self.people = people
    self.mailmap = mailmap
  }

  /// What the main line says about a text of the revision that is built; nil when it says nothing.
  func text(of path: RepoPath) -> Text? {
    guard let paths else { return texts[path] }
    return paths[path].flatMap { texts[$0] }
  }

  /// Finds each text of the revision that is built on the main line, through renames.
  ///
  /// A text that the main line does not have any more keeps what the revision says: what was decided
  /// about it before it went is not looked for.
  package mutating func follow(from built: Chronicle, to mainLine: Chronicle) {
    let withdrawn = Set(texts.filter { $0.value.withdrawn != nil }.keys)
    paths = StandingPaths(built: built, mainLine: mainLine, preferring: withdrawn).paths
  }
}

/// Why the choices of the main line could not be read: building another revision is refused then.
package struct StandingFailure: Error, Hashable, CustomStringConvertible {
  /// The files that could not be read, in order of path; never empty.
  package let paths: [RepoPath]

  package init(paths: [RepoPath]) { self.paths = paths }

  package var description: String {
    let shown = paths.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    let more = paths.count > 3 ? " and \(paths.count - 3) more" : ""
    return
      "the choices people made on the main line cannot be read: mend \(shown)\(more) there first, so that nothing is shown that was taken back"
  }
}

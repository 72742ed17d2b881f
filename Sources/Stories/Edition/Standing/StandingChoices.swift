package import SourceModel

/// What people decided on the main line and every build follows, whatever revision it shows: what was
/// taken back, who agreed to what, how people are named.
package struct StandingChoices: Sendable {
  /// What the main line says about one text.
  package struct Text: Sendable {
    package var withdrawn: Withdrawal?
    package var consent: [ConsentRecord]
    package var authors: [Author]
    /// Minors among speakers, coordinators and voices, by the first name that is shown.
    package var minors: [String]

    package init(
      withdrawn: Withdrawal? = nil, consent: [ConsentRecord] = [], authors: [Author] = [],
      minors: [String] = []
    ) {
      self.withdrawn = withdrawn
      self.consent = consent
      self.authors = authors
      self.minors = minors
    }
  }

  /// By path, entries and translations; a path that is not here has no choices on the main line.
  package var texts: [RepoPath: Text]
  package var people: [Slug: Person]
  package var mailmap: Mailmap

  package init(
    texts: [RepoPath: Text] = [:], people: [Slug: Person] = [:], mailmap: Mailmap = Mailmap()
  ) {
    self.texts = texts
    self.people = people
    self.mailmap = mailmap
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

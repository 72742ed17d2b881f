package import SourceModel

/// What one state of the book brought, compared with the states before it: for a reader who knows the
/// last one.
///
/// Only texts that may be shown today are named. What was taken back stands under `withdrawn` alone;
/// what was deleted is a number.
package struct BookChanges: Sendable, Hashable {
  /// A text that says something else than in the edition before that holds it.
  package struct Revised: Sendable, Hashable {
    package let path: RepoPath
    package let versions: TextPair
    /// Nil where the versions were not compared.
    package let size: ChangeSize?

    package init(path: RepoPath, versions: TextPair, size: ChangeSize?) {
      self.path = path
      self.versions = versions
      self.size = size
    }
  }

  /// What the book held, counted as its title page counts: samples only where all are samples.
  package struct Figures: Sendable, Hashable {
    package var stories = 0
    package var posts = 0
    package var translations = 0
    package var countries = 0
    package var people = 0

    package init() {}
  }

  /// Nil for what came after the last edition.
  package let edition: PublishedEdition?
  /// Originals that no earlier state showed, in the order of the book. So are all lists of paths here.
  package let new: [RepoPath]
  package let revised: [Revised]
  /// Those with another address than before.
  package let renamed: [RepoPath]
  /// Translations that no earlier state showed.
  package let translated: [RepoPath]
  /// Entries that were taken back.
  package let withdrawn: [RepoPath]
  /// How many texts were deleted.
  package let removed: Int
  /// Names of those whom no earlier state credits, in order of name; no minor is among them.
  package let people: [String]
  /// By code.
  package let countries: [CountryCode]
  package let figures: Figures

  package init(
    edition: PublishedEdition?, new: [RepoPath] = [], revised: [Revised] = [],
    renamed: [RepoPath] = [], translated: [RepoPath] = [], withdrawn: [RepoPath] = [],
    removed: Int = 0, people: [String] = [], countries: [CountryCode] = [],
    figures: Figures = Figures()
  ) {
    self.edition = edition
    self.new = new
    self.revised = revised
    self.renamed = renamed
    self.translated = translated
    self.withdrawn = withdrawn
    self.removed = removed
    self.people = people
    self.countries = countries
    self.figures = figures
  }

  /// Whether nothing changed that a reader could see.
  package var isEmpty: Bool {
    new.isEmpty && revised.isEmpty && renamed.isEmpty && translated.isEmpty && withdrawn.isEmpty
      && removed == 0
  }
}

/// A tag `edition/<name>` that this book can be compiled from again.
package struct PublishedEdition: Sendable, Hashable {
  /// What follows `edition/`: `2021`, or `spring-2026`.
  package let name: String
  package let commit: ObjectID
  /// When it was made, at its maker's own offset.
  package let made: RecordedTime
  /// What its maker wrote by hand; may be empty. No e-mail address is in it, and no name that was taken
  /// back.
  package let message: String

  package init(name: String, commit: ObjectID, made: RecordedTime, message: String) {
    self.name = name
    self.commit = commit
    self.made = made
    self.message = message
  }

  /// The first line of a message that `edition cut` writes.
  package static func ownTitle(_ name: String) -> String { "Edition \(name)" }
}

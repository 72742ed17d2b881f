package import SourceModel
package import Syntax

/// What was *meant* by one file: made only by checks that found no error in it.
package struct Entry: Sendable, Hashable {
  package let address: EntryAddress
  package var metadata: Metadata
  package let details: Details
  package let body: Body

  package init(address: EntryAddress, metadata: Metadata, details: Details, body: Body) {
    self.address = address
    self.metadata = metadata
    self.details = details
    self.body = body
  }

  package var path: RepoPath { address.path }
  package var kind: EntryKind { address.kind }

  /// What each kind adds (CONTENT-MODEL, "Keys by kind").
  package enum Details: Sendable, Hashable {
    case story(Story)
    case post(Post)
    case collaboration(Collaboration)
    case call(Call)
    case event(Event)
    case newsletter(Newsletter)
    case voice(Voice)
  }
}

/// A translation: its own words, everything else is the original's.
package struct Translation: Sendable, Hashable {
  package let address: EntryAddress
  package let language: LanguageTag
  package let title: String
  package let summary: String
  package let tags: [String]?
  package let coverAlternative: String?
  package let consent: [ConsentRecord]
  package let body: Body

  package init(
    address: EntryAddress, language: LanguageTag, title: String, summary: String, tags: [String]?,
    coverAlternative: String?, consent: [ConsentRecord], body: Body
  ) {
    self.address = address
    self.language = language
    self.title = title
    self.summary = summary
    self.tags = tags
    self.coverAlternative = coverAlternative
    self.consent = consent
    self.body = body
  }
}

package import SourceModel
package import Syntax

/// What was *meant* by one file: made only by checks that found no error in it.
///
/// A value. What it holds lies in one place that copies share: every list of every page copies entries.
package struct Entry: Sendable, Hashable {
  @usableFromInline package var storage: Storage

  package init(address: EntryAddress, metadata: Metadata, details: Details, body: Body) {
    storage = Storage(address: address, metadata: metadata, details: details, body: body)
  }

  @inlinable package var address: EntryAddress { storage.address }
  @inlinable package var metadata: Metadata {
    get { storage.metadata }
    set {
      storage = Storage(
        address: storage.address, metadata: newValue, details: storage.details, body: storage.body)
    }
  }
  @inlinable package var details: Details { storage.details }
  @inlinable package var body: Body { storage.body }

  package static func == (left: Entry, right: Entry) -> Bool {
    left.storage === right.storage
      || left.address == right.address && left.metadata == right.metadata
        && left.details == right.details && left.body == right.body
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(address) }

  @usableFromInline package final class Storage: Sendable {
    @usableFromInline package let address: EntryAddress
    @usableFromInline package let metadata: Metadata
    @usableFromInline package let details: Details
    @usableFromInline package let body: Body

    @usableFromInline package init(
      address: EntryAddress, metadata: Metadata, details: Details, body: Body
    ) {
      self.address = address
      self.metadata = metadata
      self.details = details
      self.body = body
    }
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

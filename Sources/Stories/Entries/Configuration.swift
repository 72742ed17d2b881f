package import SourceModel

/// `colophon.yml`: titles, languages, partners, policy. Every key has a default; the file may be absent.
package struct Configuration: Sendable, Hashable {
  package struct Publisher: Sendable, Hashable {
    package var name: String
    package var url: String?
    package var contact: String?

    package init(name: String, url: String? = nil, contact: String? = nil) {
      self.name = name
      self.url = url
      self.contact = contact
    }
  }

  package enum PartsBy: String, Sendable, CaseIterable { case folder, subject, level, country }

  package struct Handbook: Sendable, Hashable {
    package var title = "Handbook"
    package var subtitle: String?
    package var partsBy = PartsBy.folder

    package init() {}
  }

  package struct Blog: Sendable, Hashable {
    package var title = "Blog"
    package var description: String?

    package init() {}
  }

  package struct Review: Sendable, Hashable {
    package enum From: String, Sendable, CaseIterable {
      case any
      case otherSchool = "other-school"
      case otherCountry = "other-country"
      case otherRegion = "other-region"
    }
    package enum Gate: String, Sendable, CaseIterable {
      case off, warn
      case leaveOut = "leave-out"
    }
    package var approvals = 1
    package var from = From.any
    package var gate = Gate.off

    package init() {}
  }

  package enum ConsentPolicy: String, Sendable, CaseIterable { case minors, voices, photos }

  package var title = "Stories"
  package var description = ""
  /// Ends in `/`.
  package var baseURL: String?
  package var publisher: Publisher?
  /// Languages of the interface; the first is the default. Never empty.
  package var languages: [LanguageTag] = [.english]
  /// Where each language was named; empty for the default.
  package var languagePlaces: [LanguageTag: Place] = [:]
  package var partners = Partners.asem
  /// An SPDX identifier.
  package var licence = "CC-BY-SA-4.0"
  package var handbook = Handbook()
  package var blog = Blog()
  package var bots: [String] = []
  package var review = Review()
  package var consentRequired: Set<ConsentPolicy> = [.minors, .voices]
  /// HTML and style of one page, gzip, without pictures; bytes.
  package var pageBudget = 30_000
  /// One picture; bytes.
  package var imageBudget = 150_000
  /// Nil: any subject is accepted.
  package var subjects: [String]?
  package var tools: [String]?

  package init() {}
}

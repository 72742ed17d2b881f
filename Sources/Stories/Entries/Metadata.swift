package import SourceModel

/// The keys that every Markdown entry has (CONTENT-MODEL, "Keys of every Markdown entry").
package struct Metadata: Sendable, Hashable {
  package var title: String
  package var summary: String
  package var language: LanguageTag
  /// The byline, in credit order.
  package var authors: [Author]
  package var collaboration: Slug?
  /// Sustainable Development Goals, 1 to 17, ascending, each once.
  package var goals: [Int]
  package var tags: [String]
  /// An SPDX identifier; nil: the workspace's.
  package var licence: String?
  package var consent: [ConsentRecord]
  package var pictures: [PictureNote]
  package var call: Slug?
  package var answers: [Answer]
  package var isSample: Bool
  package var isDraft: Bool
  /// Whether its day is still ahead: it is shown to its writer alone, and is a draft then.
  package var isWaiting = false
  package var publish: Moment?
  package var withdrawn: Withdrawal?
  package var cover: Cover?

  package init(
    title: String, summary: String, language: LanguageTag, authors: [Author] = [],
    collaboration: Slug? = nil, goals: [Int] = [], tags: [String] = [], licence: String? = nil,
    consent: [ConsentRecord] = [], pictures: [PictureNote] = [], call: Slug? = nil,
    answers: [Answer] = [], isSample: Bool = false, isDraft: Bool = false, publish: Moment? = nil,
    withdrawn: Withdrawal? = nil, cover: Cover? = nil
  ) {
    self.title = title
    self.summary = summary
    self.language = language
    self.authors = authors
    self.collaboration = collaboration
    self.goals = goals
    self.tags = tags
    self.licence = licence
    self.consent = consent
    self.pictures = pictures
    self.call = call
    self.answers = answers
    self.isSample = isSample
    self.isDraft = isDraft
    self.publish = publish
    self.withdrawn = withdrawn
    self.cover = cover
  }
}

/// A date, or a date and time with an offset, as front matter has it.
package struct Moment: Sendable, Hashable, Comparable {
  /// A date alone begins at 00:00 UTC.
  package let time: RecordedTime
  package let isDateOnly: Bool

  package init(time: RecordedTime, isDateOnly: Bool) {
    self.time = time
    self.isDateOnly = isDateOnly
  }

  package static func < (left: Moment, right: Moment) -> Bool { left.time < right.time }
}

package enum PersonRole: String, Sendable, CaseIterable, Hashable {
  case teacher, student
  case schoolLeader = "school-leader"
  case parent, researcher, expert
}

/// A school as somebody wrote it: an id in `schools/`, or a name.
package enum SchoolReference: Sendable, Hashable {
  case id(Slug)
  case name(String)
}

/// Somebody in a byline, or a coordinator, an editor.
package struct Author: Sendable, Hashable {
  /// Nil only when `person` supplies it; so for `role` and `country`.
  package var name: String?
  package var role: PersonRole?
  package var school: SchoolReference?
  package var country: CountryCode?
  package var isMinor: Bool
  /// An id in `people/`.
  package var person: Slug?
  package var orcid: String?
  package var url: String?
  package var span: SourceSpan

  package init(
    name: String?, role: PersonRole?, school: SchoolReference? = nil, country: CountryCode?,
    isMinor: Bool = false, person: Slug? = nil, orcid: String? = nil, url: String? = nil,
    span: SourceSpan = .start
  ) {
    self.name = name
    self.role = role
    self.school = school
    self.country = country
    self.isMinor = isMinor
    self.person = person
    self.orcid = orcid
    self.url = url
    self.span = span
  }
}

/// That somebody agreed to be shown; the signed form itself is never here.
package struct ConsentRecord: Sendable, Hashable {
  package enum Subject: String, Sendable, CaseIterable {
    case name, text, quote, photo, video, voice
  }
  package enum Giver: String, Sendable, CaseIterable {
    case oneself = "self"
    case guardian
  }
  package enum Channel: String, Sendable, CaseIterable {
    case handbook, blog, newsletter, social, print
  }

  package var covers: [Subject]
  /// A name that stands in the entry.
  package var person: String
  /// File names, or `all`.
  package var items: [String]
  /// Where the signed form is kept.
  package var reference: String
  package var given: CalendarDay
  package var by: Giver
  /// All of them when left out.
  package var channels: [Channel]
  package var expires: CalendarDay?
  package var withdrawn: CalendarDay?
  package var span: SourceSpan

  package init(
    covers: [Subject], person: String, items: [String], reference: String, given: CalendarDay,
    by: Giver, channels: [Channel] = Channel.allCases, expires: CalendarDay? = nil,
    withdrawn: CalendarDay? = nil, span: SourceSpan = .start
  ) {
    self.covers = covers
    self.person = person
    self.items = items
    self.reference = reference
    self.given = given
    self.by = by
    self.channels = channels
    self.expires = expires
    self.withdrawn = withdrawn
    self.span = span
  }
}

package struct PictureNote: Sendable, Hashable {
  /// As the body writes it.
  package var file: String
  package var showsPeople: Bool
  package var credit: String?
  package var span: SourceSpan

  package init(file: String, showsPeople: Bool, credit: String? = nil, span: SourceSpan = .start) {
    self.file = file
    self.showsPeople = showsPeople
    self.credit = credit
    self.span = span
  }
}

package struct Answer: Sendable, Hashable {
  package var check: DiagnosticID
  package var reason: String

  package init(check: DiagnosticID, reason: String) {
    self.check = check
    self.reason = reason
  }
}

package struct Withdrawal: Sendable, Hashable {
  package var on: CalendarDay
  package var reason: String

  package init(on: CalendarDay, reason: String) {
    self.on = on
    self.reason = reason
  }
}

package struct Cover: Sendable, Hashable {
  package var image: String
  package var alternative: String
  package var credit: String?
  package var span: SourceSpan

  package init(image: String, alternative: String, credit: String? = nil, span: SourceSpan = .start)
  {
    self.image = image
    self.alternative = alternative
    self.credit = credit
    self.span = span
  }
}

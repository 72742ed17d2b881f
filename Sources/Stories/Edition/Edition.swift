package import SourceModel
package import Syntax

/// All entries of a snapshot, ordered, linked, credited: the book and the blog as values.
///
/// It holds only what may be shown: what is withdrawn, not yet due, a draft or faulty is not here, but
/// for `withdrawn`, whose pages say why. Every output format is made from this and nothing else.
package struct Edition: Sendable {
  /// One part of the handbook, in reading order.
  package struct Part: Sendable {
    /// What the stories of a part share, when no editor gave the part a title: to be named in words.
    package enum Key: Sendable, Hashable {
      case level(SchoolLevel)
      case country(CountryCode)
    }

    /// In the first language of the site. Nil for entries that no part names, when there is only one part.
    package let title: String?
    package let key: Key?
    package let introduction: Body?
    package let introductionPath: RepoPath?
    package let entries: [Entry]

    package init(
      title: String?, key: Key? = nil, introduction: Body? = nil,
      introductionPath: RepoPath? = nil, entries: [Entry]
    ) {
      self.title = title
      self.key = key
      self.introduction = introduction
      self.introductionPath = introductionPath
      self.entries = entries
    }
  }

  /// An entry that was taken back: its address keeps a page with the reason, and nothing of its text.
  package struct Withdrawn: Sendable, Hashable {
    package let address: EntryAddress
    package let withdrawal: Withdrawal
    /// Where its translations stood.
    package let translations: [EntryAddress]

    package init(
      address: EntryAddress, withdrawal: Withdrawal, translations: [EntryAddress] = []
    ) {
      self.address = address
      self.withdrawal = withdrawal
      self.translations = translations
    }

    /// Its own address and those of its translations.
    package var addresses: [EntryAddress] { [address] + translations }
  }

  package var configuration: Configuration
  /// The commit it was made from and its committer date; nil for a working tree.
  package var commit: ObjectID?
  package var committed: RecordedTime?
  /// The instant at which dated things are judged. Never printed.
  package var asOf: RecordedTime
  /// The seconds around `asOf` in which nothing changes that the clock decides: an edition that is asked for
  /// at another of them is this one.
  package var holds = Int64.min..<Int64.max
  package var parts: [Part] { didSet { stories = parts.flatMap(\.entries) } }
  /// The stories of the handbook in reading order: kept, since each page may ask for them.
  package private(set) var stories: [Entry]
  /// Newest first: by `publish`, else by the day it landed; ties by path.
  package var posts: [Entry]
  /// The other kinds: newsletters newest first, the rest in order of path.
  package var others: [EntryKind: [Entry]]
  /// By the original's path; in order of language tag.
  package var translations: [RepoPath: [Translation]]
  package var withdrawn: [Withdrawn]
  package var people: [Slug: Person]
  package var schools: [Slug: School]
  /// By the path of the entry.
  package var credits: [RepoPath: Credits]
  /// Whether each translation says what its original says now; by the translation's path.
  package var freshness: [RepoPath: Freshness]
  /// What stands at each path of the snapshot that an output may copy: pictures.
  package var assets: [RepoPath: ObjectID]
  /// By path of the text: the links and pictures of its body, resolved.
  package var links: LinkTable
  /// Sizes of what was left out, for `data/build.json`.
  package var leftOut: [LeftOut]
  /// What changed from edition to edition.
  package var history = BookHistory()
  /// Addresses that texts had before they were renamed, in order.
  package var formerAddresses: [FormerAddress] = []
  /// Names that no comparison with a former version may show.
  package var hiddenNames = HiddenNames()

  package struct LeftOut: Sendable, Hashable {
    package enum Reason: String, Sendable {
      case invalid, draft, notYetDue, withdrawn
      /// `review.gate` is `leave-out`, and too few people agree with the text as it is.
      case notApproved
    }
    package let path: RepoPath
    package let reason: Reason

    package init(path: RepoPath, reason: Reason) {
      self.path = path
      self.reason = reason
    }
  }

  package init(
    configuration: Configuration = Configuration(), commit: ObjectID? = nil,
    committed: RecordedTime? = nil, asOf: RecordedTime = RecordedTime(seconds: 0),
    parts: [Part] = [], posts: [Entry] = [], others: [EntryKind: [Entry]] = [:],
    translations: [RepoPath: [Translation]] = [:], withdrawn: [Withdrawn] = [],
    people: [Slug: Person] = [:], schools: [Slug: School] = [:],
    credits: [RepoPath: Credits] = [:], freshness: [RepoPath: Freshness] = [:],
    assets: [RepoPath: ObjectID] = [:],
    links: LinkTable = LinkTable(), leftOut: [LeftOut] = []
  ) {
    self.configuration = configuration
    self.commit = commit
    self.committed = committed
    self.asOf = asOf
    self.parts = parts
    stories = parts.flatMap(\.entries)
    self.posts = posts
    self.others = others
    self.translations = translations
    self.withdrawn = withdrawn
    self.people = people
    self.schools = schools
    self.credits = credits
    self.freshness = freshness
    self.assets = assets
    self.links = links
    self.leftOut = leftOut
  }
}

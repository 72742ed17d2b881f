import SourceModel
import Stories

/// What is needed to cite a story, as a value for every format.
struct Citation {
  /// For `\cite`: lasts as long as the first author's name, the year in which the story came out and its
  /// address do; revisions leave it alone.
  let key: String
  /// In credit order, as they want to be shown; never empty.
  let authors: [String]
  let title: String
  let language: LanguageTag
  let book: String
  let publisher: String
  /// The day of the last revision, which the page's own citation names too.
  let revised: CalendarDay?
  /// The full address; only with a base address.
  let address: String?
  /// An SPDX identifier.
  let licence: String
  let keywords: [String]

  /// Nil for what is no story, and for a story without a byline.
  init?(_ entry: Entry, in site: SiteModel) {
    let configuration = site.edition.configuration
    let byline = site.credits(of: entry.path).byline
    guard entry.kind == .handbook, let first = byline.first else { return nil }
    let text = EntryText(entry: entry, translation: nil)
    let dates = TextDates(text, in: site.edition)
    let words = site.interface(for: text.language).words
    key = [
      Self.slug(of: first), (dates.published?.day.year).map(String.init),
      entry.address.slug.text,
    ].compactMap { $0 }.joined(separator: "-")
    authors = byline.map(words.shown)
    title = text.title
    language = text.language
    book = configuration.handbook.title
    publisher = configuration.publisher?.name ?? configuration.title
    revised = site.credits(of: entry.path).lastRevised?.day ?? dates.published?.day
    address = site.publicURL.map { $0 + entry.address.route.encoded }
    licence = entry.metadata.licence ?? configuration.licence
    keywords = entry.metadata.tags
  }

  /// The role stands for somebody who is not named, and for a minor, of whom no name for addresses is made.
  private static func slug(of name: Credits.Name) -> String? {
    name.name.isEmpty || name.isMinor ? name.role.rawValue : AddressSlug.make(from: name.name)?.text
  }
}

/// `cite.bib` and `CITATION.cff` in the folder of each story.
extension SiteModel {
  var citationTasks: [PageTask] {
    stories.filter { !credits(of: $0.path).byline.isEmpty }.flatMap { entry in
      let origin = PageOrigin(entry.path)
      return [
        PageTask(
          Routes.bibTeX(of: entry.address.route), origin, of: { $0.citation(of: entry, to: &$1) }
        ) {
          Citation(entry, in: self).map { BibTeX($0).bytes } ?? []
        },
        PageTask(
          Routes.citationFile(of: entry.address.route), origin,
          of: { $0.citation(of: entry, to: &$1) }
        ) {
          let words = self.interface(for: entry.metadata.language).words
          return Citation(entry, in: self).map {
            CitationFile($0, message: words["cite-message"]).bytes
          } ?? []
        },
      ]
    }
  }
}

import SourceModel
import Stories
import Syntax

/// What every page may ask: the edition, the words, the addresses. Made once, shared by all tasks.
final class SiteModel: Sendable {
  let edition: Edition
  let templates: TemplateSet
  let options: SiteOptions
  /// The languages of menus and labels, the default first.
  let interfaces: [Interface]
  /// Ends in `/`; nil leaves out canonical links, feeds and Open Graph.
  let baseURL: String?
  /// The same for what names a text and is no page: citations, plain text. An offline copy has it too.
  let publicURL: String?
  let style: Route
  let pictures: [RepoPath: PublishedPicture]
  /// What made the photographs; nil where there is none. Its version is asked where it is written, since that takes
  /// a while.
  let pictureMaker: (any PictureMaker)?
  /// The people and schools that have pages.
  let directory: Directory
  let contents: HandbookContents
  /// Every story is a sample: the figures count them, and the title page says so.
  let isSampleBook: Bool
  /// So is every post.
  let isSampleBlog: Bool
  /// Whether figures count samples.
  let countsSamples: Bool
  /// The posts by year, newest year first; those without a day stand on the blog's front alone.
  let postsByYear: [(year: Int, posts: [Entry])]
  let indexes: SiteIndexes
  let connections: Connections
  /// The books that the handbook is printed as; none where none are made.
  let volumes: [PrintVolume]
  /// How many there would be, where none are made because nobody asked for so many.
  let volumesLeftOut: Int
  let feeds: FeedTable
  let editionRoutes: EditionRoutes
  /// Gives the bytes of former versions.
  let reader: any ObjectReader
  /// Every text that has a page, in the order of `EntryText.all`.
  let orderedTexts: [EntryText]
  /// The same by its path.
  let texts: [RepoPath: EntryText]
  private let partners: [CountryCode: Partners.Country]
  private let countryNames: [NameKey: String]
  private let languageNames: [NameKey: String]

  private struct NameKey: Hashable {
    let name: String
    let language: LanguageTag
  }

  init(
    edition: Edition, templates: TemplateSet, options: SiteOptions,
    pictures: [RepoPath: PublishedPicture], pictureMaker: (any PictureMaker)? = nil,
    reader: any ObjectReader
  ) {
    self.edition = edition
    self.templates = templates
    self.options = options
    self.pictures = pictures
    self.pictureMaker = pictureMaker
    self.reader = reader
    editionRoutes = EditionRoutes(edition.history.editions)
    interfaces = Interface.all(edition.configuration.languages, templates)
    let base = options.baseURL ?? edition.configuration.baseURL
    publicURL = base.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    baseURL = options.isOffline ? nil : publicURL
    style = Routes.style(templates.style)
    contents = HandbookContents(edition)
    isSampleBook =
      !contents.stories.isEmpty && contents.stories.allSatisfy(\.metadata.isSample)
    isSampleBlog = !edition.posts.isEmpty && edition.posts.allSatisfy(\.metadata.isSample)
    countsSamples = edition.countsSamples
    let years = Dictionary(grouping: edition.posts) {
      TextDates.published($0, in: edition)?.day.year
    }
    postsByYear = years.compactMap { year, posts in year.map { ($0, posts) } }
      .sorted { $0.year > $1.year }
    connections = Connections(edition)
    directory = Directory(edition)
    let print = PrintPlan(edition, contents.stories, options)
    (volumes, volumesLeftOut) = (print.volumes, print.leftOut)
    let all = EntryText.all(of: edition)
    orderedTexts = all
    texts = Dictionary(all.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let partners = Dictionary(
      edition.configuration.partners.countries.map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first })
    self.partners = partners
    indexes = SiteIndexes(all, countries: edition.countries) { partners[$0]?.region }
    feeds = FeedTable(all, edition, indexes, connections)
    (countryNames, languageNames) = Self.names(texts.values, edition, interfaces.map(\.language))
  }

  /// In reading order; made once, since `Edition.stories` puts them together anew.
  var stories: [Entry] { contents.stories }
  /// Whether there is a story or a post.
  var hasTexts: Bool { !stories.isEmpty || !edition.posts.isEmpty }

  /// The words of the default language.
  var words: Words { interfaces[0].words }

  /// The menus on the page of a text: in its language where the site has that one.
  func interface(for language: LanguageTag) -> Interface {
    let own = templates.words(for: language)?.language
    return interfaces.first { $0.language == own } ?? interfaces[0]
  }

  /// Words made for the body of a text: in its language wherever there are any.
  func bodyWords(for language: LanguageTag) -> Words { templates.words(for: language) ?? words }

  func credits(of path: RepoPath) -> Credits { edition.credits[path] ?? Credits(byline: []) }

  /// `asia`, `europe`, or nil for a country that is no partner.
  func region(_ code: CountryCode) -> Region? { partners[code]?.region }

  func country(_ code: CountryCode, in language: LanguageTag) -> String {
    if language.text.prefix(2) == "en", let own = partners[code] { return own.name }
    return countryNames[NameKey(name: code.text, language: language)] ?? partners[code]?.name
      ?? code.text
  }

  func ownName(of language: LanguageTag) -> String {
    languageNames[NameKey(name: language.text, language: language)] ?? language.text
  }

  func name(of language: LanguageTag, in other: LanguageTag) -> String {
    languageNames[NameKey(name: language.text, language: other)] ?? language.text
  }

  /// The first day a reader could see it: its `publish`, else the day it reached the main line.
  func published(_ entry: Entry) -> RecordedTime? {
    TextDates.published(entry, in: edition)
  }

  /// The answers of Foundation to every question that a page will ask.
  private static func names(
    _ texts: some Collection<EntryText>, _ edition: Edition, _ interfaces: [LanguageTag]
  ) -> ([NameKey: String], [NameKey: String]) {
    var languages = Set(texts.map(\.language))
    for case .event(let event) in texts.map(\.entry.details) {
      languages.formUnion(event.languages)
    }
    let spoken = languages.union(interfaces)
    var codes = Set(edition.credits.values.flatMap { $0.byline.map(\.country) })
    for text in texts { codes.formUnion(text.entry.countries) }
    // Fronts and indexes name every partner; a text only the countries of those who wrote.
    let all = codes.union(edition.configuration.partners.countries.map(\.code))
      .union(edition.people.values.compactMap(\.country))
      .union(edition.schools.values.map(\.country))
    var countryNames: [NameKey: String] = [:]
    var languageNames: [NameKey: String] = [:]
    for language in spoken {
      languageNames[NameKey(name: language.text, language: language)] = LocaleNames.own(language)
      for page in interfaces where page != language {
        languageNames[NameKey(name: language.text, language: page)] = LocaleNames.language(
          language, in: page)
      }
      for code in interfaces.contains(language) ? all : codes {
        let isKnown = language.text.prefix(2) == "en" && edition.configuration.partners[code] != nil
        guard !isKnown else { continue }
        countryNames[NameKey(name: code.text, language: language)] = LocaleNames.country(
          code, in: language)
      }
    }
    return (countryNames, languageNames)
  }
}

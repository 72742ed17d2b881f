import SourceModel
import Stories

/// What a page says to sites on which its address is shared (ogp.me).
struct OpenGraph {
  let baseURL: String
  private(set) var properties: [PageProperty] = []

  init(_ baseURL: String) { self.baseURL = baseURL }

  mutating func add(_ name: String, _ content: String?) {
    guard let content, !content.isEmpty else { return }
    properties.append(PageProperty(isOpenGraph: true, name: name, content: content))
  }

  /// A page by what its frame knows.
  mutating func add(_ frame: PageFrame, siteTitle: String) {
    add("og:title", frame.title)
    add("og:type", frame.type)
    add("og:url", baseURL + frame.route.encoded)
    add("og:description", frame.description)
    add("og:site_name", siteTitle)
    let own = frame.languages.first { $0.route == frame.route }?.language ?? frame.words.language
    add("og:locale", Self.locale(own))
    for other in frame.languages where other.isSame && other.route != frame.route {
      add("og:locale:alternate", Self.locale(other.language))
    }
  }

  /// A text: its days, its tags, its picture.
  mutating func add(_ text: EntryText, _ dates: TextDates, tags: [String], _ shared: SharedPicture?)
  {
    if let shared {
      add("og:image", baseURL + shared.picture.route.encoded)
      add("og:image:width", String(shared.picture.width))
      add("og:image:height", String(shared.picture.height))
      add("og:image:alt", shared.alternative)
    }
    add("article:published_time", dates.published?.iso8601)
    if dates.updated != dates.published { add("article:modified_time", dates.updated?.iso8601) }
    for tag in tags { add("article:tag", tag) }
  }

  /// `pt_BR`; nil where the tag names no country, since a guess would be wrong for somebody.
  static func locale(_ tag: LanguageTag) -> String? {
    let parts = tag.text.split(separator: "-")
    let region = parts.dropFirst().prefix { $0.utf8.count > 1 }.first { $0.utf8.count == 2 }
    guard let language = parts.first, let region else { return nil }
    return "\(language)_\(region.uppercased())"
  }
}

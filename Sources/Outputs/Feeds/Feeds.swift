import SourceModel
import Stories

/// The feeds of both books; only with a base address, since a feed is read far from the site.
extension SiteModel {
  /// How many entries a feed carries.
  private static let newestInFeed = 30

  var feedTasks: [PageTask] {
    guard let baseURL else { return [] }
    let configuration = edition.configuration
    let handbook = newest(edition.stories)
    return [
      PageTask(Routes.feed(of: Routes.blog), PageOrigin(site: "the blog's feed")) {
        feed(
          configuration.blog.title, configuration.blog.description, Routes.blog,
          edition.posts, baseURL)
      },
      PageTask(Routes.feed(of: Routes.handbook), PageOrigin(site: "the handbook's feed")) {
        feed(
          configuration.handbook.title, configuration.handbook.subtitle, Routes.handbook,
          handbook, baseURL)
      },
    ]
  }

  /// The feed of new and revised stories, and the words that lead to it.
  func handbookFeed(_ words: Words) -> (title: String, route: Route) {
    let title = edition.configuration.handbook.title
    return (words("feed-title", ["title": title]), Routes.feed(of: Routes.handbook))
  }

  func blogFeed(_ words: Words) -> (title: String, route: Route) {
    let title = edition.configuration.blog.title
    return (words("feed-title", ["title": title]), Routes.feed(of: Routes.blog))
  }

  /// Newest first; those of one instant, or of none, in their own order.
  func newest(_ entries: [Entry]) -> [Entry] {
    entries.enumerated().map { index, entry in
      (seconds: published(entry)?.seconds ?? .min, index: index, entry: entry)
    }.sorted { ($1.seconds, $0.index) < ($0.seconds, $1.index) }.map(\.entry)
  }

  private func feed(
    _ title: String, _ subtitle: String?, _ page: Route, _ entries: [Entry],
    _ baseURL: String
  ) -> [UInt8] {
    let configuration = edition.configuration
    let feed = AtomFeed(
      title: title, subtitle: subtitle, language: words.language.text,
      address: baseURL + Routes.feed(of: page).encoded, page: baseURL + page.encoded,
      author: configuration.publisher?.name ?? configuration.title, version: options.version,
      items: entries.prefix(Self.newestInFeed).map { item($0, baseURL) },
      fallback: edition.committed ?? RecordedTime(seconds: 0))
    return Array(feed.text.utf8)
  }

  private func item(_ entry: Entry, _ baseURL: String) -> AtomFeed.Item {
    let credits = credits(of: entry.path)
    let published = published(entry)
    return AtomFeed.Item(
      title: entry.metadata.title, summary: entry.metadata.summary,
      language: entry.metadata.language.text, address: baseURL + entry.address.route.encoded,
      authors: credits.byline.map(words.shown),
      published: published,
      updated: credits.lastRevised ?? published ?? edition.committed ?? RecordedTime(seconds: 0),
      goals: entry.metadata.goals.map { words["goal-\($0)"] })
  }
}

import SourceModel
import Stories

/// The feeds of the site; only with a base address, since a feed is read far from the site.
extension SiteModel {
  var feedTasks: [PageTask] {
    guard let baseURL else { return [] }
    return feeds.feeds.flatMap { feed in
      let origin = PageOrigin(site: "the feed of '\(feed.page)'")
      return [
        PageTask(Routes.feed(of: feed.page), origin) {
          AtomFeed(document: self.document(feed, baseURL)).bytes
        },
        PageTask(Routes.jsonFeed(of: feed.page), origin) {
          JSONFeed(document: self.document(feed, baseURL)).bytes
        },
      ]
    }
  }

  /// The feed about something, when there is one.
  func feed(of subject: FeedSubject) -> Route? {
    guard baseURL != nil else { return nil }
    return feeds[subject].map { Routes.feed(of: $0.page) }
  }

  /// What leads to the feeds about something, for the head of a page: none while they would be empty.
  func feedLinks(_ subject: FeedSubject, _ words: Words) -> [FeedLink] {
    guard baseURL != nil, let feed = feeds[subject] else { return [] }
    let title = words("feed-title", ["title": title(of: feed, words)])
    return [
      FeedLink(title: title, type: "application/atom+xml", route: Routes.feed(of: feed.page)),
      FeedLink(title: title, type: "application/feed+json", route: Routes.jsonFeed(of: feed.page)),
    ]
  }

  /// Newest first; those of one instant, or of none, in their own order.
  func newest(_ entries: [Entry]) -> [Entry] {
    entries.enumerated().map { index, entry in
      (seconds: published(entry)?.seconds ?? .min, index: index, entry: entry)
    }.sorted { ($1.seconds, $0.index) < ($0.seconds, $1.index) }.map(\.entry)
  }

  private func document(_ feed: Feed, _ baseURL: String) -> FeedDocument {
    let configuration = edition.configuration
    return FeedDocument(
      title: title(of: feed, words), subtitle: subtitle(of: feed), language: words.language.text,
      page: baseURL + feed.page.encoded, atom: baseURL + Routes.feed(of: feed.page).encoded,
      json: baseURL + Routes.jsonFeed(of: feed.page).encoded,
      author: configuration.publisher?.name ?? configuration.title,
      authorAddress: configuration.publisher?.url, version: options.version,
      items: feed.texts.map { item($0, baseURL) })
  }

  private func title(of feed: Feed, _ words: Words) -> String {
    let configuration = edition.configuration
    return switch feed.subject {
    case .handbook: configuration.handbook.title
    case .blog: configuration.blog.title
    case .collaboration(let path): texts[path]?.title ?? configuration.title
    case .goal(let number):
      words(
        "feed-about",
        [
          "title": configuration.title,
          "about": words("goal", ["number": String(number), "title": words["goal-\(number)"]]),
        ])
    case .language(let tag):
      words("feed-about", ["title": configuration.title, "about": ownName(of: tag)])
    }
  }

  private func subtitle(of feed: Feed) -> String? {
    switch feed.subject {
    case .handbook: edition.configuration.handbook.subtitle
    case .blog: edition.configuration.blog.description
    case .collaboration(let path): texts[path]?.summary
    case .goal, .language: nil
    }
  }

  private func item(_ text: EntryText, _ baseURL: String) -> FeedDocument.Item {
    let dates = TextDates(text, in: edition)
    let metadata = text.entry.metadata
    let goals = metadata.goals.map { words["goal-\($0)"] }
    return FeedDocument.Item(
      title: text.title, summary: text.summary, language: text.language.text,
      address: baseURL + text.route.encoded,
      authors: credits(of: text.entry.path).byline.map(words.shown),
      published: dates.published,
      updated: dates.updated ?? edition.committed ?? RecordedTime(seconds: 0),
      tags: goals + (text.translation?.tags ?? metadata.tags))
  }
}

/// A `<link>` of the head that leads to a feed.
struct FeedLink {
  let title: String
  /// Its media type.
  let type: String
  let route: Route
}

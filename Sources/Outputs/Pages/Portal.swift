import SourceModel
import Stories

extension PageScope {
  /// How many stories the portal shows.
  private static let newest = 5
  private static let mostCalls = 3
  private static let mostEvents = 2

  /// The first page: both books, what is new, who has written.
  func portal() -> [UInt8] {
    var frame = PageFrame(
      self, .portal, title: title(.site), description: title(.siteDescription))
    frame.section = .portal
    frame.feeds = [.handbook, .blog]
    let stories = site.newest(site.stories).prefix(Self.newest)
    let regions = regions
    let more = places.map(\.object)
    let events = KindFront.coming(site).prefix(Self.mostEvents)
    var values: TemplateValues = [
      "books": .list(books),
      "stories-shown": .flag(!stories.isEmpty),
      "stories": .list(stories.map { row($0) }),
      "calls": .list(KindFront.open(site).prefix(Self.mostCalls).map(invitation)),
      "events-shown": .flag(!events.isEmpty),
      "events": .list(events.map { row($0) }),
      "regions-shown": .flag(!regions.isEmpty),
      "regions": .list(regions),
      "missing": .text(stillMissing),
      "more-shown": .flag(!more.isEmpty),
      "more": .list(more),
    ]
    if let voice = site.newest(edition.others[.voices] ?? []).first {
      values["voice"] = .object(row(voice))
    }
    if let post = edition.posts.first, case .post(let details) = post.details {
      values["latest"] = .object(
        TemplateObject(
          FrontContexts.latest,
          [
            "href": .text(linker.href(post.address.route)),
            "lang": .text(post.metadata.language.text),
            "line": .text(words("read-post", ["title": post.metadata.title])),
            "faces": .list(faces(details)),
          ]))
    }
    return page(frame, values)
  }

  private var books: [TemplateObject] {
    [
      book(
        "book-handbook", "the-handbook", .handbook, .handbookSubtitle,
        count("story-count", site.countedStories.count), linker.front(Routes.handbook)),
      book(
        "book-blog", "the-blog", .blog, .blogDescription,
        count("post-count", site.countedPosts.count), linker.front(Routes.blog)),
    ]
  }

  /// Nothing for none.
  private func count(_ key: String, _ number: Int) -> String {
    number == 0 ? "" : words.counted(key, number)
  }

  private func book(
    _ id: String, _ label: String, _ title: OptionalWords.Title,
    _ subtitle: OptionalWords.Title, _ count: String, _ href: String
  ) -> TemplateObject {
    var book = TemplateObject(
      FrontContexts.book,
      [
        "id": .text(id), "label": .text(words[label]), "title": .text(self.title(title)),
        "subtitle": .text(self.title(subtitle)), "count": .text(count), "href": .text(href),
      ])
    book.set("title-lang", language(of: title)?.text)
    book.set("subtitle-lang", language(of: subtitle)?.text)
    return book
  }
}

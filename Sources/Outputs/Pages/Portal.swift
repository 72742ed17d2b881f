import SourceModel
import Stories

extension PageScope {
  /// How many stories the portal shows.
  private static let newest = 5

  /// The first page: both books, what is new, who has written.
  func portal() -> [UInt8] {
    let configuration = edition.configuration
    var frame = PageFrame(
      self, .portal, title: configuration.title, description: configuration.description)
    frame.section = .portal
    frame.feeds = [site.blogFeed(words), site.handbookFeed(words)]
    let stories = site.newest(edition.stories).prefix(Self.newest)
    let regions = regions
    let more = more
    var values: [String: TemplateValue] = [
      "books": .list(books),
      "stories-shown": .flag(!stories.isEmpty),
      "stories": .list(stories.map { row($0) }),
      "more-shown": .flag(!more.isEmpty),
      "more": .list(more),
      "regions-shown": .flag(!regions.isEmpty),
      "regions": .list(regions),
    ]
    if let post = edition.posts.first, case .post(let details) = post.details {
      values["latest"] = .object(
        TemplateObject(
          FrontContexts.latest,
          [
            "href": .text(linker.href(post.address.route)),
            "lang": .text(post.metadata.language.text),
            "line": .text(words("read-post", ["title": post.metadata.title])),
            "faces": .list(site.faces(details, words)),
          ]))
    }
    return page(frame, values)
  }

  private var books: [TemplateObject] {
    let configuration = edition.configuration
    return [
      book(
        "book-handbook", "the-handbook", configuration.handbook.title,
        configuration.handbook.subtitle, count("story-count", edition.stories.count),
        linker.front(Routes.handbook)),
      book(
        "book-blog", "the-blog", configuration.blog.title, configuration.blog.description,
        count("post-count", edition.posts.count), linker.front(Routes.blog)),
    ]
  }

  /// Nothing for none.
  private func count(_ key: String, _ number: Int) -> String {
    number == 0 ? "" : words.counted(key, number)
  }

  /// The kinds without a front of their own: each entry is linked, so that every page can be reached.
  private var more: [TemplateObject] {
    EntryKind.allCases.compactMap { kind in
      guard let entries = edition.others[kind], !entries.isEmpty else { return nil }
      let links = entries.map { entry in
        TemplateObject(
          Contexts.place,
          [
            "title": .text(entry.metadata.title),
            "href": .text(linker.href(entry.address.route)),
            "lang": .text(entry.metadata.language.text),
          ])
      }
      return TemplateObject(
        FrontContexts.more,
        ["title": .text(words[kind.rawValue]), "links": .list(links)])
    }
  }

  private func book(
    _ id: String, _ label: String, _ title: String, _ subtitle: String?, _ count: String,
    _ href: String
  ) -> TemplateObject {
    TemplateObject(
      FrontContexts.book,
      [
        "id": .text(id), "label": .text(words[label]), "title": .text(title),
        "subtitle": .text(subtitle ?? ""), "count": .text(count), "href": .text(href),
      ])
  }

  /// Asia, then Europe; nothing while nobody has written.
  private var regions: [TemplateObject] {
    let written = Coverage(site).countries.filter { $0.stories + $0.posts > 0 }
    guard !written.isEmpty else { return [] }
    return Region.allCases.compactMap { region in
      let all = edition.configuration.partners.countries.count { $0.region == region }
      let count = written.count { $0.region == region }
      guard all > 0 else { return nil }
      return TemplateObject(
        FrontContexts.region,
        [
          "region": .text(region.rawValue), "europe": .flag(region == .europe),
          "name": .text(words["region-" + region.rawValue]),
          "line": .text(words("countries-of", ["n": String(count), "all": String(all)])),
          "percent": .text(String(count * 100 / all)),
        ])
    }
  }
}

import SourceModel
import Stories

extension PageScope {
  /// The blog's front, newest posts first; its further pages, from 2, hold the older ones.
  func blogFront(_ number: Int) -> [UInt8] {
    let subtitle = title(.blogDescription)
    var frame = PageFrame(
      self, .blog, title: title(.blog),
      description: subtitle.isEmpty ? title(.siteDescription) : subtitle)
    frame.section = .blog
    frame.feeds = [.blog]
    frame.isSample = site.isSampleBlog
    let posts = Paging.items(edition.posts, on: number)
    var values: TemplateValues = [
      "title": .text(title(.blog)), "subtitle": .text(subtitle),
      "title-lang": .text(language(of: .blog)?.text ?? ""),
      "subtitle-lang": .text(language(of: .blogDescription)?.text ?? ""),
      "entries-shown": .flag(!posts.isEmpty),
      "entries": .list(posts.map { row($0, headingLevel: 2) }),
      "empty": .flag(edition.posts.isEmpty),
      "years": .list(
        site.postsByYear.map { crumb(String($0.year), Routes.archive($0.year)) }),
    ]
    if !site.indexes[.goal].isEmpty {
      values["goals"] = .text(linker.front(IndexKind.goal.front))
    }
    if let feed = site.feed(of: .blog) { values["feed"] = .text(linker.href(feed)) }
    values.add(
      paging(
        number, of: Paging.pages(edition.posts.count), front: Routes.blog, before: "newer",
        after: "older")
    )
    return page(frame, values)
  }
}

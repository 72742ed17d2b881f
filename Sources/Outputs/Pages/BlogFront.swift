import SourceModel
import Stories

extension SiteModel {
  /// How many posts stand on one page.
  static let postsOnAPage = 100

  var blogPages: Int {
    max(1, (edition.posts.count + Self.postsOnAPage - 1) / Self.postsOnAPage)
  }

  /// The blog's front, newest posts first; its further pages, from 2, hold the older ones.
  func blogFront(_ number: Int) -> [UInt8] {
    let blog = edition.configuration.blog
    let route = Routes.page(number, of: Routes.blog)
    let linker = linker(for: route)
    var frame = PageFrame(
      route: route, template: .blog, words: words, title: blog.title,
      description: blog.description ?? edition.configuration.description)
    frame.book = .blog
    frame.feed = Routes.blogFeed
    frame.isSample = !edition.posts.isEmpty && edition.posts.allSatisfy(\.metadata.isSample)
    let posts = edition.posts.dropFirst((number - 1) * Self.postsOnAPage)
      .prefix(Self.postsOnAPage)
    var values: [String: TemplateValue] = [
      "title": .text(blog.title), "subtitle": .text(blog.description ?? ""),
      "entries-shown": .flag(!posts.isEmpty),
      "entries": .list(posts.map { row($0, words, linker, headingLevel: 2) }),
      "empty": .flag(edition.posts.isEmpty),
    ]
    if baseURL != nil { values["feed"] = .text(linker.href(Routes.blogFeed)) }
    values.merge(
      paging(number, of: blogPages, front: Routes.blog, linker, before: "newer", after: "older")
    ) { first, _ in first }
    return page(frame, values)
  }
}

import SourceModel
import Stories

/// Entries under one heading: those of a key, or the posts of a year.
extension PageScope {
  /// What is found under one key.
  func list(_ key: IndexKey, _ number: Int) -> [UInt8] {
    let title = title(key)
    var frame = PageFrame(
      self, .list,
      title: words("list-title", ["key": title, "index": words["index-\(key.kind.rawValue)"]]),
      description: words("list-description", ["key": title, "line": line(key)]))
    frame.section = .index
    let subject = FeedSubject(key)
    if let subject { frame.feeds = [subject] }
    var values: TemplateValues = [
      "title": .text(title), "lede": .text(line(key)),
      "crumbs": .list(indexCrumbs(key.kind)),
      "groups": .list(groups(of: key, on: number)),
    ]
    if let feed = subject.flatMap(site.feed) { values["feed"] = .text(linker.href(feed)) }
    values.add(paging(number, of: Paging.pages(key.count), front: key.place))
    return page(frame, values)
  }

  /// The posts of one year, newest first.
  func archive(_ year: Int, _ posts: [Entry], _ number: Int) -> [UInt8] {
    let blog = title(.blog)
    let title = words("archive-title", ["blog": blog, "year": String(year)])
    var frame = PageFrame(self, .list, title: title, description: title)
    frame.section = .blog
    let rows = Paging.items(posts, on: number).map { row($0, headingLevel: 2) }
    var values: TemplateValues = [
      "title": .text(title), "lede": .text(words.counted("posts-counted", posts.count)),
      "crumbs": .list([crumb(.blog, Routes.blog)]),
      "groups": .list([
        TemplateObject(IndexContexts.group, ["id": .text("posts"), "entries": .list(rows)])
      ]),
    ]
    values.add(
      paging(
        number, of: Paging.pages(posts.count), front: Routes.archive(year), before: "newer",
        after: "older")
    )
    return page(frame, values)
  }

  private func title(_ key: IndexKey) -> String {
    guard case .goal(let number) = key.value else { return label(key) }
    return words("goal", ["number": String(number), "title": label(key)])
  }

  /// Stories, posts and the rest, as far as they stand on this page of the list.
  private func groups(of key: IndexKey, on number: Int) -> [TemplateObject] {
    let groups = [
      ("stories", "list-stories", key.stories), ("posts", "list-posts", key.posts),
      ("others", "list-others", key.others),
    ].filter { !$0.2.isEmpty }
    let first = (number - 1) * Paging.longest
    var start = 0
    return groups.compactMap { id, title, texts in
      let range = (start..<start + texts.count).clamped(to: first..<first + Paging.longest)
      let shown = range.map { texts[$0 - start] }
      start += texts.count
      guard !shown.isEmpty else { return nil }
      return TemplateObject(
        IndexContexts.group,
        [
          "id": .text(id), "title": .text(groups.count > 1 ? words[title] : ""),
          "entries": .list(shown.map { row($0, headingLevel: groups.count > 1 ? 3 : 2) }),
        ])
    }
  }
}

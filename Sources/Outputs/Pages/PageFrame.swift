import SourceModel
import Stories

/// What the frame must know of the page that it holds.
struct PageFrame {
  /// Which book the page belongs to, for the masthead.
  enum Book: Equatable { case portal, handbook, blog, none }

  let route: Route
  let template: PageTemplate
  let words: Words
  let title: String
  let description: String
  var book = Book.none
  var isHidden = false
  var isSample = false
  var isArticle = false
  /// An SPDX identifier; nil: the workspace's.
  var licence: String?
  /// The same text in other languages, this one among them.
  var alternates: [(LanguageTag, Route)] = []
  var feed: Route?
}

extension SiteModel {
  func linker(for route: Route) -> Linker {
    guard route == Routes.notFound else { return Linker(from: route) }
    // Its own address is unknown: the server shows it anywhere below the site.
    let afterHost = baseURL?.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
      .dropFirst(2).first?.drop { $0 != "/" }
    return Linker(from: route, root: afterHost.map(String.init) ?? "/")
  }

  /// The page's own template filled, and the frame around it.
  func page(_ frame: PageFrame, _ values: [String: TemplateValue]) -> [UInt8] {
    let common = commonValues(frame)
    let content = templates.render(
      frame.template,
      TemplateObject(templates.schemas[frame.template], values.merging(common) { own, _ in own }))
    let linker = linker(for: frame.route)
    let site = edition.configuration.title
    let isSite = frame.title == site
    var base = TemplateObject(templates.schemas[.base], common)
    base["lang"] = .text(frame.words.language.text)
    base["dir"] = .text(frame.words.direction)
    base["title"] = .text(
      isSite ? site : frame.words("page-title", ["page": frame.title, "site": site]))
    base["description"] = .text(frame.description)
    base["style"] = .text(linker.href(style))
    base["content"] = .html(content)
    base["hidden"] = .flag(frame.isHidden)
    if let baseURL, !frame.isHidden {
      base["canonical"] = .text(baseURL + frame.route.encoded)
      base["alternates"] = .list(frame.alternates.map { alternate($0.0, baseURL + $0.1.encoded) })
      base["properties"] = .list(properties(frame, baseURL))
    }
    if let feed = frame.feed, baseURL != nil {
      base["feeds"] = .list([feedLink(feed, frame.words, linker)])
    }
    return Array(templates.render(.base, base).utf8)
  }

  /// What every page has (`Contexts.common`).
  private func commonValues(_ frame: PageFrame) -> [String: TemplateValue] {
    let linker = linker(for: frame.route)
    let configuration = edition.configuration
    var site = TemplateObject(Contexts.site)
    site["title"] = .text(configuration.title)
    site["description"] = .text(configuration.description)
    site.set("publisher", configuration.publisher?.name)
    site["href"] = .text(linker.href(.root))
    site["current"] = .flag(frame.book == .portal)
    let words = frame.words
    return [
      "site": .object(site),
      "words": .object(words.object),
      "navigation": .list([
        book(words["handbook"], Routes.handbook, frame.book == .handbook, frame, linker),
        book(words["blog"], Routes.blog, frame.book == .blog, frame, linker),
      ]),
      "page-lang": .text(words.language.text),
      "page-dir": .text(words.direction),
      "licence": .object(Licence(frame.licence ?? configuration.licence).object(words)),
      "sample": .flag(frame.isSample),
    ]
  }

  private func book(
    _ title: String, _ route: Route, _ isCurrent: Bool, _ frame: PageFrame, _ linker: Linker
  ) -> TemplateObject {
    TemplateObject(
      Contexts.place,
      [
        "title": .text(title), "href": .text(linker.href(route)), "current": .flag(isCurrent),
        "lang": .text(frame.words.language.text),
        "current-kind": .text(frame.route == route ? "page" : "true"),
      ])
  }

  private func alternate(_ language: LanguageTag, _ address: String) -> TemplateObject {
    TemplateObject(
      Contexts.language, ["lang": .text(language.text), "href": .text(address)])
  }

  private func properties(_ frame: PageFrame, _ baseURL: String) -> [TemplateObject] {
    [
      ("og:title", frame.title), ("og:type", frame.isArticle ? "article" : "website"),
      ("og:url", baseURL + frame.route.encoded), ("og:description", frame.description),
      ("og:site_name", edition.configuration.title),
    ].map { name, content in
      TemplateObject(FrameContexts.property, ["name": .text(name), "content": .text(content)])
    }
  }

  private func feedLink(_ feed: Route, _ words: Words, _ linker: Linker) -> TemplateObject {
    let book =
      feed == Routes.blogFeed
      ? edition.configuration.blog.title : edition.configuration.handbook.title
    return TemplateObject(
      Contexts.place,
      ["title": .text(words("feed-title", ["title": book])), "href": .text(linker.href(feed))])
  }
}

extension Words {
  func dateObject(_ day: CalendarDay) -> TemplateObject {
    TemplateObject(Contexts.date, ["iso": .text(day.iso8601), "text": .text(date(day))])
  }
}

import SourceModel
import Stories

/// The values of every page, and those of the head alone.
extension SiteModel {
  /// For `404.html`, whose own address is unknown, the path that the site lies below; nil for the rest.
  func root(of route: Route) -> String? {
    guard route == Routes.notFound else { return nil }
    // The server shows it anywhere below the site.
    let afterHost = baseURL?.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
      .dropFirst(2).first?.drop { $0 != "/" }
    return afterHost.map(String.init) ?? "/"
  }

  /// What every page has (`Contexts.common`).
  func commonValues(_ frame: PageFrame) -> TemplateValues {
    let linker = frame.scope.linker
    var site = TemplateObject(Contexts.site)
    let configuration = edition.configuration
    site["title"] = .text(frame.scope.title(.site))
    site.set("title-lang", frame.scope.language(of: .site)?.text)
    site["description"] = .text(frame.scope.title(.siteDescription))
    site.set("description-lang", frame.scope.language(of: .siteDescription)?.text)
    site.set("publisher", configuration.publisher?.name)
    site["href"] = .text(linker.front(.root))
    site["current"] = .flag(frame.section == .portal)
    let words = frame.words
    let about = about(frame)
    return [
      "site": .object(site),
      "words": .object(words.object),
      "navigation": .list(navigation(frame)),
      "about-shown": .flag(!about.isEmpty), "about": .list(about),
      "page-lang": .text(words.language.text),
      "page-dir": .text(words.direction),
      "licence": .object(Licence(frame.licence ?? configuration.licence).object(words)),
      "sample": .flag(frame.isSample),
    ]
  }

  /// The books, and what one can take part in.
  private func navigation(_ frame: PageFrame) -> [TemplateObject] {
    var places: [(key: String, place: Route, section: PageFrame.Section)] = [
      ("handbook", Routes.handbook, .handbook), ("blog", Routes.blog, .blog),
    ]
    if hasTexts {
      places.append(("index", Routes.indexes, .index))
    }
    if let kind = takePart {
      places.append(("take-part", Routes.front(of: kind), .collaborations))
    }
    return places.map { key, place, section in
      link(frame, frame.words[key], place, isCurrent: frame.section == section)
    }
  }

  /// What the foot leads to: what is not in the navigation, and the feed of the book.
  private func about(_ frame: PageFrame) -> [TemplateObject] {
    let kinds = [EntryKind.events, .newsletters, .voices].filter(has)
    var places = [("colophon", Routes.colophon)]
    if !directory.people.isEmpty { places.append(("people", Routes.people)) }
    if !directory.schools.isEmpty { places.append(("schools", Routes.schools)) }
    places += kinds.map { ($0.rawValue, Routes.front(of: $0)) }
    if edition.history.current != nil { places.append(("editions", Routes.editions)) }
    var links = places.map { link(frame, frame.words[$0], $1) }
    let subjects = frame.feeds + [.handbook, .blog]
    if let feed = subjects.lazy.compactMap({ self.feed(of: $0) }).first {
      links.append(
        TemplateObject(
          Contexts.place,
          [
            "title": .text(frame.words["feed"]), "href": .text(frame.scope.linker.href(feed)),
          ]))
    }
    return links
  }

  private func link(
    _ frame: PageFrame, _ title: String, _ place: Route, isCurrent: Bool = false
  ) -> TemplateObject {
    let isSelf = frame.scope.place == place
    return TemplateObject(
      Contexts.place,
      [
        "title": .text(title), "href": .text(frame.scope.linker.front(place)),
        "current": .flag(isCurrent || isSelf), "lang": .text(frame.words.language.text),
        "current-kind": .text(isSelf ? "page" : "true"),
      ])
  }

  /// What only the frame has (`FrameContexts.base`).
  func head(_ frame: PageFrame) -> TemplateValues {
    let linker = frame.scope.linker
    let site = frame.scope.title(.site)
    let title =
      frame.title == site
      ? site : frame.words("page-title", ["page": frame.title, "site": site])
    let others = frame.languages.map { language in
      TemplateObject(
        Contexts.language,
        [
          "name": .text(ownName(of: language.language)), "lang": .text(language.language.text),
          "href": .text(linker.href(language.route)),
          "current": .flag(language.route == frame.route),
        ])
    }
    var values: TemplateValues = [
      "lang": .text(frame.words.language.text), "dir": .text(frame.words.direction),
      "title": .text(title), "description": .text(frame.description),
      "style": .text(linker.href(style)), "hidden": .flag(frame.isHidden),
      "languages-shown": .flag(others.count > 1), "languages": .list(others),
    ]
    if let refresh = frame.refresh { values["refresh"] = .text(refresh) }
    if let baseURL, !frame.isHidden {
      values["canonical"] = .text(baseURL + frame.route.encoded)
      values["alternates"] = .list(alternates(frame, baseURL))
      var graph = OpenGraph(baseURL)
      graph.add(frame, siteTitle: site)
      let own = graph.properties + frame.properties
      values["properties"] = .list(own.filter(\.isOpenGraph).map(\.object))
      values["metas"] = .list(own.filter { !$0.isOpenGraph }.map(\.object))
    }
    values["feeds"] = .list(
      frame.feeds.flatMap { feedLinks($0, frame.words) }.map { feed in
        TemplateObject(
          FrameContexts.feed,
          [
            "title": .text(feed.title), "type": .text(feed.type),
            "href": .text(linker.href(feed.route)),
          ])
      })
    return values
  }

  /// `hreflang` links: the same page in other languages, and the default one for everybody else.
  private func alternates(_ frame: PageFrame, _ baseURL: String) -> [TemplateObject] {
    let same = frame.languages.filter(\.isSame)
    guard same.count > 1 else { return [] }
    var all = same.map { ($0.language.text, $0.route) }
    if let place = frame.scope.place { all.append(("x-default", place)) }
    return all.map { tag, route in
      TemplateObject(
        Contexts.language, ["lang": .text(tag), "href": .text(baseURL + route.encoded)])
    }
  }
}

extension PageProperty {
  fileprivate var object: TemplateObject {
    TemplateObject(FrameContexts.property, ["name": .text(name), "content": .text(content)])
  }
}

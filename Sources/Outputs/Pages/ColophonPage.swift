import SourceModel
import Stories

/// How the site was made, and from what (`FrontContexts.colophon`).
extension PageScope {
  func colophon() -> [UInt8] {
    var frame = PageFrame(
      self, .colophon, title: words["colophon"], description: words["colophon-about"])
    frame.isSample = site.isSample
    let figures = objects(
      Figures(site, stories: site.countedStories, posts: site.countedPosts),
      languages: site.countedLanguages(site.texts.values))
    var values = madeFrom.values
    values["figures-shown"] = .flag(!figures.isEmpty)
    values["figures"] = .list(figures)
    values["citation"] = .html(citation)
    values["bibtex"] = .text(BibTeX.book(site))
    values["data"] = .list(dataFiles)
    values["feeds"] = .list(feeds)
    let ways = ways
    values["ways-shown"] = .flag(!ways.isEmpty)
    values["ways"] = .list(ways)
    let editions = newestEditions
    values["editions-shown"] = .flag(!editions.isEmpty)
    values["editions"] = .list(editions)
    return page(frame, values)
  }

  /// Revision, program, licence, publisher.
  var madeFrom: Facts {
    let configuration = edition.configuration
    var facts = Facts(words)
    facts.add("revision", [revision])
    facts.add("made-with", words("program", ["version": site.options.version]))
    let licence = Licence(configuration.licence)
    facts.add(
      "licence", [Facts.Line(text: licence.name, detail: words[licence.terms], href: licence.href)])
    if let publisher = configuration.publisher {
      let address = publisher.url.flatMap { Facts.Line(address: $0).href }
      facts.add("publisher", [Facts.Line(text: publisher.name, href: address)])
      if let contact = publisher.contact { facts.add("contact", [Facts.Line(contact: contact)]) }
    }
    return facts
  }

  /// So many digits of a commit's id tell it from all others of a book.
  private static let digits = 10

  var revision: Facts.Line {
    guard let commit = edition.commit else { return Facts.Line(text: words["working-tree"]) }
    return Facts.Line(
      text: String(commit.description.prefix(Self.digits)),
      detail: edition.committed.map { words.date($0.day) })
  }

  /// Of the handbook as a whole; as HTML, since titles in other scripts are set apart.
  var citation: String {
    let configuration = edition.configuration
    let year = edition.committed?.day.year
    let publisher = configuration.publisher?.name ?? configuration.title
    let edition = citedEditionLine.map { " " + HTMLText.escape($0) } ?? ""
    return words.html(
      year == nil ? "cite-book-undated" : "cite-book",
      [
        "book": "<cite>\(SetApart.html(configuration.handbook.title))</cite>",
        "publisher": SetApart.html(publisher), "year": String(year ?? 0),
      ]) + edition
  }

  private var dataFiles: [TemplateObject] {
    DataFile.allCases.map { file in
      TemplateObject(
        FrontContexts.dataFile,
        [
          "name": .text(file.name), "href": .text(linker.href(file.route)),
          "about": .text(words["data-" + file.rawValue]),
        ])
    }
  }

  /// Those of the books; the others stand on the pages that they speak of.
  private var feeds: [TemplateObject] {
    [FeedSubject.handbook, .blog].flatMap { site.feedLinks($0, words) }.map { feed in
      TemplateObject(
        FrontContexts.dataFile,
        [
          "name": .text(
            words(
              feed.type == "application/atom+xml" ? "feed-atom" : "feed-json",
              ["title": feed.title])),
          "href": .text(linker.href(feed.route)), "about": .text(feed.type),
        ])
    }
  }

  /// Where one who wants to write can go.
  private var ways: [TemplateObject] {
    let facts = Facts(words)
    var lines: [Facts.Line] = []
    if let kind = site.takePart {
      lines.append(
        Facts.Line(text: words[kind.rawValue], href: linker.front(Routes.front(of: kind))))
    }
    if let contact = edition.configuration.publisher?.contact {
      lines.append(Facts.Line(contact: contact))
    } else if let address = edition.configuration.publisher?.url {
      lines.append(Facts.Line(address: address))
    }
    return lines.map(facts.object)
  }
}

extension SiteModel {
  /// All that can be counted is a sample.
  var isSample: Bool { hasTexts && countsSamples }

  /// What one can take part in: joint work, else calls.
  var takePart: EntryKind? { [EntryKind.collaborations, .calls].first(where: has) }
}

/// The files below `/data/`.
enum DataFile: String, CaseIterable {
  case entries, people, coverage, editions, build

  var name: String { rawValue + ".json" }

  var route: Route {
    switch self {
    case .entries: Routes.data.file("entries.json")
    case .people: Routes.data.file("people.json")
    case .coverage: Routes.data.file("coverage.json")
    case .editions: Routes.data.file("editions.json")
    case .build: Routes.data.file("build.json")
    }
  }
}

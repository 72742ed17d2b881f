import SourceModel
import Stories

extension PageScope {
  /// The handbook's title page and contents; its further pages, from 2, hold the rest of the stories.
  func handbookFront(_ number: Int) -> [UInt8] {
    let subtitle = title(.handbookSubtitle)
    var frame = PageFrame(
      self, .handbook, title: title(.handbook),
      description: subtitle.isEmpty ? title(.siteDescription) : subtitle)
    frame.section = .handbook
    frame.feeds = [.handbook]
    frame.isSample = site.isSampleBook
    var values: TemplateValues = [
      "title": .text(title(.handbook)), "subtitle": .text(subtitle),
      "title-lang": .text(language(of: .handbook)?.text ?? ""),
      "subtitle-lang": .text(language(of: .handbookSubtitle)?.text ?? ""),
      "parts": .list(site.contents.pages[number - 1].map(part)),
      "empty": .flag(site.stories.isEmpty),
    ]
    if number == 1 {
      values["indexes"] = .list(indexLinks)
      values["indexes-shown"] = .flag(!site.stories.isEmpty)
      let contents = site.contents.pages.count > 1 ? contents : []
      values["contents-shown"] = .flag(!contents.isEmpty)
      values["contents"] = .list(contents)
    }
    if let edition = editionLine {
      values["edition"] = .text(edition)
      values["editions-href"] = .text(linker.front(Routes.editions))
    }
    if number == site.contents.pages.count, let chapter = changesChapter {
      values["changes"] = .object(chapter)
    }
    if let feed = site.feed(of: .handbook) { values["feed"] = .text(linker.href(feed)) }
    if site.makesBook { values["epub"] = .text(linker.href(Routes.book)) }
    let prints = site.printedFiles(words)
    values["prints"] = .list(
      prints.map { file in
        TemplateObject(
          Contexts.place, ["title": .text(file.title), "href": .text(linker.href(file.route))])
      })
    values["ways-shown"] = .flag(
      values["epub"] != nil || values["feed"] != nil || !prints.isEmpty)
    let figures = number == 1 ? figures : []
    values["figures-shown"] = .flag(!figures.isEmpty)
    values["figures"] = .list(figures)
    if number == 1, let map { values["map"] = .object(map) }
    values.add(
      paging(
        number, of: site.contents.pages.count, front: Routes.handbook,
        before: "earlier-page", after: "later-page")
    )
    return page(frame, values)
  }

  /// How many parts the list of parts names; a book of more is no book.
  private static let partsListed = 100

  private var contents: [TemplateObject] {
    edition.parts.indices.prefix(Self.partsListed).compactMap { part in
      site.partTitle(part, words).map { title in
        let place = site.contents.route(ofPart: part)
        return crumb(title, place.route, fragment: place.fragment)
      }
    }
  }

  private func part(_ piece: HandbookContents.Piece) -> TemplateObject {
    let part = edition.parts[piece.part]
    let isOnly = edition.parts.count == 1 && part.title == nil
    var object = TemplateObject(FrontContexts.part)
    object["id"] = .text("part-\(piece.part + 1)")
    object["number"] = .text(isOnly ? "" : String(piece.part + 1))
    object["title"] = .text(isOnly ? "" : site.name(ofPart: piece.part, words))
    // Editors write titles and introductions in the first language of the site.
    let isWritten = part.title != nil && part.key == nil
    let language = isWritten ? site.words.language : words.language
    if language != words.language {
      object["lang"] = .text(language.text)
      object["dir"] = .text(TextDirection.of(language).rawValue)
    }
    if !piece.isContinued, let body = part.introduction, let path = part.introductionPath {
      object["introduction"] = .html(
        site.html(
          site.whole(body, at: path), of: path, linker: linker, language: language,
          prefix: "part-\(piece.part + 1)-"))
    }
    object["entries"] = .list(piece.entries.map { row($0) })
    return object
  }
}

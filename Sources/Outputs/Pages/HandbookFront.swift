import SourceModel
import Stories

extension SiteModel {
  /// The handbook's title page and contents; its further pages, from 2, hold the rest of the stories.
  func handbookFront(_ number: Int) -> [UInt8] {
    let configuration = edition.configuration
    let route = Routes.page(number, of: Routes.handbook)
    let linker = linker(for: route)
    var frame = PageFrame(
      route: route, template: .handbook, words: words, title: configuration.handbook.title,
      description: configuration.handbook.subtitle ?? configuration.description)
    frame.book = .handbook
    frame.feed = Routes.handbookFeed
    frame.isSample = isSampleBook
    var values: [String: TemplateValue] = [
      "title": .text(configuration.handbook.title),
      "subtitle": .text(configuration.handbook.subtitle ?? ""),
      "parts": .list(contents.pages[number - 1].map { part($0, linker) }),
      "empty": .flag(edition.stories.isEmpty),
    ]
    if baseURL != nil { values["feed"] = .text(linker.href(Routes.handbookFeed)) }
    let figures = number == 1 ? figures : []
    values["figures-shown"] = .flag(!figures.isEmpty)
    values["figures"] = .list(figures)
    values.merge(
      paging(
        number, of: contents.pages.count, front: Routes.handbook, linker,
        before: "earlier-page", after: "later-page")
    ) { first, _ in first }
    return page(frame, values)
  }

  /// Every story is a sample: the figures count them, and the title page says so.
  var isSampleBook: Bool {
    !edition.stories.isEmpty && edition.stories.allSatisfy(\.metadata.isSample)
  }

  /// The stories that figures count: samples are left out of those of a real workspace.
  var countedStories: [Entry] {
    isSampleBook ? edition.stories : edition.stories.filter { !$0.metadata.isSample }
  }

  private var figures: [TemplateObject] {
    let bylines = countedStories.flatMap { credits(of: $0.path).byline }
    let people = Set(bylines.compactMap { self.people[$0] })
    let schools = Set(bylines.compactMap(\.school))
    let countries = Set(bylines.map(\.country).filter { region($0) != nil })
    let numbers = [
      ("figure-stories", countedStories.count), ("figure-authors", people.count),
      ("figure-schools", schools.count), ("figure-countries", countries.count),
    ]
    return numbers.filter { $0.1 > 0 }.map { figure($0, $1) }
  }

  private func figure(_ key: String, _ number: Int) -> TemplateObject {
    let all = String(edition.configuration.partners.countries.count)
    return TemplateObject(
      Contexts.figure,
      [
        "label": .text(words.counted(key, number, ["all": all])),
        "number": .text(String(number)),
      ])
  }

  private func part(_ piece: HandbookContents.Piece, _ linker: Linker) -> TemplateObject {
    let part = edition.parts[piece.part]
    let isOnly = edition.parts.count == 1 && part.title == nil
    var object = TemplateObject(FrontContexts.part)
    object["id"] = .text("part-\(piece.part + 1)")
    object["number"] = .text(isOnly ? "" : String(piece.part + 1))
    object["title"] = .text(isOnly ? "" : part.title ?? words["other-part"])
    if !piece.isContinued, let body = part.introduction, let path = part.introductionPath {
      object["introduction"] = .html(
        html(
          whole(body, at: path), of: path, linker: linker, language: words.language,
          prefix: "part-\(piece.part + 1)-"))
    }
    object["entries"] = .list(piece.entries.map { row($0, words, linker) })
    return object
  }

  /// The values of `Contexts.paging`.
  func paging(
    _ number: Int, of count: Int, front: Route, _ linker: Linker, before: String, after: String
  ) -> [String: TemplateValue] {
    var values: [String: TemplateValue] = [
      "first-page": .flag(number == 1), "pages-shown": .flag(count > 1),
      "page-number": .text(pageLabel(number)),
      "pages": .list(
        (1...max(1, count)).map { page in
          TemplateObject(
            Contexts.page,
            [
              "number": .text(String(page)), "label": .text(pageLabel(page)),
              "href": .text(linker.href(Routes.page(page, of: front))),
              "current": .flag(page == number),
            ])
        }),
    ]
    let turn = { (page: Int, key: String) in
      TemplateValue.object(
        TemplateObject(
          Contexts.place,
          [
            "title": .text(words[key]),
            "href": .text(linker.href(Routes.page(page, of: front))),
          ]))
    }
    if number > 1 { values["newer"] = turn(number - 1, before) }
    if number < count { values["older"] = turn(number + 1, after) }
    return values
  }

  private func pageLabel(_ number: Int) -> String {
    words("page-number", ["n": String(number)])
  }
}

import SourceModel
import Stories

/// What the frame must know of the page that it holds.
struct PageFrame {
  /// What the masthead marks as the place of the page.
  enum Section: Equatable { case portal, handbook, blog, index, collaborations, none }

  let scope: PageScope
  let template: PageTemplate
  let title: String
  let description: String
  var section = Section.none
  var isHidden = false
  var isSample = false
  /// An SPDX identifier; nil: the workspace's.
  var licence: String?
  /// What the feeds that speak of this page are about: `[.blog]`. One that would be empty is left out.
  var feeds: [FeedSubject] = []
  /// The same page in the languages of the site; this one among them.
  var languages: [PageLanguage] = []
  /// What the page says of itself to other sites and to catalogues, beside its title and description.
  var properties: [PageProperty] = []
  var type = "website"
  /// Where a browser is to go at once: the relative address of the page that this one leads on to.
  var refresh: String?

  init(_ scope: PageScope, _ template: PageTemplate, title: String, description: String) {
    self.scope = scope
    self.template = template
    self.title = title
    self.description = description
    if let place = scope.place { languages = scope.languages(of: place) }
  }

  var route: Route { scope.route }
  var words: Words { scope.words }
}

/// Where a page, or what comes nearest to it, stands in another language.
struct PageLanguage {
  let language: LanguageTag
  let route: Route
  /// It is the same page, not only the front of its book.
  var isSame = true
}

/// One `<meta>` of the head.
struct PageProperty {
  /// Open Graph has `property`, everything else `name`.
  var isOpenGraph = false
  let name: String
  let content: String
}

extension PageScope {
  /// A page that every interface language has, in each.
  func languages(of place: Route, isSame: Bool = true) -> [PageLanguage] {
    guard site.interfaces.count > 1 else { return [] }
    return site.interfaces.map {
      PageLanguage(language: $0.language, route: $0.at(place), isSame: isSame)
    }
  }

  /// The page's own template filled, and the frame around it.
  func page(_ frame: PageFrame, _ values: TemplateValues) -> [UInt8] {
    let common = site.commonValues(frame)
    let templates = site.templates
    let content = templates.render(
      frame.template,
      TemplateObject(templates.schemas[frame.template], common.adding(values)))
    var base = TemplateObject(templates.schemas[.base], common.adding(site.head(frame)))
    base["content"] = .page(content)
    return templates.render(.base, base)
  }
}

extension Words {
  func dateObject(_ day: CalendarDay) -> TemplateObject {
    TemplateObject(Contexts.date, ["iso": .text(day.iso8601), "text": .text(date(day))])
  }
}

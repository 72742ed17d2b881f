import SourceModel
import Stories
import Syntax

/// What the pages of stories, posts and other entries share (`ArticleContexts.article`).
struct ArticlePage {
  let site: SiteModel
  let text: EntryText
  let scope: PageScope
  /// What the values are for.
  let template: PageTemplate

  /// - Parameters:
  ///   - scope: of a page that goes on with this one; nil for the text's own.
  ///   - template: of that page.
  init(site: SiteModel, text: EntryText, scope: PageScope? = nil, template: PageTemplate? = nil) {
    self.site = site
    self.text = text
    self.scope = scope ?? PageScope(site, at: text.route, language: text.language)
    self.template = template ?? .of(text.entry.kind)
  }

  /// Whether the template asks for any of these: what takes long is found out only then.
  func shows(_ names: String...) -> Bool {
    names.contains { site.templates.shows($0, on: template) }
  }

  /// The interface's words on this page.
  var words: Words { scope.words }
  var linker: Linker { scope.linker }

  var entry: Entry { text.entry }
  var isForeign: Bool { text.language != words.language }

  var frame: PageFrame {
    var frame = PageFrame(scope, template, title: text.title, description: text.summary)
    frame.section = PageFrame.Section(entry.kind)
    frame.isSample = entry.metadata.isSample
    frame.isHidden = entry.metadata.isDraft
    frame.type = "article"
    frame.licence = entry.metadata.licence
    frame.languages = otherPages
    frame.properties = properties
    switch entry.kind {
    case .handbook: frame.feeds = [.handbook]
    case .blog: frame.feeds = [.blog]
    case .collaborations: frame.feeds = [.collaboration(entry.path)]
    case .calls, .events, .newsletters, .voices: break
    }
    return frame
  }

  /// The text in the languages it is written in; for the other languages of the site, the front that
  /// leads to it.
  private var otherPages: [PageLanguage] {
    let own = languages.map { PageLanguage(language: $0.language, route: $0.route) }
    return own + frontLanguages.filter { front in !own.contains { $0.language == front.language } }
  }

  /// The front that leads to the text, in the languages of the site.
  var frontLanguages: [PageLanguage] {
    scope.languages(of: Routes.front(of: entry.kind), isSame: false)
  }

  /// The original and its translations.
  var languages: [EntryText] {
    [EntryText(entry: entry, translation: nil)]
      + (site.edition.translations[entry.path] ?? []).map {
        EntryText(entry: entry, translation: $0)
      }
  }

  /// The values of `ArticleContexts.article`.
  var values: TemplateValues {
    let body = site.whole(text.body, at: text.path)
    var values: TemplateValues = [
      "title": .text(text.title), "summary": .text(text.summary),
      "lang": .text(text.language.text),
      "dir": .text(TextDirection.of(text.language).rawValue),
      "foreign": .flag(isForeign),
      "draft": .flag(entry.metadata.isDraft && !entry.metadata.isWaiting),
      "waiting": .flag(entry.metadata.isWaiting),
      "crumbs": .list(shows("crumbs") ? crumbs : []),
      "body": .html(site.html(body, of: text.path, linker: linker, language: text.language)),
      "made-title": .text(words[madeTitle]),
      "tags-shown": .flag(!tags.isEmpty),
      "tags": .list(terms(tags, .tag)),
    ]
    // Microdata is for those who read the web.
    if linker.book == nil { values["described"] = .object(described) }
    values.add(credit)
    values.add(otherLanguages)
    let headings = shows("toc", "toc-shown") ? body.contents : []
    values["toc-shown"] = .flag(headings.count > 1)
    values["toc"] = .list(
      headings.map {
        TemplateObject(
          Contexts.heading,
          ["title": .text($0.inlines.plainText), "href": .text("#" + BodyAnchors.heading($0.id))])
      })
    if let cover { values["cover"] = .object(cover) }
    return values
  }

  /// Of a translation its own; the original's are in another language.
  var tags: [String] { text.translation.map { $0.tags ?? [] } ?? entry.metadata.tags }

  private var madeTitle: String {
    switch entry.kind {
    case .handbook: "made-story"
    case .blog: "made-post"
    default: "made-entry"
    }
  }

  /// The book, and the part of it.
  var crumbs: [TemplateObject] {
    switch entry.kind {
    case .handbook:
      let book = scope.crumb(.handbook, Routes.handbook)
      guard let place = site.contents.places[entry.path],
        let title = site.partTitle(place.part, words)
      else { return [book] }
      let part = site.contents.route(ofPart: place.part)
      return [book, scope.crumb(title, part.route, fragment: part.fragment)]
    case .blog: return [scope.crumb(.blog, Routes.blog)]
    default: return [scope.crumb(scope.title(of: entry.kind), Routes.front(of: entry.kind))]
    }
  }

  private var otherLanguages: TemplateValues {
    let others = languages.filter { $0.path != text.path }
    guard !others.isEmpty else { return [:] }
    var values: TemplateValues = ["also-shown": .flag(true)]
    let translations = others.filter { $0.translation != nil }
    values["also"] = .list(
      translations.enumerated().map { language($0.element, isFirst: $0.offset == 0) })
    if let original = others.first(where: { $0.translation == nil }) {
      values["original"] = .object(language(original, isFirst: true))
      values["behind"] = behind(original).map { .object($0) }
    }
    return values
  }

  /// Of a translation whose original says something else by now.
  private func behind(_ original: EntryText) -> TemplateObject? {
    guard let line = behindLine else { return nil }
    return TemplateObject(
      ArticleContexts.behind,
      [
        "line": .text(line), "href": .text(linker.href(original.route)),
        "lang": .text(original.language.text),
        "patched": .flag(site.edition.freshness[text.path]?.state == .patched),
      ])
  }

  /// That the original of this translation has changed since; nil when it has not.
  var behindLine: String? {
    guard let freshness = site.edition.freshness[text.path],
      freshness.state == .behind || freshness.state == .patched
    else { return nil }
    let isPatched = freshness.state == .patched
    return freshness.baseTime.map {
      words(isPatched ? "patched-since" : "behind-since", ["date": words.date($0.day)])
    } ?? words[isPatched ? "patched" : "behind"]
  }

  private func language(_ other: EntryText, isFirst: Bool) -> TemplateObject {
    TemplateObject(
      Contexts.language,
      [
        "name": .text(site.ownName(of: other.language)), "lang": .text(other.language.text),
        "href": .text(linker.href(other.route)), "first": .flag(isFirst),
      ])
  }

  /// A voice's own picture, else the cover.
  private var cover: TemplateObject? {
    guard let cover = voicePicture ?? entry.metadata.cover,
      let picture = site.picture(cover.image, in: entry.path),
      let source = linker.source(picture.route),
      // A cover that the text shows too is for lists; nobody needs to see it twice.
      !text.body.pictures.contains(where: {
        site.picture($0.picture.destination, in: text.path) == picture
      })
    else { return nil }
    var object = TemplateObject(Contexts.picture)
    object["src"] = .text(source)
    object["width"] = .text(String(picture.width))
    object["height"] = .text(String(picture.height))
    object["alt"] = .text(text.translation?.coverAlternative ?? cover.alternative)
    object.set("credit", cover.credit)
    guard linker.book == nil else { return object }
    for (name, value) in [
      ("webp", picture.sourceSet(webP: true, linker.source)),
      ("srcset", picture.sourceSet(webP: false, linker.source)),
      ("placeholder", picture.placeholder),
    ] where !value.isEmpty { object[name] = .text(value) }
    object["sizes"] = .text(PublishedPicture.sizes)
    return object
  }

  private var voicePicture: Cover? {
    guard case .voice(let voice) = entry.details, let image = voice.image else { return nil }
    return Cover(image: image, alternative: voice.alternative ?? "")
  }
}

extension PageTemplate {
  /// The template of a text's own page.
  fileprivate static func of(_ kind: EntryKind) -> PageTemplate {
    switch kind {
    case .handbook: .story
    case .blog: .post
    case .collaborations: .collaboration
    case .calls: .call
    case .events: .event
    case .newsletters, .voices: .entry
    }
  }
}

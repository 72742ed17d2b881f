import SourceModel
import Stories
import Syntax

/// A story, or one of its translations.
extension PrintBook {
  /// What the body gives to the rest of the book.
  struct Written {
    var value: TypstValue
    var places: Set<String>
    var wanted: Set<String>
  }

  func story(_ text: EntryText) -> Written {
    let scope = PageScope(site, site.interface(for: text.language), at: Routes.handbook)
    let article = ArticlePage(site: site, text: text, scope: scope)
    let words = article.words
    let id = ids[text.path] ?? ""
    let context = TextInPrint(self, path: text.path, language: text.language)
    var renderer = PrintRenderer(context, prefix: id, titleLevel: titleLevel)
    let body = renderer.content(of: site.whole(text.body, at: text.path))
    let metadata = text.entry.metadata
    var fields: [TypstValue.Field] = [
      .init("id", id), .init("level", .number(titleLevel)),
      .init("language", language(text.language)), .init("labels", language(words.language)),
      .init("title", Self.shown(text)), .init("summary", text.summary),
      .init("people", .list(people(article))),
      .init("remarks", .list(remarks(article).map { .text($0) })),
      .init("glance-title", words["at-a-glance"]), .init("glance", glance(article)),
      .init("made-title", words["made-story"]), .init("made", made(article)),
    ]
    if let cover = metadata.cover, !Self.shows(cover.image, text, site),
      let picture = context.site(cover.image, in: text.entry.path)
    {
      fields.append(
        .init(
          "cover",
          .call(
            "illustration",
            [.text(picture.path), .text(text.translation?.coverAlternative ?? cover.alternative)],
            [
              .init("width", .number(picture.width)), .init("height", .number(picture.height)),
              .init("caption", .optional(cover.credit)),
            ])))
    }
    return Written(
      value: .call(isSheet ? "story-alone" : "story", [body], fields),
      places: renderer.places.union([id]),
      wanted: renderer.wanted)
  }

  /// Whether the text shows its cover too; nobody needs to see it twice.
  private static func shows(_ cover: String, _ text: EntryText, _ site: SiteModel) -> Bool {
    let picture = site.picture(cover, in: text.entry.path)
    return text.body.pictures.contains {
      site.picture($0.picture.destination, in: text.path) == picture
    }
  }

  /// The title; where nothing of it can be seen, the name of its file.
  static func shown(_ text: EntryText) -> String {
    TypstValue.hasLetters(text.title) ? text.title : text.entry.address.slug.text
  }

  /// Each as a name, and what is said of it.
  private func people(_ article: ArticlePage) -> [TypstValue] {
    site.credits(of: article.entry.path).byline.map { name in
      let details = [
        article.words["role-" + name.role.rawValue], name.school,
        site.country(name.country, in: article.text.language),
      ]
      return .list([
        .text(article.words.shown(name)),
        .marked(details.compactMap { $0 }.map(SetApart.marked).joined(separator: " · ")),
      ])
    }
  }

  private func remarks(_ article: ArticlePage) -> [String] {
    let words = article.words
    let metadata = article.entry.metadata
    let original = article.text.translation.map { _ in
      words["translated-from"] + " " + site.ownName(of: metadata.language)
    }
    return [
      metadata.draftWord.map { words[$0] },
      metadata.isSample ? words["sample-banner"] : nil, original, article.behindLine,
    ].compactMap { $0 }
  }

  private func glance(_ article: ArticlePage) -> TypstValue {
    var facts = PrintFacts(article.words)
    let words = article.words
    guard case .story(let story) = article.entry.details else { return facts.value }
    facts.add("ages", words.ages(story.ages))
    facts.add("level", words["level-" + story.level.rawValue])
    facts.add("setting", words["setting-" + story.setting.rawValue])
    facts.add(
      "duration",
      words.counted("duration-" + story.duration.unit.rawValue, story.duration.amount))
    facts.add("learner-needs", words["needs-" + story.connectivity.rawValue])
    facts.add("subjects", words.list(story.subjects.map(words.term)))
    facts.add("tools", words.list(story.tools.map(words.term)))
    facts.add("techniques", words.list(story.techniques))
    facts.add(
      "goals",
      article.entry.metadata.goals.map {
        words("goal", ["number": String($0), "title": words["goal-\($0)"]])
      })
    return facts.value
  }

  private func made(_ article: ArticlePage) -> TypstValue {
    var facts = PrintFacts(article.words)
    let words = article.words
    let entry = article.entry
    let own = site.credits(of: article.text.path)
    let bracketed = { (text: String) in words["open-bracket"] + text + words["close-bracket"] }
    let helpers = article.helpers.map { helper in
      SetApart.marked(helper.name) + (helper.roles.isEmpty ? "" : bracketed(helper.roles))
    }
    facts.add("with-the-help-of", marked: words.list(helpers))
    facts.add("reviewed-by", marked: words.marked(list: own.reviewers))
    facts.add(
      "part-of",
      site.connections.collaboration(of: entry).map {
        site.text(of: $0, in: words.language).title
      })
    facts.add("first-written", own.firstWritten.map { words.date($0.day) })
    if own.revisions > 1 { facts.add("last-revised", own.lastRevised.map { words.date($0.day) }) }
    let credits =
      entry.metadata.pictures.compactMap(\.credit)
      + [entry.metadata.cover?.credit].compactMap { $0 }
    facts.add("pictures", marked: words.marked(list: credits.uniqued()))
    if case .story(let story) = entry.details {
      facts.add("award", story.award.map(article.line))
    }
    facts.add("to-cite", marked: citation(article, year: own.lastRevised?.day.year))
    if let licence = entry.metadata.licence, licence != site.edition.configuration.licence {
      facts.add("licence", [Licence(licence).name, words[Licence(licence).terms]])
    }
    facts.add(
      "text-address", [], address: site.publicURL.map { $0 + article.text.route.encoded })
    return facts.value
  }

  private func citation(_ article: ArticlePage, year: Int?) -> String? {
    let byline = site.credits(of: article.entry.path).byline
    guard !byline.isEmpty else { return nil }
    let words = article.words
    let cited = words(
      year == nil ? "cite-undated" : "cite",
      [
        "authors": words.sentence(byline.map { SetApart.marked(words.shown($0)) }),
        "title": SetApart.marked(Self.shown(article.text), language: article.text.language),
        "book": SetApart.marked(site.edition.configuration.handbook.title),
        "site": SetApart.marked(site.edition.configuration.title), "year": String(year ?? 0),
      ])
    return [cited, article.citedEditionLine].compactMap { $0 }.joined(separator: " ")
  }
}

import SourceModel
import Stories

/// One text as a file of plain text: what its page says, in the order in which somebody would read it out.
struct PlainTextPage {
  let article: ArticlePage

  init(_ article: ArticlePage) { self.article = article }

  private var words: Words { article.words }

  var bytes: [UInt8] {
    let (site, text) = (article.site, article.text)
    var renderer = PlainTextRenderer(TextInPlainFile(site, text), language: text.language)
    var parts = [
      renderer.layout.heading(PlainCharacters.line(text.title), under: "="),
      renderer.layout.paragraph(PlainCharacters.line(text.summary)),
    ]
    for line in article.remarks { parts.append(renderer.layout.paragraph(line)) }
    var facts: [String] = []
    for fact in article.plainFacts {
      facts += renderer.layout.fact(fact.label, fact.values, colon: words["colon"])
    }
    parts.append(facts)
    parts += renderer.parts(of: site.whole(text.body, at: text.path))
    return TextLayout.bytes(parts)
  }
}

/// A fact of a text: a label and what it says, a line each.
struct PlainFact {
  let label: String
  let values: [String]
}

/// What stands above a text in its plain files.
extension ArticlePage {
  /// The same text in a file of its own, whose words are in its language.
  init(fileOf text: EntryText, _ site: SiteModel) {
    self.init(site: site, text: text, scope: PageScope(fileOf: text, site))
  }

  /// What a reader has to know first: that it is a draft, a sample, a translation, one that is behind.
  var remarks: [String] {
    let original =
      text.translation.map { _ in
        words["translated-from"] + " " + site.ownName(of: entry.metadata.language)
          + words["full-stop"]
      }
    let draft = entry.metadata.draftWord.map { words[$0] }
    let sample = entry.metadata.isSample ? words["sample-banner"] : nil
    return [draft, sample, original, behindLine].compactMap { $0.map(PlainCharacters.line) }
  }

  var plainFacts: [PlainFact] {
    var facts: [PlainFact] = []
    let add = { (key: String, values: [String?]) in
      let values = values.compactMap { $0.map(PlainCharacters.line) }.filter { !$0.isEmpty }
      if !values.isEmpty { facts.append(PlainFact(label: words[key], values: values)) }
    }
    let own = site.credits(of: text.path)
    add("written-by", site.credits(of: entry.path).byline.map(signature))
    add(
      "with-the-help-of",
      [words.list(helpers.map { $0.roles.isEmpty ? $0.name : $0.name + bracketed($0.roles) })])
    add("reviewed-by", [words.list(own.reviewers)])
    switch entry.details {
    case .story(let story): addFacts(of: story, add)
    case .post(let post): addFacts(of: post, add)
    case .collaboration, .call, .event, .newsletter, .voice: break
    }
    add(
      "goals",
      entry.metadata.goals.map {
        words("goal", ["number": String($0), "title": words["goal-\($0)"]])
      })
    add("first-written", [own.firstWritten.map { words.date($0.day) }])
    if own.revisions > 1 { add("last-revised", [own.lastRevised.map { words.date($0.day) }]) }
    let licence = Licence(entry.metadata.licence ?? site.edition.configuration.licence)
    add("licence", [licence.name + bracketed(licence.href), words[licence.terms]])
    add("text-address", [site.publicURL.map { $0 + text.route.encoded }])
    return facts
  }

  /// `Name, teacher, school, country`.
  func signature(_ name: Credits.Name) -> String {
    let role = name.name.isEmpty ? nil : words["role-" + name.role.rawValue]
    let country = site.country(name.country, in: text.language)
    return words.list([words.shown(name), role, name.school, country].compactMap { $0 })
  }

  /// A classroom: its school, where it is, who is in it.
  func line(_ room: Post.Classroom) -> String {
    let school = site.school(room.school)
    let country = site.country(room.country, in: text.language)
    let students = "\(room.students) " + words.counted("students", room.students)
    return words.list(
      [
        school.name, school.city == country ? nil : school.city, country, students,
        words("ages-line", ["ages": words.ages(room.ages)]),
      ].compactMap { $0 })
  }

  private func bracketed(_ text: String) -> String {
    words["open-bracket"] + text + words["close-bracket"]
  }

  private func addFacts(of story: Story, _ add: (String, [String?]) -> Void) {
    add("ages", [words.ages(story.ages)])
    add("level", [words["level-" + story.level.rawValue]])
    add("setting", [words["setting-" + story.setting.rawValue]])
    add(
      "duration",
      [words.counted("duration-" + story.duration.unit.rawValue, story.duration.amount)])
    add("learner-needs", [words["needs-" + story.connectivity.rawValue]])
    add("subjects", [words.list(story.subjects.map(words.term))])
    add("tools", [words.list(story.tools.map(words.term))])
    add("techniques", [words.list(story.techniques)])
    add("award", [story.award.map(line)])
  }

  private func addFacts(of post: Post, _ add: (String, [String?]) -> Void) {
    add("classrooms", post.classrooms.map(line))
    add("exchanged", [post.exchanged.map(words.date)])
    add("published", [site.published(entry).map { words.date($0.day) }])
    add("award", [post.award.map(line)])
  }
}

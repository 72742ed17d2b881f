import SourceModel
import Stories

/// A pedagogical story (`ArticleContexts.story`).
extension ArticlePage {
  func values(_ story: Story) -> [String: TemplateValue] {
    var values: [String: TemplateValue] = [
      "ages": .text(words.ages(story.ages)),
      "level": .text(words["level-" + story.level.rawValue]),
      "setting": .text(words["setting-" + story.setting.rawValue]),
      "duration": .text(
        words.counted("duration-" + story.duration.unit.rawValue, story.duration.amount)),
      "needs": .text(words["needs-" + story.connectivity.rawValue]),
      "needs-none": .flag(story.connectivity == .none),
      "needs-low": .flag(story.connectivity == .low),
      "needs-broadband": .flag(story.connectivity == .broadband),
      "subjects": .text(words.list(story.subjects)),
      "tools": .text(words.list(story.tools)),
      "techniques": .text(words.list(story.techniques)),
      "goals-shown": .flag(!entry.metadata.goals.isEmpty),
      "goals": .list(goals),
    ]
    if let award = story.award { values["award"] = .text(line(award)) }
    values.merge(neighbours) { first, _ in first }
    return values
  }

  var goals: [TemplateObject] {
    entry.metadata.goals.map { number in
      let title = words["goal-\(number)"]
      return TemplateObject(
        ArticleContexts.goal,
        [
          "number": .text(String(number)), "title": .text(title),
          "line": .text(words("goal", ["number": String(number), "title": title])),
        ])
    }
  }

  func line(_ award: Award) -> String {
    words("award-line", ["name": award.name, "by": award.by, "year": String(award.year)])
  }

  /// The stories before and after, in reading order.
  private var neighbours: [String: TemplateValue] {
    guard let place = site.contents.places[entry.path] else { return [:] }
    var values: [String: TemplateValue] = [:]
    values["previous"] = site.story(at: place.index - 1).map { .object(turn($0)) }
    values["next"] = site.story(at: place.index + 1).map { .object(turn($0)) }
    values["turn-shown"] = .flag(!values.isEmpty)
    return values
  }

  private func turn(_ entry: Entry) -> TemplateObject {
    TemplateObject(
      Contexts.place,
      [
        "title": .text(entry.metadata.title), "href": .text(linker.href(entry.address.route)),
        "lang": .text(entry.metadata.language.text),
      ])
  }
}

/// A post (`ArticleContexts.post`).
extension ArticlePage {
  func values(_ post: Post) -> [String: TemplateValue] {
    var values: [String: TemplateValue] = [
      "faces": .list(site.faces(post, words)), "goals": .list(goals),
    ]
    if let day = site.published(entry)?.day { values["published"] = .object(words.dateObject(day)) }
    if let day = post.exchanged { values["exchanged"] = .object(words.dateObject(day)) }
    if let award = post.award { values["award"] = .text(line(award)) }
    return values
  }
}

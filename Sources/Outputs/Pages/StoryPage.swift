import SourceModel
import Stories

/// A pedagogical story (`ArticleContexts.story`).
extension ArticlePage {
  func values(_ story: Story) -> TemplateValues {
    var values: TemplateValues = [
      "ages": .text(words.ages(story.ages)),
      "level": .text(words["level-" + story.level.rawValue]),
      "setting": .text(words["setting-" + story.setting.rawValue]),
      "duration": .text(
        words.counted("duration-" + story.duration.unit.rawValue, story.duration.amount)),
      "needs": .text(words["needs-" + story.connectivity.rawValue]),
      "needs-none": .flag(story.connectivity == .none),
      "needs-low": .flag(story.connectivity == .low),
      "needs-broadband": .flag(story.connectivity == .broadband),
      "subjects": .list(terms(story.subjects, .subject)),
      "subjects-shown": .flag(!story.subjects.isEmpty),
      "tools": .list(terms(story.tools, .tool)),
      "tools-shown": .flag(!story.tools.isEmpty),
      "techniques": .text(words.list(story.techniques)),
      "goals-shown": .flag(!entry.metadata.goals.isEmpty),
      "goals": .list(goals),
    ]
    if let award = story.award { values["award"] = .text(line(award)) }
    values.add(neighbours)
    return values
  }

  var goals: [TemplateObject] {
    entry.metadata.goals.map { number in
      let title = words["goal-\(number)"]
      var goal = TemplateObject(
        ArticleContexts.goal,
        [
          "number": .text(String(number)), "title": .text(title),
          "line": .text(words("goal", ["number": String(number), "title": title])),
        ])
      goal.set("href", site.indexes.place(.goal, .goal(number)).map { linker.front($0) })
      return goal
    }
  }

  /// Words of the vocabulary, each leading to what else is found under it.
  func terms(_ terms: [String], _ kind: IndexKind) -> [TemplateObject] {
    terms.enumerated().map { index, text in
      var object = TemplateObject(
        ArticleContexts.term,
        [
          "title": .text(words.term(text)),
          "separator": .text(index == terms.count - 1 ? "" : words["list-comma"]),
        ])
      object.set("href", site.indexes.place(kind, .term(text)).map { linker.front($0) })
      return object
    }
  }

  func line(_ award: Award) -> String {
    words("award-line", ["name": award.name, "by": award.by, "year": String(award.year)])
  }

  /// The stories before and after, in reading order.
  private var neighbours: TemplateValues {
    guard shows("previous", "next", "turn-shown"), let place = site.contents.places[entry.path]
    else { return [:] }
    var values: TemplateValues = [:]
    values["previous"] = site.story(at: place.index - 1).map { .object(turn($0)) }
    values["next"] = site.story(at: place.index + 1).map { .object(turn($0)) }
    values["turn-shown"] = .flag(!values.isEmpty)
    return values
  }

  /// In the language of this text, where the other one is written in it too.
  private func turn(_ entry: Entry) -> TemplateObject {
    let other = site.text(of: entry, in: text.language)
    return TemplateObject(
      Contexts.place,
      [
        "title": .text(SetApart.led(other.title, by: other.language)),
        "href": .text(linker.href(other.route)),
        "lang": .text(other.language.text),
      ])
  }
}

/// A post (`ArticleContexts.post`).
extension ArticlePage {
  func values(_ post: Post) -> TemplateValues {
    var values: TemplateValues = [
      "faces": .list(scope.faces(post)), "goals": .list(goals),
    ]
    if let day = site.published(entry)?.day { values["published"] = .object(words.dateObject(day)) }
    if let day = post.exchanged { values["exchanged"] = .object(words.dateObject(day)) }
    if let award = post.award { values["award"] = .text(line(award)) }
    return values
  }
}

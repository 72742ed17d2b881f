import SourceModel
import Stories

/// A collaboration (`ArticleContexts.collaboration`).
extension ArticlePage {
  func values(_ collaboration: Collaboration) -> TemplateValues {
    let now = site.edition.asOf
    let isOpen = collaboration.isCallOpen(at: now)
    var facts = Facts(words, of: entry)
    // While it is open these stand on a card of their own.
    if !isOpen {
      if let opens = collaboration.opens, let closes = collaboration.closes {
        facts.add("call-open", words.range(opens.time.day, closes.time.day))
      }
      facts.add("coordinators", collaboration.coordinators.map(line))
    }
    facts.add("award", collaboration.award.map(line))
    facts.add("made-output", [bookLine(collaboration.output)])
    facts.add("virtual-activities", quoting: collaboration.virtual)
    facts.add("practical-activities", quoting: collaboration.practical)
    facts.add("level", words.list(collaboration.levels.map { words["level-" + $0.rawValue] }))
    if !isOpen { facts.add("for-whom", quoting: [collaboration.audience].compactMap { $0 }) }
    var values = facts.values
    values["label"] = .text(
      [
        words["collaboration-state-" + collaboration.state(at: now).rawValue],
        words.range(collaboration.starts, collaboration.ends),
      ].joined(separator: " · "))
    if isOpen { values["open"] = .object(open(collaboration)) }
    values.add(outcome)
    values["reported"] = .text(collaboration.figures.flatMap(line) ?? "")
    values["outcome-shown"] = .flag(!cameOf.isEmpty || collaboration.figures != nil)
    return values
  }

  /// What came of this collaboration, or answers this call: stories in reading order, then posts.
  var cameOf: [Entry] {
    switch entry.kind {
    case .collaborations: site.connections.cameOf[entry.address.slug] ?? []
    case .calls: site.connections.answers[entry.address.slug] ?? []
    default: []
    }
  }

  /// The figures and the first of the entries; the rest is on pages of its own.
  var outcome: TemplateValues {
    let made = cameOf
    var values: TemplateValues = [
      "outcome-title": .text(words[entry.kind == .calls ? "call-answered" : "came-of-it"]),
      "outcome-shown": .flag(!made.isEmpty),
      "entries-shown": .flag(!made.isEmpty),
      "entries": .list(Paging.items(made, on: 1).map { scope.row($0) }),
    ]
    if entry.kind == .collaborations {
      let figures = scope.objects(site.figures(of: made))
      values["figures-shown"] = .flag(!figures.isEmpty)
      values["figures"] = .list(figures)
      let feed = site.feed(of: .collaboration(entry.path))
      values["feed"] = feed.map { .text(linker.href($0)) }
    }
    values.add(outcomePaging(1))
    return values
  }

  func outcomePaging(_ number: Int) -> TemplateValues {
    scope.paging(number, of: Paging.pages(cameOf.count)) {
      linker.href(Routes.page($0, of: text.route), fragment: $0 == 1 ? "page.outcome" : nil)
    }
  }

  /// The rest of what came of it, from page 2.
  func outcome(_ number: Int) -> [UInt8] {
    let scope = PageScope(
      site, at: Routes.page(number, of: text.route), language: text.language)
    let page = ArticlePage(site: site, text: text, scope: scope)
    let title = words[entry.kind == .calls ? "call-answered" : "came-of-it"]
    var frame = PageFrame(
      scope, .kind, title: text.title + " · " + title, description: text.summary)
    frame.section = PageFrame.Section(entry.kind)
    frame.isSample = entry.metadata.isSample
    frame.isHidden = entry.metadata.isDraft
    frame.languages = page.frontLanguages
    var values: TemplateValues = [
      "title": .text(text.title), "subtitle": .text(title),
      "lang": .text(page.isForeign ? text.language.text : ""),
      "dir": .text(TextDirection.of(text.language).rawValue),
      "sections": .list([
        TemplateObject(
          FrontContexts.section,
          [
            "entries": .list(
              Paging.items(cameOf, on: number).map { scope.row($0, headingLevel: 2) })
          ])
      ]),
    ]
    values.add(page.outcomePaging(number))
    return scope.page(frame, values)
  }

  /// The call of a collaboration while schools can apply.
  private func open(_ collaboration: Collaboration) -> TemplateObject {
    var facts = Facts(words, of: entry)
    facts.add("for-whom", quoting: [collaboration.audience].compactMap { $0 })
    facts.add("coordinators", collaboration.coordinators.map(line))
    if let contact = site.edition.configuration.publisher?.contact {
      facts.add("contact", [Facts.Line(contact: contact)])
    }
    var object = TemplateObject(ArticleContexts.openCall, facts.values)
    if let closes = collaboration.closes?.time.day {
      object["until"] = .text(words("open-until", ["date": words.date(closes)]))
    }
    return object
  }
}

extension SiteModel {
  /// What is counted of some entries: samples only where figures count samples.
  func figures(of entries: [Entry]) -> Figures {
    let counted = entries.filter(isCounted)
    return Figures(
      self, stories: counted.filter { $0.kind == .handbook },
      posts: counted.filter { $0.kind == .blog })
  }

  /// The pages, from 2, that go on with what came of a collaboration or a call.
  func outcomeTasks(_ text: EntryText) -> [PageTask] {
    guard text.entry.kind == .collaborations || text.entry.kind == .calls else { return [] }
    let page = ArticlePage(site: self, text: text)
    let count = Paging.pages(page.cameOf.count)
    guard count > 1 else { return [] }
    return (2...count).map { number in
      PageTask(
        Routes.page(number, of: text.route), PageOrigin(text.path),
        isHidden: text.entry.metadata.isDraft
      ) { page.outcome(number) }
    }
  }
}

import SourceModel
import Stories

/// Collects the facts of an entry in their order; what is missing leaves no line.
struct Facts {
  struct Line {
    var text: String
    var detail: String?
    var href: String?
  }

  private var objects: [TemplateObject] = []
  let words: Words

  init(_ words: Words) { self.words = words }

  mutating func add(_ key: String, _ lines: [Line]) {
    guard !lines.isEmpty else { return }
    objects.append(
      TemplateObject(
        ArticleContexts.fact,
        [
          "label": .text(words[key]),
          "lines": .list(
            lines.map { line in
              var object = TemplateObject(ArticleContexts.line, ["text": .text(line.text)])
              object.set("detail", line.detail)
              object.set("href", line.href)
              return object
            }),
        ]))
  }

  mutating func add(_ key: String, _ text: String?) {
    if let text, !text.isEmpty { add(key, [Line(text: text)]) }
  }

  mutating func add(_ key: String, list: [String]) {
    add(key, list.map { Line(text: $0) })
  }

  var values: [String: TemplateValue] {
    ["facts-shown": .flag(!objects.isEmpty), "facts": .list(objects)]
  }
}

/// What front matter says of the kinds that have no page design of their own yet.
extension ArticlePage {
  func values(_ collaboration: Collaboration) -> [String: TemplateValue] {
    var facts = Facts(words)
    facts.add(
      "state", words["collaboration-state-" + collaboration.state(at: site.edition.asOf).rawValue])
    if let opens = collaboration.opens, let closes = collaboration.closes {
      facts.add("call-open", words.range(opens.time.day, closes.time.day))
    }
    facts.add("runs", words.range(collaboration.starts, collaboration.ends))
    facts.add("coordinators", collaboration.coordinators.map(line))
    facts.add("made-output", [bookLine(collaboration.output)])
    facts.add("virtual-activities", list: collaboration.virtual)
    facts.add("practical-activities", list: collaboration.practical)
    facts.add("level", words.list(collaboration.levels.map { words["level-" + $0.rawValue] }))
    facts.add("for-whom", collaboration.audience)
    facts.add("award", collaboration.award.map(line))
    facts.add("reported-figures", collaboration.figures.flatMap(line))
    return facts.values
  }

  func values(_ call: Call) -> [String: TemplateValue] {
    var facts = Facts(words)
    facts.add("call-open", words.range(call.opens.time.day, call.closes.time.day))
    facts.add("for-whom", call.audience)
    facts.add("others", call.others)
    facts.add("contact", call.contact)
    facts.add(
      "questions",
      call.questions.map { question in
        let needed = question.isRequired ? words["question-required"] : nil
        let detail = [question.help, needed].compactMap { $0 }
        return Facts.Line(
          text: question.ask, detail: detail.isEmpty ? nil : detail.joined(separator: " · "))
      })
    return facts.values
  }

  func values(_ event: Event) -> [String: TemplateValue] {
    var facts = Facts(words)
    facts.add("event-kind", words["event-" + event.kind.rawValue])
    facts.add("when", words.range(event.starts.time.day, event.ends.time.day))
    facts.add("where", event.place)
    if let link = event.link { facts.add("where", [web(link)]) }
    let languages = event.languages.map { site.name(of: $0, in: words.language) }
    facts.add("in-languages", words.list(languages))
    facts.add(
      "sessions",
      event.sessions.map { session in
        let names = session.speakers.map { speaker($0).text }
        return Facts.Line(
          text: session.title,
          detail: ([words.date(session.starts.time.day)] + names).joined(separator: " · "))
      })
    facts.add("speakers", event.speakers.map(speaker))
    if let registration = event.registration { facts.add("registration", [web(registration)]) }
    if let registered = event.registered {
      facts.add(
        "registered",
        event.capacity.map {
          words("registered-of", ["n": String(registered), "all": String($0)])
        } ?? String(registered))
    }
    facts.add("series", event.series)
    facts.add("host", event.host)
    facts.add("organisers", list: event.organisers)
    facts.add("partners", list: event.partners)
    facts.add("conclusions", event.conclusions)
    facts.add("award", event.award.map(line))
    facts.add("reported-figures", event.figures.flatMap(line))
    return facts.values
  }

  func values(_ newsletter: Newsletter) -> [String: TemplateValue] {
    var facts = Facts(words)
    facts.add("newsletter-number", String(newsletter.number))
    facts.add("editor", [line(newsletter.editor)])
    facts.add(
      "features",
      newsletter.features.compactMap { path in
        guard let text = site.text(named: path) else { return nil }
        return Facts.Line(text: text.title, href: linker.href(text.route))
      })
    facts.add("partners", list: newsletter.partners)
    return facts.values
  }

  func values(_ voice: Voice) -> [String: TemplateValue] {
    let person = voice.person
    let country = site.country(person.country, in: words.language)
    let place = person.place == country ? [country] : [person.place, country]
    let age = person.age.map { words("age-line", ["n": String($0)]) }
    let role = person.role.map { words["role-" + $0.rawValue] }
    var facts = Facts(words)
    facts.add(
      "voice-line",
      [
        Facts.Line(
          text: person.name.isEmpty ? words.unnamed(person.role) : person.name,
          detail: ([role, age] + place).compactMap { $0 }.joined(separator: " · "))
      ])
    return facts.values
  }
}

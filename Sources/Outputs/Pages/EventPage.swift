import SourceModel
import Stories
import Syntax

/// A webinar, a conference or a workshop (`ArticleContexts.event`).
extension ArticlePage {
  func values(_ event: Event) -> TemplateValues {
    let state = event.state(at: site.edition.asOf)
    var facts = Facts(words, of: entry)
    facts.add("when", [when(event)])
    facts.add("where", quoting: [event.place].compactMap { $0 })
    if let link = event.link { facts.add("where", [Facts.Line(address: link)]) }
    facts.add(
      "in-languages", words.list(event.languages.map { site.name(of: $0, in: words.language) }))
    let register = event.registration.map { Facts.Line(address: $0) }
    if let register, register.href == nil { facts.add("registration", [register]) }
    facts.add("registered", event.registered.map { registered($0, of: event.capacity) })
    if let series = event.series {
      let number = event.number.map { words("series-number", ["n": String($0)]) }
      facts.add("series", [Facts.Line(text: series, detail: number, isQuoted: true)])
    }
    facts.add("host", event.host)
    facts.add("organisers", list: event.organisers)
    facts.add("partners", list: event.partners)
    facts.add("award", event.award.map(line))
    var values = facts.values
    values["label"] = .text(
      [
        words["event-" + event.kind.rawValue],
        words.range(event.starts.time.day, event.ends.time.day),
      ].joined(separator: " · "))
    if state == .ahead, let register, register.href != nil {
      values["register"] = .object(facts.object(register))
    }
    values.add(sessions(event))
    let speakers = speakers(event)
    values["speakers-shown"] = .flag(!speakers.isEmpty)
    values["speakers"] = .list(speakers)
    values["conclusions"] = .text(event.conclusions ?? "")
    values["reported"] = .text(event.figures.flatMap(line) ?? "")
    let siblings = siblings(event)
    values["series-shown"] = .flag(!siblings.isEmpty)
    values["series"] = .list(siblings.map { scope.row($0) })
    values.add(quoted)
    return values
  }

  /// The day or days; on a single one also from when to when, at the place of the event.
  private func when(_ event: Event) -> Facts.Line {
    let (starts, ends) = (event.starts.time, event.ends.time)
    var line = Facts.Line(text: words.range(starts.day, ends.day))
    if !event.starts.isDateOnly, !event.ends.isDateOnly, starts.day == ends.day,
      starts.offset == ends.offset
    {
      line.detail =
        words("range", ["from": starts.clock, "to": ends.clock]) + " (" + starts.zone + ")"
    }
    return line
  }

  private func registered(_ number: Int, of capacity: Int?) -> String {
    capacity.map { words("registered-of", ["n": String(number), "all": String($0)]) }
      ?? String(number)
  }

  /// The programme: times are those of the place; the zone is said once where it is the same for all.
  private func sessions(_ event: Event) -> TemplateValues {
    let timed = event.sessions.filter { !$0.starts.isDateOnly }.map(\.starts.time)
    let isOneZone = Set(timed.map(\.offset)).count == 1
    let isOneDay = Set(event.sessions.map(\.starts.time.day)).count < 2
    var day: CalendarDay?
    let rows = event.sessions.map { session in
      let time = session.starts.time
      var object = TemplateObject(ArticleContexts.session, ["title": .text(session.title)])
      if !session.starts.isDateOnly {
        object["iso"] = .text(time.iso8601)
        object["time"] = .text(isOneZone ? time.clock : time.clock + " " + time.zone)
      }
      if !isOneDay, time.day != day { object["day"] = .text(words.date(time.day)) }
      day = time.day
      object["speakers"] = .text(words.list(session.speakers.map { speaker($0).text }))
      return object
    }
    return [
      "sessions-shown": .flag(!rows.isEmpty), "sessions": .list(rows),
      "zone": .text(
        isOneZone ? timed.first.map { words("times-in", ["zone": $0.zone]) } ?? "" : ""),
    ]
  }

  /// Those of the event, then those whom a session alone names; each once.
  private func speakers(_ event: Event) -> [TemplateObject] {
    (event.speakers + event.sessions.flatMap(\.speakers)).uniqued().map { speaker in
      let line = self.speaker(speaker)
      var object = TemplateObject(ArticleContexts.speaker, ["name": .text(line.text)])
      object.set("href", line.href)
      object.set("detail", line.detail)
      switch speaker {
      case .named(_, _, _, let bio, _): object.set("bio", bio)
      case .person(let id):
        // What is told of somebody may name them: only of those who want to be named so.
        let person = site.edition.people[id]
        if person?.credit == .yes { object.set("bio", person?.bio) }
      }
      return object
    }
  }

  /// How many other events of a series are shown.
  private static let mostSiblings = 6

  /// The events of the same series that are nearest in time.
  private func siblings(_ event: Event) -> [Entry] {
    guard let series = event.series, let all = site.connections.series[series],
      let own = all.firstIndex(where: { $0.path == entry.path })
    else { return [] }
    var first = max(0, own - Self.mostSiblings / 2)
    let last = min(all.count, first + Self.mostSiblings + 1)
    first = max(0, last - Self.mostSiblings - 1)
    return all[first..<last].filter { $0.path != entry.path }
  }
}

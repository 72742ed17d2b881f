import SourceModel
import Stories

/// What a row says of the kinds that are neither stories nor posts: short, a line each.
extension PageScope {
  func lines(of entry: Entry) -> [String] {
    switch entry.details {
    case .story, .post: []
    case .collaboration(let collaboration): lines(collaboration, entry)
    case .call(let call): [words.line(call, at: edition.asOf)]
    case .event(let event):
      [
        words["event-" + event.kind.rawValue],
        words.range(event.starts.time.day, event.ends.time.day),
        words.list(event.languages.map { site.name(of: $0, in: words.language) }),
      ]
    case .newsletter(let newsletter):
      [words("newsletter-issue", ["n": String(newsletter.number)])]
        + (site.published(entry).map { [words.date($0.day)] } ?? [])
    case .voice(let voice):
      [
        voice.person.name.isEmpty ? words.unnamed(voice.person.role) : voice.person.name,
        voice.person.place ?? "",
      ].filter { !$0.isEmpty && $0 != site.country(voice.person.country, in: words.language) }
    }
  }

  private func lines(_ collaboration: Collaboration, _ entry: Entry) -> [String] {
    let made = site.connections.cameOf[entry.address.slug] ?? []
    let stories = made.count { $0.kind == .handbook }
    let posts = made.count - stories
    var lines = [words.range(collaboration.starts, collaboration.ends)]
    if collaboration.isCallOpen(at: edition.asOf), let closes = collaboration.closes {
      lines.insert(words("open-until", ["date": words.date(closes.time.day)]), at: 0)
    }
    lines.append(
      words[collaboration.output == .handbook ? "the-handbook" : "the-blog"])
    if stories > 0 { lines.append(words.counted("story-count", stories)) }
    if posts > 0 { lines.append(words.counted("posts-counted", posts)) }
    return lines
  }
}

extension Words {
  /// `12 to 14 April 2026`: what both days share is said once.
  func range(_ first: CalendarDay, _ last: CalendarDay) -> String {
    guard first != last else { return date(first) }
    guard first.year == last.year else {
      return self("date-range", ["from": date(first), "to": date(last)])
    }
    return self(
      first.month == last.month ? "date-range-month" : "date-range-year",
      [
        "day": String(first.day), "month": self["month-\(first.month)"],
        "last-day": String(last.day), "last-month": self["month-\(last.month)"],
        "year": String(first.year),
      ])
  }

  /// `Open until 31 January 2027`.
  func line(_ call: Call, at now: RecordedTime) -> String {
    switch call.state(at: now) {
    case .ahead: self("opens-on", ["date": date(call.opens.time.day)])
    case .now: self("open-until", ["date": date(call.closes.time.day)])
    case .past: self("closed-on", ["date": date(call.closes.time.day)])
    }
  }
}

import SourceModel

/// The instants at which something that is judged by the clock changes: an entry comes due, a call closes, a
/// consent ends.
struct TurningPoints {
  /// Seconds since 1970, in no order.
  private(set) var all: Set<Int64> = []
  /// In minutes: the days of consent records are those of whoever asks.
  private let offset: Int

  init(_ input: AssemblyInput) {
    offset = input.asOf.offset
    for case .some(let entry) in input.entries.values { add(entry) }
    for case .some(let translation) in input.translations.values { add(translation.consent) }
  }

  /// The seconds around an instant in which everything holds that holds then.
  func span(around now: RecordedTime) -> Range<Int64> {
    var span = Int64.min..<Int64.max
    for point in all {
      if point <= now.seconds {
        span = max(span.lowerBound, point)..<span.upperBound
      } else {
        span = span.lowerBound..<min(span.upperBound, point)
      }
    }
    return span
  }

  private mutating func add(_ entry: Entry) {
    if let publish = entry.metadata.publish {
      let due = publish.time.seconds
      all.formUnion([due, due - PublishFarAhead.limit * 86_400])
    }
    add(entry.metadata.consent)
    switch entry.details {
    case .collaboration(let collaboration):
      for day in [collaboration.starts, collaboration.ends] { add(day) }
      for moment in [collaboration.opens, collaboration.closes] { if let moment { add(moment) } }
    case .call(let call):
      add(call.opens)
      add(call.closes)
    case .event(let event):
      add(event.starts)
      add(event.ends)
    case .story, .post, .newsletter, .voice: return
    }
  }

  private mutating func add(_ records: [ConsentRecord]) {
    for record in records {
      for day in [record.given.before, record.given, record.expires, record.withdrawn] {
        if let day { add(day) }
      }
    }
  }

  /// It begins, or is over (`Moment.hasCome`, `Moment.isOver`).
  private mutating func add(_ moment: Moment) {
    let start = moment.time.seconds
    all.formUnion([start, start + (moment.isDateOnly ? 86_400 : 1)])
  }

  /// In UTC, where a collaboration's days are counted, and where the clock stands.
  private mutating func add(_ day: CalendarDay) {
    for shift in [0, Int64(offset) * 60] {
      all.formUnion([day.seconds - shift, day.seconds + 86_400 - shift])
    }
  }
}

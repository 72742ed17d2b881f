package import SourceModel

/// Where something with a beginning and an end stands at an instant.
package enum TimeState: String, Sendable, CaseIterable {
  case ahead, now, past
}

extension Collaboration {
  /// An open call comes first, whatever else is true: it is what a teacher can act on.
  package enum State: String, Sendable, CaseIterable {
    case open, ahead, running, past
  }

  /// Its state at an instant; the last day counts to its end.
  package func state(at now: RecordedTime) -> State {
    if isCallOpen(at: now) { return .open }
    if now.seconds < starts.seconds { return .ahead }
    return now.seconds < ends.seconds + 86_400 ? .running : .past
  }

  /// Whether schools can apply: from the instant the call opens to the one it closes, both included.
  package func isCallOpen(at now: RecordedTime) -> Bool {
    guard let opens, let closes else { return false }
    return opens.hasCome(at: now) && !closes.isOver(at: now)
  }
}

extension Call {
  /// Whether it can be answered: from the instant it opens to the one it closes, both included.
  package func state(at now: RecordedTime) -> TimeState {
    guard opens.hasCome(at: now) else { return .ahead }
    return closes.isOver(at: now) ? .past : .now
  }
}

extension Event {
  /// Whether it is still to come, or over.
  package func state(at now: RecordedTime) -> TimeState {
    guard starts.hasCome(at: now) else { return .ahead }
    return ends.isOver(at: now) ? .past : .now
  }
}

extension Moment {
  /// By instant alone: two offsets of one instant are one.
  package func hasCome(at now: RecordedTime) -> Bool { time.seconds <= now.seconds }

  /// A date alone lasts to the end of its day.
  package func isOver(at now: RecordedTime) -> Bool {
    isDateOnly ? now.seconds >= time.seconds + 86_400 : now.seconds > time.seconds
  }
}

import SourceModel

/// Why a consent record does not hold for what it is asked for.
enum ConsentFault: Hashable {
  case withdrawn(CalendarDay)
  case expired(CalendarDay)
  /// The day that it names is still ahead.
  case notYetGiven(CalendarDay)
  /// Given by somebody under age, for whom a guardian has to.
  case notByGuardian
  /// Holds for other channels than the one the entry appears in.
  case otherChannels([ConsentRecord.Channel])
}

extension CalendarDay {
  /// The day before.
  var before: CalendarDay { CalendarDay(daysSinceEpoch: daysSinceEpoch - 1) }
}

extension ConsentRecord {
  /// What is wrong with the record on a day; nil when it holds.
  ///
  /// A consent that was taken back counts as taken back at once, whatever day it names: no build may
  /// bring back what somebody does not want to be shown. One that expires holds on its last day. Where it was given it
  /// may be a day later than here.
  func fault(on day: CalendarDay, needsGuardian: Bool, kind: EntryKind) -> ConsentFault? {
    if let withdrawn { return .withdrawn(withdrawn) }
    if let expires, expires < day { return .expired(expires) }
    if given.before > day { return .notYetGiven(given) }
    if needsGuardian, by != .guardian { return .notByGuardian }
    if !suits(kind) { return .otherChannels(channels) }
    return nil
  }

  /// A kind without a channel of its own is shown on the site, as the three channels of the web are.
  private func suits(_ kind: EntryKind) -> Bool {
    switch kind {
    case .handbook: channels.contains(.handbook)
    case .blog: channels.contains(.blog)
    case .newsletters: channels.contains(.newsletter)
    case .collaborations, .calls, .events, .voices:
      !Set(channels).isDisjoint(with: [.handbook, .blog, .newsletter])
    }
  }

  /// Whether it holds for a picture: `all`, or its name as the text writes it, or the name alone.
  func covers(file: String) -> Bool {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return items.contains { item in
      item == "all" || item == file || item == name || item == "./" + file
    }
  }
}

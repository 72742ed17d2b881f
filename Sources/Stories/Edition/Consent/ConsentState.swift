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

/// What is said of records none of which holds: the one to blame and its fault.
typealias ConsentRefusal = (record: ConsentRecord, fault: ConsentFault)

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

  /// Why none of the records of one person about one thing holds on a day; nil where one does, or where
  /// there are none.
  ///
  /// A withdrawal goes before any other fault: whoever took something back is not shown because of a
  /// record that is older, or that does not hold for another reason.
  static func refusal(
    of subject: Subject, among records: [ConsentRecord], on day: CalendarDay, needsGuardian: Bool,
    kind: EntryKind
  ) -> ConsentRefusal? {
    var refusals: [ConsentRefusal] = []
    for record in records {
      if let fault = record.fault(on: day, needsGuardian: needsGuardian, kind: kind) {
        refusals.append((record, fault))
      } else if let later = records.last(where: { $0.takesBack(subject, of: record) }),
        let withdrawn = later.withdrawn
      {
        refusals.append((later, .withdrawn(withdrawn)))
      } else {
        return nil
      }
    }
    return refusals.last { $0.record.withdrawn != nil } ?? refusals.last
  }

  /// Whether what was taken back here had been agreed to there before, for the same channels and files.
  /// Who agrees again on that day or later is asked anew.
  private func takesBack(_ subject: Subject, of older: ConsentRecord) -> Bool {
    guard let withdrawn, older.given < withdrawn else { return false }
    return !Set(channels).isDisjoint(with: older.channels)
      && (!subject.isOfFiles || !fileNames.isDisjoint(with: older.fileNames)
        || items.contains("all") || older.items.contains("all"))
  }

  private var fileNames: Set<Substring> {
    Set(items.compactMap { $0.split(separator: "/").last })
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

extension ConsentRecord.Subject {
  /// Whether a record about it names files.
  fileprivate var isOfFiles: Bool { [.photo, .video, .voice].contains(self) }
}

extension KeptHistory {
  /// Whether every number in what was found leads somewhere, and each part belongs to one thing: so
  /// that no file takes longer to go through than it is long.
  var areFindingsSound: Bool {
    guard hasFindings || entries.isEmpty && editions.isEmpty else { return false }
    return areEntriesSound && areAgreementsSound && areBasesSound && areEditionsSound
  }

  private func isRow(_ place: Int32) -> Bool { place >= 0 && place < rows.count }
  private func isPath(_ number: Int32) -> Bool { number >= 0 && number < pathCount }
  private func isEntry(_ number: Int32) -> Bool { number >= 0 && number < entries.count }

  private var areEntriesSound: Bool {
    var ends = (0, 0)
    var last: Int32 = -1
    for entry in entries {
      guard entry.path > last, isPath(entry.path), entry.landed == -1 || isRow(entry.landed),
        entry.notes.count > 0, entry.notes.follows(&ends.0, notes.count),
        entry.previous.follows(&ends.1, previous.count),
        entry.original == -1 || isEntry(entry.original)
      else { return false }
      last = entry.path
      var newer: Int32 = -1
      for note in notes[entry.notes.range] {
        guard note.place > newer, isRow(note.place), isPath(note.path) else { return false }
        newer = note.place
      }
    }
    return ends == (notes.count, previous.count) && previous.allSatisfy { isPath($0) }
  }

  private var areAgreementsSound: Bool {
    var ends = (people: 0, texts: 0)
    var last: Int32 = -1
    for agreement in agreements {
      let people = agreement.people.range
      guard agreement.place > last, isRow(agreement.place), people.lowerBound >= ends.people,
        people.upperBound <= reviewers.count,
        agreement.texts.follows(&ends.texts, agreed.count)
      else { return false }
      (last, ends.people) = (agreement.place, people.upperBound)
    }
    return agreed.allSatisfy { isEntry($0.path) } && open.allSatisfy { isEntry($0.path) }
  }

  private var areBasesSound: Bool {
    var next: Int32 = 0
    for entry in entries {
      if entry.base == -1, entry.original == -1 { continue }
      guard entry.base == next, entry.original >= 0 else { return false }
      next += 1
    }
    return Int(next) == bases.count && bases.allSatisfy { isRow($0.place) }
  }

  private var areEditionsSound: Bool {
    var ends = (0, 0)
    for edition in editions {
      guard isRow(edition.place), edition.texts.follows(&ends.0, editionTexts.count),
        edition.names.follows(&ends.1, editionNames.count)
      else { return false }
    }
    return (firsts.isEmpty ? editions.isEmpty : firsts.count == rows.count)
      && firsts.allSatisfy { $0 >= -1 && $0 < editions.count }
      && editionTexts.allSatisfy { isPath($0.path) }
      && editionNames.allSatisfy { isEntry($0.entry) && isPath($0.path) }
  }
}

import SourceModel
import Syntax

/// The questions that are asked of one entry and its translations, and what was said.
struct ConsentInquiry {
  let entry: Entry
  /// Of the entry and its translations, and their bodies.
  let paths: [RepoPath]
  let bodies: [Body]
  let records: [ConsentRecord]
  let people: [PersonShown]
  let input: AssemblyInput
  /// Every picture in the texts and on the cover, voices' included.
  let allPictures: [ShownPicture]
  var diagnostics: [Diagnostic] = []
  /// Records that a message was about already.
  private var reported: Set<ConsentRecord> = []

  init(
    entry: Entry, translations: [Translation], people: [PersonShown], input: AssemblyInput
  ) {
    self.entry = entry
    paths = [entry.path] + translations.map(\.address.path)
    bodies = [entry.body] + translations.map(\.body)
    records = entry.metadata.consent + translations.flatMap(\.consent)
    self.people = people
    self.input = input
    allPictures = ShownPicture.all(of: entry, bodies, input)
  }

  private var today: CalendarDay { input.asOf.day }

  /// Asks for everybody who is a minor, but for somebody who was asked about already.
  mutating func askMinors(besides asked: PersonShown?) {
    for person in people where person.isMinor {
      if let asked, person.names.contains(where: asked.isMeant) { continue }
      if !ask(person, for: [.name], needsGuardian: true) {
        sayAbsent([.name], of: person, isMinor: true)
      }
    }
  }

  /// Who speaks, and was asked about.
  mutating func askVoice(_ voice: Voice) -> PersonShown? {
    guard let person = people.first(where: { $0.key == "person" }) else { return nil }
    let isMinor = person.isMinor
    var absent: [ConsentRecord.Subject] = []
    func askFor(_ subjects: [ConsentRecord.Subject], file: String? = nil) {
      if !ask(person, for: subjects, file: file, needsGuardian: isMinor) {
        absent.append(subjects[0])
      }
    }
    askFor([.name])
    let hasWords =
      !entry.body.blocks.isEmpty || sources.contains { !$0.allSatisfy(\.isWhitespace) }
    if hasWords { askFor([.text, .quote]) }
    let image = voice.media == .art ? nil : voice.image
    if let image { askFor([.photo], file: image) }
    if voice.media == .video { askFor([.video]) }
    sayAbsent(absent, of: person, file: absent.contains(.photo) ? image : nil, isMinor: isMinor)
    return person
  }

  /// One message for all that no record covers: one record answers it.
  private mutating func sayAbsent(
    _ subjects: [ConsentRecord.Subject], of person: PersonShown, file: String? = nil, isMinor: Bool
  ) {
    guard !subjects.isEmpty else { return }
    diagnostics.append(
      ConsentMissing.absent(
        person.names.first ?? "", subjects, file: file, isMinor: isMinor, kind: entry.kind,
        at: place(of: person)))
  }

  private func place(of person: PersonShown) -> Place {
    input.place(of: "name", inRecord: person.span, of: person.key, in: entry.path)
  }

  /// Looks for a record of a person that covers any of `subjects`, and says why none holds. False when
  /// there is no such record.
  private mutating func ask(
    _ person: PersonShown, for subjects: [ConsentRecord.Subject], file: String? = nil,
    needsGuardian: Bool
  ) -> Bool {
    let fitting = records.filter { record in
      person.isMeant(by: record.person) && record.covers.contains(where: subjects.contains)
        && (file.map { record.covers(file: $0) } ?? true)
    }
    guard !fitting.isEmpty else { return false }
    guard
      let (record, fault) = refusal(of: subjects[0], among: fitting, needsGuardian: needsGuardian),
      reported.insert(record).inserted
    else { return true }
    diagnostics.append(
      ConsentMissing.faulty(
        person.names.first ?? "", fault, kind: entry.kind,
        at: place(of: record, fault) ?? place(of: person)))
    return true
  }

  mutating func askPictures(isRequired: Bool) {
    for picture in picturesShowingPeople {
      let fitting = records.filter {
        $0.covers.contains(.photo) && $0.covers(file: picture.file)
      }
      guard !fitting.isEmpty else {
        diagnostics.append(
          isRequired
            ? ConsentMissing.picture(picture.file, at: picture.place)
            : PictureConsent.message(picture.file, at: picture.place))
        continue
      }
      // Each person in the picture has to agree: one record that holds is no answer for another's.
      for (_, own) in Dictionary(grouping: fitting, by: { PersonName($0.person) }) {
        guard
          let (record, fault) = refusal(
            of: .photo, among: own, needsGuardian: isMinor(own[0].person)),
          reported.insert(record).inserted
        else { continue }
        let isError = if case .withdrawn = fault { true } else { isRequired }
        diagnostics.append(
          isError
            ? ConsentMissing.faulty(
              record.person, fault, kind: entry.kind, at: place(of: record, fault) ?? picture.place)
            : PictureConsent.faulty(
              record.person, fault, picture.file, kind: entry.kind,
              at: place(of: record, fault) ?? picture.place))
      }
    }
  }

  /// What somebody took back and the entry still shows.
  mutating func askWithdrawn() {
    for record in records {
      guard let day = record.withdrawn, !reported.contains(record) else { continue }
      let isStillShown = record.covers.contains { subject in
        // Photos were asked about one by one.
        guard subject != .photo else { return false }
        let own = records.filter {
          $0.covers.contains(subject) && PersonName($0.person) == PersonName(record.person)
        }
        let isGivenAgain =
          refusal(of: subject, among: own, needsGuardian: isMinor(record.person)) == nil
        return !isGivenAgain && (isNamed(record.person) || isInText(record.person))
      }
      guard isStillShown else { continue }
      reported.insert(record)
      diagnostics.append(
        ConsentMissing.faulty(
          record.person, .withdrawn(day), kind: entry.kind,
          at: place(of: record, .withdrawn(day)) ?? Place(entry.path)))
    }
  }

  /// Why no record of one person about one thing holds today, and the one that says it.
  private func refusal(
    of subject: ConsentRecord.Subject, among records: [ConsentRecord], needsGuardian: Bool
  ) -> ConsentRefusal? {
    ConsentRecord.refusal(
      of: subject, among: records, on: today, needsGuardian: needsGuardian, kind: entry.kind)
  }

  private func isMinor(_ name: String) -> Bool {
    people.contains { $0.isMinor && $0.isMeant(by: name) }
  }

  mutating func askForNobody(_ records: [ConsentRecord], in path: RepoPath) {
    for record in records where !isNamed(record.person) && record.withdrawn == nil {
      diagnostics.append(
        ConsentForNobody.message(
          record.person, known: people.compactMap(\.names.first),
          at: input.place(of: "for", inRecord: record.span, of: "consent", in: path)))
    }
  }

  /// Whether a name stands in front matter or in a caption.
  private func isNamed(_ name: String) -> Bool {
    if people.contains(where: { $0.isMeant(by: name) }) { return true }
    let wanted = name.lowercased()
    return !wanted.isEmpty
      && bodies.contains { body in
        BodyWalk.pictures(body).contains {
          $0.title.lowercased().contains(wanted) || $0.alternative.lowercased().contains(wanted)
        }
      }
  }

  /// Whether a name stands anywhere in the words of the texts.
  private func isInText(_ name: String) -> Bool {
    let wanted = name.lowercased()
    return !wanted.isEmpty && sources.contains { $0.lowercased().contains(wanted) }
  }

  /// The texts below the front matter as written: a body may be an outline without its words.
  private var sources: [String] {
    zip(paths, bodies).map { path, body in
      input.snapshot.file(at: path)?.text(in: body.span) ?? ""
    }
  }

  /// The key that makes the fault. The entry's own records have places in it; a translation's stand in
  /// another file.
  private func place(of record: ConsentRecord, _ fault: ConsentFault) -> Place? {
    guard record.span != .start, entry.metadata.consent.contains(record) else { return nil }
    let key =
      switch fault {
      case .withdrawn: "withdrawn"
      case .expired: "expires"
      case .notYetGiven: "given"
      case .notByGuardian: "by"
      case .otherChannels: "channels"
      }
    return input.place(of: key, inRecord: record.span, of: "consent", in: entry.path)
  }
}

import SourceModel

/// What two keys of one record say together.
extension RecordReader {
  mutating func together(_ record: Record) {
    switch record.schema.name {
    case Schema.consentRecord.name:
      inOrder("given", "expires", record)
      inOrder("given", "withdrawn", record)
    case Schema.collaborations.name:
      inOrder("opens", "closes", record)
      if inOrder("starts", "ends", record), let start = record.day("starts"),
        let end = record.day("ends"), let place = place(of: "ends", record)
      {
        CollaborationLength.judge(from: start, to: end, at: place).map { say($0) }
      }
    case Schema.calls.name: inOrder("opens", "closes", record)
    case Schema.events.name: event(record)
    case Schema.blog.name: classrooms(record)
    default: break
    }
    if record.schema.has("minor") { minor(record) }
    if record.schema.has("sdgs") { goals(record) }
  }

  func place(of key: String, _ record: Record) -> Place? {
    (record[key]?.value.span).map { at($0) }
  }

  /// False after a message.
  @discardableResult
  private mutating func inOrder(_ early: String, _ late: String, _ record: Record) -> Bool {
    guard let first = instant(early, record), let second = instant(late, record), second < first,
      let place = place(of: late, record), let other = self.place(of: early, record)
    else { return true }
    say(DatesContradict.diagnostic(late, at: place, before: early, at: other))
    return false
  }

  private func instant(_ key: String, _ record: Record) -> Int64? {
    record.day(key)?.seconds ?? record.moment(key)?.time.seconds
  }

  private mutating func minor(_ record: Record) {
    guard let name = record.text("name"), name.contains(where: \.isWhitespace),
      let place = place(of: "name", record)
    else { return }
    if record.isYes("minor") {
      say(MinorFullName.diagnostic(at: place))
    } else if record.schema.has("age"), let age = record.number("age"),
      Voice.Person.isUnderAge(age)
    {
      say(MinorFullName.diagnostic(age: age, at: place))
    }
  }

  private mutating func event(_ record: Record) {
    guard inOrder("starts", "ends", record) else { return }
    for session in record.records("sessions") {
      guard let time = session.moment("starts")?.time, let place = place(of: "starts", session)
      else { continue }
      for (key, isOutside) in [
        ("starts", record.moment("starts").map { time.seconds < $0.time.seconds } ?? false),
        ("ends", record.moment("ends").map { time.seconds > $0.time.seconds } ?? false),
      ] where isOutside {
        guard let other = self.place(of: key, record) else { continue }
        say(DatesContradict.outside(key, at: place, of: key, other))
      }
    }
  }

  private mutating func classrooms(_ record: Record) {
    guard let field = record["classrooms"] else { return }
    let rooms = record.records("classrooms")
    guard rooms.count >= 2 else {
      say(TooFewClassrooms.diagnostic(rooms.count, at: at(field.keySpan)))
      return
    }
    let codes = rooms.compactMap { $0.country("country") }
    guard codes.count == rooms.count, let first = codes.first else { return }
    let places = rooms.compactMap { place(of: "country", $0) }
    let partners = configuration.partners
    let regions = partners.isWhole ? codes.compactMap(partners.region) : []
    if codes.allSatisfy({ $0 == first }) {
      OneSidedExchange.oneCountry(first, at: places).map { say($0) }
    } else if let region = regions.first, regions.allSatisfy({ $0 == region }) {
      OneSidedExchange.oneRegion(region, at: places).map { say($0) }
    }
  }

  private mutating func goals(_ record: Record) {
    guard let field = record["sdgs"] else { return }
    var seen: [Int: SourceSpan] = [:]
    for item in field.value.items ?? [] {
      guard let goal = item.number else { continue }
      if let first = seen[goal] {
        say(GoalRepeated.diagnostic(goal, at: at(item.span), first: at(first)))
      } else {
        seen[goal] = item.span
      }
    }
    guard seen[Goals.genderEquality] == nil, !seen.isEmpty else { return }
    let isPost = record.schema["sdgs"]?.mustHold == Goals.genderEquality
    if let four = seen[Goals.qualityEducation], isPost || speaksOfGender(record) {
      say(GoalFourForFive.diagnostic(at: at(four), isPost: isPost))
    } else if isPost {
      say(GoalFiveMissing.diagnostic(at: at(field.keySpan)))
    }
  }

  private func speaksOfGender(_ record: Record) -> Bool {
    ([record.text("title"), record.text("summary")].compactMap(\.self) + record.texts("tags"))
      .contains { $0.lowercased().contains("gender equality") }
  }
}

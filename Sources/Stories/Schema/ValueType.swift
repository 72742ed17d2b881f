/// What may stand after a key: everything that reads, checks, describes or offers values is driven by it.
package indirect enum ValueType: Sendable {
  /// One line of words; line ends and runs of spaces count as one space. Lengths by `TextWidth`.
  case text(ClosedRange<Int>)
  /// Words of several lines, at most so long.
  case prose(Int)
  /// `yes`, `no`, `true` or `false`, in capitals or not.
  case boolean
  /// A whole number in plain digits.
  case integer(ClosedRange<Int>)
  /// One of a few words; `noun` says what they are (`level`).
  case choice(noun: String, [String])
  case list(ValueType, atLeast: Int = 0)
  case record(RecordSchema)
  /// The id of something else in the workspace.
  case slug(Reference)
  /// The id of a school in `schools/`, or a school's name.
  case school
  /// A language tag of BCP 47.
  case language
  /// A code of ISO 3166-1; with `partner`, one of the workspace's partner countries.
  case country(partner: Bool)
  /// A Sustainable Development Goal, by number.
  case goal
  /// An SPDX identifier.
  case licence
  /// A day: `2021-03-04`.
  case date
  /// A day, or a day and a time with its offset; with `needsOffset` never a day alone.
  case moment(needsOffset: Bool)
  /// `14-16`, or `15`.
  case ages
  /// `2 lessons`.
  case duration
  /// An address in the web, `http` or `https`.
  case url
  case orcid
  /// A file, as a relative path.
  case path
  /// A path or a glob of entries.
  case pattern
  /// `30 kB`; read as bytes.
  case byteSize
  /// The id of a check.
  case check
  /// `asem`, or the path of a CSV file.
  case partners
  /// One of two shapes: the first for a single value, the second for a list or a record.
  case either(ValueType, ValueType)

  /// What a slug names, by the folder that holds it.
  package enum Reference: String, Sendable, CaseIterable {
    case collaborations, calls, people
  }

  /// One of the raw values of a type.
  static func one<Choice: CaseIterable & RawRepresentable>(
    of _: Choice.Type, _ noun: String
  ) -> ValueType where Choice.RawValue == String {
    .choice(noun: noun, Choice.allCases.map(\.rawValue))
  }

  /// A short name: of a person, a school, a tool.
  static let name = ValueType.text(1...120)
  /// A line of words.
  static let line = ValueType.text(1...300)
}

extension ValueType {
  /// What is accepted, in words that follow *should be*.
  package var expectation: String {
    switch self {
    case .text, .prose: "text"
    case .boolean: "yes or no"
    case .integer(let range):
      range.upperBound == Int.max
        ? "a whole number from \(range.lowerBound), such as \(max(12, range.lowerBound))"
        : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .choice(_, let words):
      words.count == 1 ? words[0] : "one of " + words.joined(separator: ", ")
    case .list(let type, _): "a list, each item \(type.expectation)"
    case .record(let schema):
      "a group of keys (\(schema.keyNames.prefix(3).joined(separator: ", ")) …)"
    case .slug(let reference): "an id in \(reference.rawValue)/, such as \(reference.example)"
    case .school: "the name of a school, or its id in schools/"
    case .language: "a language tag, such as en, vi or zh-Hans"
    case .country(let partner):
      partner ? "the two-letter code of a partner country" : "a two-letter country code, such as NO"
    case .goal: "a goal's number, 1 to 17"
    case .licence: "a licence by its SPDX name, such as CC-BY-SA-4.0"
    case .date: "a day, such as 2021-03-04"
    case .moment(let needsOffset):
      needsOffset
        ? "a day, a time and its offset, such as 2021-03-04T15:00:00+01:00"
        : "a day such as 2021-03-04, or with a time 2021-03-04T15:00:00+01:00"
    case .ages: "ages, such as 14-16 or 15"
    case .duration: "a number and a unit, such as 90 min, 2 lessons or 3 weeks"
    case .url: "an address that begins with https:// or http://"
    case .orcid: "an ORCID, such as 0000-0002-1825-0097"
    case .path: "the path of a file, such as media/garden.jpg"
    case .pattern: "the path of an entry, or a pattern such as asia/*"
    case .byteSize: "a size, such as 30 kB"
    case .check: "the name of a check"
    case .partners: "asem, or the path of a CSV file"
    case .either(let single, let other): "\(single.expectation), or \(other.expectation)"
    }
  }
}

extension ValueType.Reference {
  /// An id as it might stand in the folder.
  var example: String {
    switch self {
    case .collaborations: "water-watch"
    case .calls: "good-practices"
    case .people: "maria-santos"
    }
  }
}

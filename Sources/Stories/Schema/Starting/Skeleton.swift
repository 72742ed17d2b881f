package import SourceModel

/// The text of a new file: what is required to fill in, what is optional as comments.
extension Schema {
  /// - Parameters:
  ///   - values: what is known already, by key: `["title": "Radio lessons"]`; a list as `a, b`; of a record, or the
  ///     first of a list of them, by both keys: `authors.role`. Keys of other kinds are left out.
  ///   - today: the day that dates in examples are made from.
  package static func skeleton(
    _ kind: Kind, values: [String: String], today: CalendarDay
  ) -> String {
    let record = record(of: kind)
    let isNeeded = { (key: Key) in
      key.requirement == .always || values[key.name] != nil || Skeleton.asks(for: key, of: kind)
    }
    var lines: [String] = []
    for key in record.keys where isNeeded(key) {
      lines.append("# " + hint(key))
      if let value = values[key.name] {
        lines += Skeleton.given(key, value)
      } else {
        lines += Skeleton.open(key, of: record, indent: 0, today: today, inner: values)
      }
    }
    let rest = record.keys.filter { !isNeeded($0) }
    if !rest.isEmpty {
      lines.append("# What follows may be left out. Take the '#' away to use a line.")
      lines += rest.map { "# \($0.name): \(Skeleton.example($0, of: record, today))" }
    }
    guard kind.isFrontMatter else { return lines.joined(separator: "\n") + "\n" }
    return (["---"] + lines + ["---", "", "TODO: write your text here.", ""]).joined(
      separator: "\n")
  }

  /// What a key is for, and how much or which words may stand there.
  package static func hint(_ key: Key) -> String {
    switch key.type {
    case .choice(_, let words): "\(key.doc) One of \(words.joined(separator: ", "))."
    case .text(let range) where range.lowerBound > 1:
      "\(key.doc) \(range.lowerBound) to \(range.upperBound) characters."
    default: key.doc
    }
  }

  /// Whether a key of a record is asked for, with the other keys as their examples have them.
  package static func isAsked(_ key: Key, of record: RecordSchema) -> Bool {
    Skeleton.isAsked(key, of: record)
  }
}

/// Lines of a skeleton.
private enum Skeleton {
  /// A key whose value is known.
  static func given(_ key: Key, _ value: String) -> [String] {
    let isYAML = value.hasPrefix("[") || value.hasPrefix("{")
    switch key.type {
    case .list(let item, _) where item.record == nil:
      let items = value.split(separator: ",").map { YAMLText.scalar(PlainText.trimmed(String($0))) }
      return [isYAML ? "\(key.name): \(value)" : "\(key.name): [\(items.joined(separator: ", "))]"]
    case .list where isYAML, .record where isYAML, .either where isYAML:
      return ["\(key.name): \(value)"]
    case .list(let item, _):
      return ["\(key.name):"] + named(value, item.record, indent: 2, dash: true)
    case .record(let record):
      return ["\(key.name):"] + named(value, record, indent: 2, dash: false)
    default: return ["\(key.name): \(YAMLText.scalar(value))"]
    }
  }

  /// A record of which only the name is known.
  private static func named(
    _ value: String, _ record: RecordSchema?, indent: Int, dash: Bool
  ) -> [String] {
    guard let record, let first = record.keys.first else { return [] }
    let start = String(repeating: " ", count: indent) + (dash ? "- " : "")
    let inner = indent + (dash ? 2 : 0)
    return ["\(start)\(first.name): \(YAMLText.scalar(value))"]
      + record.keys.dropFirst().filter { $0.requirement != .optional }.map { key in
        "\(String(repeating: " ", count: inner))\(key.name): # \(key.example)"
      }
  }

  /// A voice is shown only with a record of consent, unless the settings ask for none.
  static func asks(for key: Key, of kind: Schema.Kind) -> Bool {
    kind == .entry(.voices) && key.name == Schema.consent.name
  }

  /// A key whose value is still to be written, with an example behind it. Of a list with several items
  /// the second shows other examples than the first.
  ///
  /// - Parameter values: what is known of the keys in it, by both keys.
  static func open(
    _ key: Key, of record: RecordSchema, indent: Int, today: CalendarDay, isSecond: Bool = false,
    inner values: [String: String] = [:]
  ) -> [String] {
    let margin = String(repeating: " ", count: indent)
    guard let inner = key.type.record else {
      let example = isSecond ? key.secondExample : nil
      return ["\(margin)\(key.name): # \(example ?? self.example(key, of: record, today))"]
    }
    let keys = inner.keys.filter { isAsked($0, of: inner) }
    guard case .list(_, let least) = key.type else {
      return ["\(margin)\(key.name):"]
        + keys.flatMap { own in
          values["\(key.name).\(own.name)"].map { known(own, $0, indent: indent + 2) }
            ?? open(own, of: inner, indent: indent + 2, today: today)
        }
    }
    let items = (0..<max(1, least)).flatMap { number -> [String] in
      let item = keys.flatMap { own in
        (number == 0 ? values["\(key.name).\(own.name)"] : nil)
          .map { known(own, $0, indent: indent + 4) }
          ?? open(own, of: inner, indent: indent + 4, today: today, isSecond: number % 2 == 1)
      }
      guard let first = item.first else { return [] }
      return ["\(margin)  - \(first.dropFirst(indent + 4))"] + item.dropFirst()
    }
    return ["\(margin)\(key.name):"] + items
  }

  private static func known(_ key: Key, _ value: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return given(key, value).map { margin + $0 }
  }

  /// Whether a key of a record is needed, with the other keys as their examples have them.
  static func isAsked(_ key: Key, of record: RecordSchema) -> Bool {
    switch key.requirement {
    case .always, .unless: true
    case .optional, .with: false
    case .when(let other, let words, _):
      words.contains { record[other]?.example.contains($0) ?? false }
    }
  }

  /// The example of a key. Days keep their distance from the first one that the record needs, which is
  /// today; a day that may be left out is today.
  static func example(_ key: Key, of record: RecordSchema, _ today: CalendarDay) -> String {
    guard let day = day(of: key) else { return key.example }
    let first = record.keys.first { $0.requirement == .always && self.day(of: $0) != nil }
    var distance: Int64 = 0
    if key.requirement == .always || key.example.utf8.count > 10,
      let start = first.flatMap({ self.day(of: $0) })
    {
      distance = day.daysSinceEpoch - start.daysSinceEpoch
    }
    return CalendarDay(daysSinceEpoch: today.daysSinceEpoch + distance).iso8601
      + key.example.dropFirst(10)
  }

  /// The day that an example begins with.
  private static func day(of key: Key) -> CalendarDay? {
    switch key.type {
    case .date, .moment: break
    default: return nil
    }
    let parts = key.example.prefix(10).split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CalendarDay(year: parts[0], month: parts[1], day: parts[2]) : nil
  }
}

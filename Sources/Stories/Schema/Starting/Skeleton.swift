package import SourceModel

/// The text of a new file: what is required to fill in, what is optional as comments.
extension Schema {
  /// - Parameters:
  ///   - values: what is known already, by key: `["title": "Radio lessons"]`; a list as `a, b`. Keys of
  ///     other kinds are left out.
  ///   - today: the day that dates in examples are made from.
  package static func skeleton(
    _ kind: Kind, values: [String: String], today: CalendarDay
  ) -> String {
    let record = record(of: kind)
    let isNeeded = { (key: Key) in key.requirement == .always || values[key.name] != nil }
    var lines: [String] = []
    for key in record.keys where isNeeded(key) {
      lines.append("# " + hint(key))
      if let value = values[key.name] {
        lines += Skeleton.given(key, value)
      } else {
        lines += Skeleton.open(key, indent: 0, today: today)
      }
    }
    let rest = record.keys.filter { !isNeeded($0) }
    if !rest.isEmpty {
      lines.append("# What follows may be left out. Take the '#' away to use a line.")
      lines += rest.map { "# \($0.name): \(Skeleton.example($0, today))" }
    }
    guard kind.isFrontMatter else { return lines.joined(separator: "\n") + "\n" }
    return (["---"] + lines + ["---", "", "TODO: write your text here.", ""]).joined(
      separator: "\n")
  }

  private static func hint(_ key: Key) -> String {
    switch key.type {
    case .choice(_, let words): "\(key.doc) One of \(words.joined(separator: ", "))."
    case .text(let range) where range.lowerBound > 1:
      "\(key.doc) \(range.lowerBound) to \(range.upperBound) characters."
    default: key.doc
    }
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

  /// A key whose value is still to be written, with an example behind it.
  static func open(_ key: Key, indent: Int, today: CalendarDay) -> [String] {
    let margin = String(repeating: " ", count: indent)
    guard let record = key.type.record else {
      return ["\(margin)\(key.name): # \(example(key, today))"]
    }
    let keys = record.keys.filter { $0.requirement != .optional }
    guard case .list(_, let least) = key.type else {
      return ["\(margin)\(key.name):"] + keys.flatMap { open($0, indent: indent + 2, today: today) }
    }
    let item = keys.flatMap { open($0, indent: indent + 4, today: today) }
    guard let first = item.first else { return ["\(margin)\(key.name):"] }
    let dashed = ["\(margin)  - \(first.dropFirst(indent + 4))"] + item.dropFirst()
    return ["\(margin)\(key.name):"] + (0..<max(1, least)).flatMap { _ in dashed }
  }

  /// The example of a key; days are today's.
  static func example(_ key: Key, _ today: CalendarDay) -> String {
    switch key.type {
    case .date: today.iso8601
    case .moment(let needsOffset):
      needsOffset ? today.iso8601 + "T15:00:00+01:00" : today.iso8601
    default: key.example
    }
  }
}

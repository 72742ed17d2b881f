import Stories

/// Labels and what is said under each; what is missing leaves no line.
struct PrintFacts {
  private var facts: [TypstValue] = []
  private let words: Words

  init(_ words: Words) { self.words = words }

  /// - Parameter address: stands below the lines, and keeps its strokes where they are in every direction.
  mutating func add(_ key: String, _ lines: [String?], address: String? = nil) {
    let address = address.map { TypstValue.marked(SetApart.marked($0)) }
    add(key, values: lines.compactMap { $0 }.map { .text($0) } + [address].compactMap { $0 })
  }

  mutating func add(_ key: String, _ line: String?) { add(key, [line]) }

  /// A line in which names and titles are set apart (`SetApart.marked`).
  mutating func add(_ key: String, marked line: String?) {
    add(key, values: [line].compactMap { $0 }.map { .marked($0) })
  }

  private mutating func add(_ key: String, values: [TypstValue]) {
    let lines = values.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return }
    facts.append(.list([.text(words[key]), .list(lines)]))
  }

  var value: TypstValue { .list(facts) }
}

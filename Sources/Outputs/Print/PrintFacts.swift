import Stories

/// Labels and what is said under each; what is missing leaves no line.
struct PrintFacts {
  private var facts: [TypstValue] = []
  private let words: Words

  init(_ words: Words) { self.words = words }

  mutating func add(_ key: String, _ lines: [String?]) {
    let lines = lines.compactMap { $0 }.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return }
    facts.append(.list([.text(words[key]), .list(lines.map { .text($0) })]))
  }

  mutating func add(_ key: String, _ line: String?) { add(key, [line]) }

  var value: TypstValue { .list(facts) }
}

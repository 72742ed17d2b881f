import Language

/// The lines of a words file that belong to one line with a number: `story-count`, `story-count-one`, ….
struct PluralForms: Sendable {
  /// Lines that have a form of their own for 1 in the English file: only they take a number.
  let counted: Set<String>

  /// - Parameter names: of the English lines.
  init(_ names: some Collection<String>) {
    let all = Set(names)
    counted = Set(names.filter { all.contains(Self.name($0, .one)) })
  }

  /// Every name that a words file may have, those of the English file first.
  func names(_ english: [String]) -> [String] {
    let known = Set(english)
    return english
      + counted.sorted().flatMap { base in
        Self.categories.map { Self.name(base, $0) }.filter { !known.contains($0) }
      }
  }

  /// The line that a form belongs to; nil for a line that is no form of another one.
  func base(of name: String) -> String? {
    for category in Self.categories where name.hasSuffix("-" + category.rawValue) {
      let base = String(name.dropLast(category.rawValue.count + 1))
      if counted.contains(base) { return base }
    }
    return nil
  }

  /// The line that was meant by a name with CLDR's ending for all other numbers, which has none here.
  func baseOfOther(_ name: String) -> String? {
    let ending = "-" + PluralCategory.other.rawValue
    guard name.hasSuffix(ending) else { return nil }
    let base = String(name.dropLast(ending.count))
    return counted.contains(base) ? base : nil
  }

  /// The line for all other numbers is the one without an ending.
  static let categories = PluralCategory.allCases.filter { $0 != .other }

  static func name(_ base: String, _ category: PluralCategory) -> String {
    category == .other ? base : "\(base)-\(category.rawValue)"
  }
}

/// Lines of one language, and the rule by which it counts.
struct CountedTexts: Sendable {
  let texts: [String: String]
  /// Nil where no line has forms: Chinese counts without them.
  private let rules: PluralRules?

  init(_ language: String, _ texts: [String: String], _ forms: PluralForms) {
    self.texts = texts
    rules =
      texts.keys.contains { forms.base(of: $0) != nil } ? PluralRules(language: language) : nil
  }

  /// The line for a number: its own form, else the line for all numbers; nil when there is neither.
  func text(_ key: String, for number: Int) -> String? {
    let own = rules.flatMap { texts[PluralForms.name(key, $0.category(of: number))] }
    return own ?? texts[key]
  }
}

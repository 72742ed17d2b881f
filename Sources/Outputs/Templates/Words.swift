import SourceModel
package import Stories

/// The words of the interface in one language.
package struct Words: Sendable {
  package let language: LanguageTag
  private let texts: [String: String]
  /// For templates: `{{words.skip}}`.
  let object: TemplateObject

  /// - Parameter schema: declares the names; a text under another name is left out.
  init(language: LanguageTag, texts: [String: String], schema: ContextSchema) {
    self.language = language
    self.texts = texts.filter { schema[$0.key] != nil }
    object = TemplateObject(schema, self.texts.mapValues { .text($0) })
  }

  package var direction: String { TextDirection.of(language).rawValue }

  /// The words of that name. Where a program asks for words that no file has, a bug, it shows the name.
  package subscript(key: String) -> String { texts[key] ?? key }

  /// The words with parameters put in; what a parameter holds is never read as a pattern.
  func callAsFunction(_ key: String, _ parameters: [String: String]) -> String {
    Message(self[key], parameters).text
  }

  /// The words for a number: those that end in `-one` for 1, where there are such.
  func counted(_ key: String, _ number: Int, _ parameters: [String: String] = [:]) -> String {
    let one = texts[key + "-one"]
    let pattern = number == 1 ? one ?? self[key] : self[key]
    return Message(pattern, parameters.merging(["n": String(number)]) { first, _ in first }).text
  }

  /// Like `callAsFunction`, as HTML: the words are escaped, the parameters are HTML already.
  func html(_ key: String, _ parameters: [String: String]) -> String {
    Message(HTMLText.escape(self[key]), parameters).text
  }

  /// A subject, a tool or a tag as it is listed: with a capital where its script has them.
  func term(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return first.properties.titlecaseMapping
      + String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
  }

  /// `a, b and c`.
  func sentence(_ items: [String]) -> String {
    zip(items, separators(items.count)).map { $0 + $1 }.joined()
  }

  /// `a, b, c`.
  func list(_ items: [String]) -> String { items.joined(separator: self["list-comma"]) }

  /// What follows each of so many names in a sentence; nothing after the last.
  func separators(_ count: Int) -> [String] {
    (0..<count).map { index in
      switch count - index {
      case 1: ""
      case 2: self["list-and"]
      default: self["list-comma"]
      }
    }
  }

  /// A name of a byline; who chose not to be named is *a teacher*.
  func shown(_ name: Credits.Name) -> String {
    name.name.isEmpty ? unnamed(name.role) : name.name
  }

  /// What stands where a name would, for somebody who chose not to be named.
  func unnamed(_ role: PersonRole?) -> String {
    self[role.map { "unnamed-" + $0.rawValue } ?? "unnamed-author"]
  }

  func date(_ day: CalendarDay) -> String {
    self(
      "date",
      ["day": String(day.day), "month": self["month-\(day.month)"], "year": String(day.year)])
  }

  func ages(_ ages: AgeRange) -> String {
    ages.lower == ages.upper
      ? String(ages.lower)
      : self("range", ["from": String(ages.lower), "to": String(ages.upper)])
  }
}

import SourceModel
package import Stories

/// The words of the interface in one language.
package struct Words: Sendable {
  package let language: LanguageTag
  private let own: CountedTexts
  /// For lines that the language lacks, counted as English counts.
  private let english: CountedTexts
  private let forms: PluralForms
  /// For templates: `{{words.skip}}`.
  let object: TemplateObject

  /// - Parameters:
  ///   - texts: the lines of the language itself.
  ///   - schema: declares the names.
  init(
    language: LanguageTag, texts: [String: String], english: CountedTexts, forms: PluralForms,
    schema: ContextSchema
  ) {
    self.language = language
    self.english = english
    self.forms = forms
    let own = CountedTexts(language.text, texts, forms)
    self.own = own
    object = TemplateObject(
      schema,
      TemplateValues(
        schema.fields.map { ($0.name, .text(Self.text($0.name, own, english, forms))) }))
  }

  /// A form that a language lacks is its line for all numbers, not an English form.
  private static func text(
    _ key: String, _ own: CountedTexts, _ english: CountedTexts, _ forms: PluralForms
  ) -> String {
    let base = forms.base(of: key)
    return own.texts[key] ?? base.flatMap { own.texts[$0] } ?? english.texts[key]
      ?? base.flatMap { english.texts[$0] } ?? key
  }

  /// The names of the lines that are English still; empty for English itself, of whatever country.
  var untranslated: [String] {
    guard language.text != "en", !language.text.hasPrefix("en-") else { return [] }
    return lines.filter { own.texts[$0] == nil }
  }

  /// How many lines there are to translate; the forms of one line are one.
  var translatable: Int { lines.count }

  private var lines: [String] {
    object.schema.fields.map(\.name).filter { forms.base(of: $0) == nil }
  }

  package var direction: String { TextDirection.of(language).rawValue }

  /// The words of that name. Where a program asks for words that no file has, a bug, it shows the name.
  package subscript(key: String) -> String { Self.text(key, own, english, forms) }

  /// The words with parameters put in; what a parameter holds is never read as a pattern.
  func callAsFunction(_ key: String, _ parameters: [String: String]) -> String {
    Message(self[key], parameters).text
  }

  /// The words for a number, in the form that the language has for it (`PluralRules`).
  package func counted(_ key: String, _ number: Int, _ parameters: [String: String] = [:]) -> String
  {
    let pattern = own.text(key, for: number) ?? english.text(key, for: number) ?? key
    return Message(pattern, parameters.merging(["n": String(number)]) { first, _ in first }).text
  }

  /// Like `callAsFunction`, as HTML: the words are escaped, the parameters are HTML already.
  func html(_ key: String, _ parameters: [String: String]) -> String {
    Message(HTMLText.escape(self[key]), parameters).text
  }

  /// Whether a line is there in the language itself.
  func says(_ key: String) -> Bool { own.texts[key] != nil }

  /// A title of the workspace in this language; nil where nobody has said it so.
  func own(_ title: OptionalWords.Title) -> String? { own.texts[title.rawValue] }

  /// A subject, a tool or a tag as it is listed: with a capital where its script has them.
  func term(_ text: String) -> String {
    if let own = own.texts[OptionalWords.name(ofTerm: text)] { return own }
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

import SourceModel
import Stories
import Testing

@testable import Outputs

@Suite struct WordsTests {
  private func set(_ files: [String: String] = [:]) throws -> TemplateSet {
    TemplateSet.load(from: try TemplateCheckTests.snapshot(files)).value
  }

  private func words(_ tag: String, _ text: String) throws -> Words {
    let set = try set(["words/\(tag).yml": text])
    return try #require(set.words(for: LanguageTag(canonical: tag)))
  }

  @Test(arguments: [
    ("en", 0, "0 stories"), ("en", 1, "1 story"), ("en", 2, "2 stories"),
    ("fr", 0, "0\u{A0}récit"), ("fr", 1, "1\u{A0}récit"), ("fr", 2, "2\u{A0}récits"),
    ("zh-Hans", 1, "1 个故事"), ("de", 0, "0 Praxisberichte"), ("de", 1, "1 Praxisbericht"),
    ("es", 1, "1 relato"), ("es", 2, "2 relatos"), ("th", 1, "เรื่องเล่า 1 เรื่อง"),
  ])
  func `a number stands with the form that its language has for it`(
    language: String, number: Int, text: String
  ) throws {
    let words = try #require(set().words(for: LanguageTag(canonical: language)))
    #expect(words.counted("story-count", number) == text)
  }

  @Test(arguments: [(1, "1 история"), (3, "3 истории"), (5, "5 историй"), (21, "21 история")])
  func `a language may have more forms than English`(number: Int, text: String) throws {
    let words = try words(
      "ru",
      """
      story-count: "{n} истории"
      story-count-one: "{n} история"
      story-count-many: "{n} историй"
      """)
    #expect(words.counted("story-count", number) == text)
  }

  @Test func `a form that a language lacks is its own line for all numbers, never an English form`()
    throws
  {
    let words = try words("nl", "story-count: \"{n} verhaal/verhalen\"\n")
    #expect(words.counted("story-count", 1) == "1 verhaal/verhalen")
    #expect(words["story-count-one"] == "{n} verhaal/verhalen")
    guard case .text(let own) = words.object["story-count-one"] else {
      Issue.record("no text")
      return
    }
    #expect(own == "{n} verhaal/verhalen")
  }

  @Test func `a line that is English still is counted as English counts`() throws {
    // Breton has the form of 1 for 21.
    let words = try words("br", "handbook: Dornlevr\n")
    #expect(words.counted("story-count", 1) == "1 story")
    #expect(words.counted("story-count", 21) == "21 stories")
  }

  @Test func `a line said anew takes the built-in forms of it away`() throws {
    let english = try words("en", "story-count: \"{n} tales\"\n")
    #expect(english.counted("story-count", 1) == "1 tales")
    let both = try words("en", "story-count-one: \"{n} tale\"\n")
    #expect(both.counted("story-count", 1) == "1 tale")
    #expect(both.counted("story-count", 2) == "2 stories")
  }

  @Test(arguments: [
    ("story-count-few: \"{n}\"", nil),
    (
      "story-count-other: \"{n}\"",
      "no page shows the words 'story-count-other'; did you mean 'story-count'?"
    ),
    ("handbook-few: x", "no page shows the words 'handbook-few'; did you mean 'handbook'?"),
    (
      "story-count-fwe: \"{n}\"",
      "no page shows the words 'story-count-fwe'; did you mean 'story-count-few'?"
    ),
  ])
  func `every form of a counted line is a known name`(line: String, message: String?) throws {
    let all = TemplateSet.load(
      from: try TemplateCheckTests.snapshot(["words/ru.yml": line + "\n"])
    ).diagnostics
    #expect(all.map(\.message.text).first == message)
  }

  @Test(arguments: [
    (
      "in-language: auf {sprache}",
      "1:18 words-placeholder nothing is put in for '{sprache}'; did you mean '{language}'?"
    ),
    (
      "cite: \"{authors} {titel} {zz}\"",
      "1:18 words-placeholder nothing is put in for '{titel}'; did you mean '{title}'?"
    ),
    ("handbook: \"{n}\"", "1:12 words-placeholder nothing is put in for '{n}'"),
    ("story-count-few: \"{m}\"", "1:19 words-placeholder nothing is put in for '{m}'; did you"),
  ])
  func `a name in braces that the page does not put in is told at its place`(
    line: String, message: String
  ) throws {
    let all = try TemplateCheckTests.messages(["words/de.yml": line + "\n"])
    #expect(all.first?.hasPrefix("templates/words/de.yml:" + message) == true, "\(all)")
  }

  @Test func `a name in braces may be left out or stand in another order`() throws {
    #expect(
      try TemplateCheckTests.messages([
        "words/de.yml": """
        cite: "{title}: {authors}"
        students-one: "{n} Schülerin"
        figure-countries: Länder

        """
      ]).isEmpty)
  }

  @Test func `each explanation's wrong text is wrong and its right one right`() throws {
    for (explanation, file) in [
      (WordsPlaceholder.explanation, "words/de.yml"), (WordsUnknown.explanation, "words/de.yml"),
    ] {
      #expect(try TemplateCheckTests.messages([file: explanation.wrong]).count == 1)
      #expect(try TemplateCheckTests.messages([file: explanation.right]).isEmpty)
    }
  }

  @Test
  func `the languages of colophon.yml without words are told, and what is English still counted`()
    throws
  {
    let path = try #require(RepoPath("colophon.yml"))
    var configuration = Configuration()
    configuration.languages = ["en", "fr", "zh-Hans", "nl", "so"].map {
      LanguageTag(canonical: $0)
    }
    for (index, tag) in configuration.languages.enumerated() {
      configuration.languagePlaces[tag] = Place(path, SourceSpan(index, index + 1))
    }
    let all = InterfaceLanguages.diagnostics(
      configuration, try set(["words/nl.yml": "handbook: Handboek\nblog: Blog\n"]))
    #expect(all.map(\.id) == ["words-untranslated", "language-without-words"])
    #expect(all.map(\.place.span?.lower) == [3, 4])
    #expect(all.map(\.severity) == [.note, .warning])
    #expect(all.last?.help?.text.contains("templates/words/so.yml") == true)
    let count = try #require(all.first?.message.text.split(separator: " ").compactMap { Int($0) })
    #expect(count.count == 2 && count[0] == count[1] - 2)
  }

  /// The languages whose built-in words are complete, each with the endings that its numbers need; English
  /// apart.
  private static let complete: [(language: String, endings: [String])] = [
    ("de", ["one"]),
    ("es", ["one"]),
    ("fr", ["one"]),
    ("hi", ["one"]),
    ("id", []),
    ("ja", []),
    ("kk", ["one"]),
    ("ko", []),
    ("mn", ["one"]),
    ("ru", ["one", "few", "many"]),
    ("th", []),
    ("ur", ["one"]),
    ("vi", []),
    ("zh-Hans", []),
  ]

  @Test(arguments: complete)
  func `a complete language lacks no line, and every line that takes a number has its forms`(
    language: String, endings: [String]
  ) throws {
    let words = try set().words(for: LanguageTag(canonical: language))
    #expect(words?.untranslated == [])
    let own = try Self.names(in: language)
    for base in PluralForms(try Self.names(in: "en")).counted {
      // A French noun may be the same for one and for many.
      guard language != "fr" || base != "reported-countries" else { continue }
      let forms = PluralForms.categories.map { PluralForms.name(base, $0) }.filter(own.contains)
      #expect(forms == endings.map { "\(base)-\($0)" })
    }
  }

  @Test(arguments: complete)
  func `a complete language puts in what English puts in, and says who reviewed it`(
    language: String, endings: [String]
  ) throws {
    let (own, english) = (try Self.texts(in: language), try Self.texts(in: "en"))
    for (name, text) in own {
      guard let meant = english[name] else { continue }
      #expect(
        WordsFile.placeholders(of: text).sorted() == WordsFile.placeholders(of: meant).sorted(),
        "\(name)")
    }
    #expect(try Self.file(language).contains("\n# Reviewed by: "))
  }

  private static func file(_ language: String) throws -> String {
    try #require(TemplateSet.builtIn.first { $0.name == "words/\(language).yml" }).text
  }

  private static func texts(in language: String) throws -> [String: String] {
    let path = try #require(RepoPath("templates/words/\(language).yml"))
    let lines = WordsFile.read(SourceFile(path: path, text: try file(language))).value
    return Dictionary(lines.map { ($0.key, $0.text) }) { first, _ in first }
  }

  private static func names(in language: String) throws -> Set<String> {
    Set(try texts(in: language).keys)
  }
}

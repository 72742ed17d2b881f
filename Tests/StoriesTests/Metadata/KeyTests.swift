import SourceModel
import Stories
import TestSupport
import Testing

/// What is said about keys: unknown, missing, empty, of the wrong form.
struct KeyTests {
  @Test func `a misspelt key is one message and its fix renames it`() throws {
    let fragment: MarkedText = """
      ⟦autor⟧:
        - name: Sample Teacher Oyun
          role: teacher
          school: Sample School
          country: MN

      """
    let text = MetadataTest.text(.entry(.handbook), with: fragment.text)
      .replacing("authors:\n  - name: Sample Teacher Oyun\n    role: teacher\n", with: "")
      .replacing("    school: Sample School, Ulaanbaatar\n    country: MN\n", with: "")
    let outcome = try MetadataTest.read(.entry(.handbook), text: text)
    #expect(outcome.ids == ["unknown-key"])
    let diagnostic = try #require(outcome.diagnostics.first)
    #expect(diagnostic.message.text == "unknown key 'autor'; did you mean 'authors'?")
    let mended = try MetadataTest.mended(diagnostic, in: text)
    #expect(try MetadataTest.read(.entry(.handbook), text: mended).ids == [])
  }

  @Test(
    arguments: [
      ("⟦language⟧: en", "unknown key 'language'"),
      ("⟦classrooms⟧: []", "'classrooms' is a key of a blog post, and this is a handbook story"),
      (
        "⟦email⟧: a@example.org",
        "'email' has no place here: no person's address stands in public files"
      ),
      ("⟦xyzzy⟧: 1", "unknown key 'xyzzy'"),
      ("⟦sdg⟧: [4]", "unknown key 'sdg'"),
      ("⟦Methoden⟧: [walks]", "unknown key 'Methoden'; did you mean 'techniques'?"),
      ("⟦couverture⟧: {image: a.png, alt: A}", "unknown key 'couverture'; did you mean 'cover'?"),
      ("⟦Entwurf⟧: yes", "unknown key 'Entwurf'; did you mean 'draft'?"),
      ("⟦technique⟧: [walks]", "unknown key 'technique'; did you mean 'techniques'?"),
      ("⟦Licence⟧: MIT", "unknown key 'Licence'; did you mean 'licence'?"),
      ("⟦license⟧: MIT", "unknown key 'license'; did you mean 'licence'?"),
      (
        "⟦minor⟧: yes", "'minor' belongs inside 'authors'"
      ),
      (
        "authors: [{name: A, role: expert, country: FR, ⟦tags⟧: [x]}]",
        "'tags' stands inside the author, but belongs to the handbook story"
      ),
    ] as [(MarkedText, String)])
  func `an unknown key is told what it is`(fragment: MarkedText, message: String) throws {
    let diagnostic = try MetadataTest.expectOne("unknown-key", .entry(.handbook), fragment)
    #expect(diagnostic.message.text == message)
  }

  @Test(arguments: [
    ("Autoren", "authors"), ("auteurs", "authors"), ("autores", "authors"), ("Sprache", "lang"),
    ("langue", "lang"), ("idioma", "lang"), ("Titel", "title"), ("résumé", "summary"),
    ("Fächer", "subjects"), ("niveau", "level"), ("duración", "duration"), ("ODD", "sdgs"),
  ])
  func `a key in another language is one message and its fix renames it`(
    written: String, name: String
  ) throws {
    let text = MetadataTest.text(.entry(.handbook), with: "")
    let other = text.replacing("\n\(name):", with: "\n\(written):")
    let outcome = try MetadataTest.read(.entry(.handbook), text: other)
    #expect(outcome.ids == ["unknown-key"])
    let diagnostic = try #require(outcome.diagnostics.first)
    #expect(try MetadataTest.mended(diagnostic, in: other) == text)
  }

  @Test func `an unheard-of key is told the keys there are and first those it needs`() throws {
    let diagnostic = try MetadataTest.expectOne("unknown-key", .entry(.handbook), "⟦xyzzy⟧: 1")
    #expect(
      diagnostic.help?.text.hasPrefix(
        "a handbook story has the keys title, summary, lang, authors, subjects, ages, level, setting, "
          + "connectivity, duration, sdgs, tools,") == true)
  }

  @Test func `a translation is told which keys are the original's`() throws {
    let diagnostic = try MetadataTest.expectOne("unknown-key", .translation, "⟦sdgs⟧: [5]")
    #expect(
      diagnostic.message.text == "'sdgs' is the original's and cannot stand in a translation")
  }

  @Test func `a missing key is said at the first line with an example`() throws {
    let text = MetadataTest.text(.entry(.handbook), with: "").replacing(
      "level: secondary\n", with: "")
    let outcome = try MetadataTest.read(.entry(.handbook), text: text)
    #expect(outcome.ids == ["missing-key"])
    let diagnostic = try #require(outcome.diagnostics.first)
    #expect(diagnostic.place.span == SourceSpan(0, 3))
    #expect(diagnostic.message.text == "missing key 'level': a handbook story needs it")
    #expect(
      diagnostic.help?.text
        == "for instance 'level: secondary': the kind of school; one of secondary, high, vocational"
    )
    #expect(!outcome.isWhole)
  }

  @Test(
    arguments: [
      "authors: [{⟦name: A⟧, role: teacher, country: FR}]",
      "authors: [{⟦role: expert⟧, name: A}]",
      "authors:\n  - ⟦name: A⟧\n    country: FR",
    ] as [MarkedText])
  func `a missing key of a record is said at its first line`(fragment: MarkedText) throws {
    _ = try MetadataTest.expectOne("missing-key", .entry(.handbook), fragment)
  }

  @Test(arguments: [
    "authors: [{person: maria}]", "authors: [{person: maria, role: teacher}]",
    "authors: [{name: A, role: expert, country: FR}]",
    "authors: [{name: A, role: parent, country: FR}]",
  ])
  func `a person's file may supply the rest`(fragment: String) throws {
    #expect(try MetadataTest.read(.entry(.handbook), with: fragment).ids == [])
  }

  @Test(
    arguments: ["⟦title⟧:", "⟦title⟧: ~", "⟦title⟧: \"\"", "⟦title⟧: \"  \"", "sdgs: ⟦[]⟧"]
      as [MarkedText])
  func `a required key with nothing after it is missing`(fragment: MarkedText) throws {
    let diagnostic = try MetadataTest.expectOne("missing-key", .entry(.handbook), fragment)
    #expect(diagnostic.message.text.hasSuffix("' is empty"))
  }

  @Test(arguments: ["⟦tools⟧:", "⟦tools⟧: ~", "⟦licence⟧: ''", "⟦sample⟧:"] as [MarkedText])
  func `an optional key with nothing after it is a warning`(fragment: MarkedText) throws {
    let diagnostic = try MetadataTest.expectOne("empty-value", .entry(.handbook), fragment)
    #expect(diagnostic.severity == .warning)
  }

  @Test(
    arguments: [
      (.entry(.handbook), "⟦draft⟧:"), (.entry(.blog), "⟦publish⟧: ~"),
      (.entry(.handbook), "⟦withdrawn⟧: ''"), (.entry(.handbook), "⟦consent⟧: # Anna's"),
      (.translation, "⟦consent⟧:"), (.configuration, "⟦consent⟧:"),
      (.entry(.handbook), "consent:\n  -⟦⟧"),
      (.entry(.handbook), "authors: [{name: Ana, role: parent, country: PT, ⟦minor⟧: ''}]"),
      (.entry(.voices), "person: {name: Ana, country: PT, ⟦minor⟧: ~}"),
      (.entry(.events), "speakers: [{name: Ana, country: PT, ⟦minor⟧: ''}]"),
      (.record(.people), "⟦credit⟧:"), (.record(.people), "⟦commits-as⟧:"),
    ] as [(Schema.Kind, MarkedText)])
  func `a key that protects somebody and has nothing after it is an error`(
    kind: Schema.Kind, fragment: MarkedText
  ) throws {
    let diagnostic = try MetadataTest.expectOne("empty-protection", kind, fragment)
    #expect(diagnostic.severity == .error)
    #expect(try MetadataTest.read(kind, with: fragment.text).isWhole == (kind == .configuration))
    #expect(diagnostic.help?.text.contains("take the line out") == false)
  }

  @Test(arguments: ["channels", "expires", "withdrawn"])
  func `a consent record with an empty limit is an error`(key: String) throws {
    let record = "covers: [name], for: Ana, reference: R, given: 2021-03-04, by: self"
    let text = MarkedText("consent: [{\(record), ⟦\(key)⟧: ~}]")
    let diagnostic = try MetadataTest.expectOne("empty-protection", .entry(.handbook), text)
    #expect(diagnostic.help?.text.hasPrefix("finish it, for instance: \(key): ") == true)
  }

  @Test func `a consent record for no channel at all is an error`() throws {
    let diagnostic = try MetadataTest.expectOne(
      "empty-protection", .entry(.handbook),
      "consent: [{covers: [name], for: Ana, reference: R, given: 2021-03-04, by: self, channels: ⟦[]⟧}]"
    )
    #expect(diagnostic.message.text == "'channels' is empty, so it protects nobody")
  }

  @Test func `an empty yes or no says both`() throws {
    let diagnostic = try MetadataTest.expectOne(
      "empty-protection", .entry(.handbook), "⟦draft⟧:")
    #expect(diagnostic.help?.text == "write 'draft: yes' or 'draft: no'")
  }

  @Test func `an empty list says that there is none`() throws {
    #expect(try MetadataTest.read(.entry(.handbook), with: "tools: []").ids == [])
  }

  @Test(
    arguments: [
      (
        "tags: ⟦radio, winter⟧", "'tags' needs square brackets: [radio, winter]",
        "tags: [radio, winter]"
      ),
      ("sdgs: ⟦4⟧", "'sdgs' needs square brackets: [4]", "sdgs: [4]"),
      (
        "tools: ⟦\"a [big] radio\"⟧", "'tools' needs square brackets: [\"a [big] radio\"]",
        "tools: [\"a [big] radio\"]"
      ),
      ("tools: ⟦a {big} radio⟧", "'tools' needs square brackets, as in tools: [radio, paper]", nil),
      ("ages: ⟦[14, 16]⟧", "'ages' should be ages, such as 14-16 or 15, not a list", nil),
      ("cover: ⟦garden.jpg⟧", "'cover' is a group of keys: image, alt, credit", nil),
      ("authors: {⟦name⟧: A, role: expert, country: FR}", "'authors' is a list", nil),
      ("authors: ⟦Maria Santos⟧", "'authors' is a list", nil),
      ("sample: ⟦on⟧", "'sample' should be yes or no (or true or false), not 'on'", "sample: yes"),
      ("draft: ⟦y⟧", "'draft' should be yes or no (or true or false), not 'y'", "draft: yes"),
      (
        "authors: [⟦Maria⟧]",
        "an item of 'authors' is a group of keys: name, role, school, country, minor, person, orcid, url",
        nil
      ),
      ("draft: ⟦soon⟧", "'draft' should be yes or no (or true or false), not 'soon'", nil),
    ] as [(MarkedText, String, String?)])
  func `a value of another form is said with its mend`(
    fragment: MarkedText, message: String, mended: String?
  ) throws {
    // Only the smallest place: the first thing in a list.
    let outcome = try MetadataTest.read(.entry(.handbook), with: fragment.text)
    #expect(outcome.ids == ["wrong-type"])
    let diagnostic = try #require(outcome.diagnostics.first)
    #expect(diagnostic.message.text == message)
    if let mended {
      #expect(try MetadataTest.mended(diagnostic, in: outcome.text).contains(mended + "\n"))
    } else {
      #expect(diagnostic.fixes.isEmpty)
    }
  }

  @Test func `all faults are said at once, each at its place`() throws {
    let outcome = try MetadataTest.read(
      .entry(.handbook),
      with: "autors: []\nlang: english\nages: old\nlevel: secundary\nduration: long")
    #expect(
      outcome.ids == [
        "unknown-key", "unknown-language", "bad-ages", "unknown-choice", "bad-duration",
      ])
  }

  @Test func `what is wrong behind a misspelt key is said too`() throws {
    let text = MetadataTest.text(.entry(.handbook), with: "authors: []").replacing(
      "authors: []", with: "author: [{name: A, role: expert, contry: Norway}]")
    let outcome = try MetadataTest.read(.entry(.handbook), text: text)
    #expect(outcome.ids == ["unknown-key", "unknown-key", "unknown-country"])
  }
}

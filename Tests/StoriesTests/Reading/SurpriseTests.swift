import SourceModel
import Stories
import Testing

/// Texts that YAML 1.1 takes for something else: each is read as the key's type, never guessed.
struct SurpriseTests {
  /// `title` (text), `country` (country), `ages`, `students` (number), `draft` (boolean), `publish` (date).
  static let surprises = [
    "NO", "on", "1e3", "012", "12:30", "2021-02-30", "0x1F", "1_000", ".5", "y", "null", "Off",
    "0o17", "1.0", "2021-03-04", "+12", ".inf", "<<", "=", "12", "true",
  ]

  @Test(arguments: surprises)
  func `a text is what was written`(written: String) throws {
    let outcome = try MetadataTest.read(.entry(.handbook), with: "title: \(written)")
    #expect(outcome.ids == [])
    let entry = try #require(outcome.entry)
    #expect(entry.metadata.title == written)
  }

  @Test(arguments: surprises)
  func `a country is a code or a fault`(written: String) throws {
    let outcome = try MetadataTest.read(
      .entry(.handbook), with: "authors: [{name: A, role: expert, country: \(written)}]")
    #expect(outcome.ids == (written == "NO" ? [] : ["unknown-country"]))
    if written == "NO" { #expect(outcome.entry?.metadata.authors.first?.country?.text == "NO") }
  }

  @Test(arguments: surprises)
  func `yes and no are words`(written: String) throws {
    let outcome = try MetadataTest.read(.entry(.handbook), with: "draft: \(written)")
    let isRight = ["NO", "true"].contains(written)
    #expect(outcome.ids == (isRight ? [] : ["wrong-type"]))
    if isRight { #expect(outcome.entry?.metadata.isDraft == (written == "true")) }
  }

  @Test(arguments: surprises)
  func `a number is plain digits or a fault`(written: String) throws {
    let outcome = try MetadataTest.read(.entry(.newsletters), with: "number: \(written)")
    #expect(outcome.ids == (written == "12" ? [] : ["wrong-type"]))
  }

  @Test(arguments: surprises)
  func `a date is a day of the calendar or a fault`(written: String) throws {
    let outcome = try MetadataTest.read(.entry(.blog), with: "exchanged: \(written)")
    #expect(outcome.ids == (written == "2021-03-04" ? [] : ["bad-date"]))
  }

  @Test(arguments: surprises)
  func `ages are ages or a fault`(written: String) throws {
    let outcome = try MetadataTest.read(.entry(.handbook), with: "ages: \(written)")
    #expect(outcome.ids == (written == "12" ? [] : ["bad-ages"]))
  }

  @Test(arguments: surprises)
  func `a language is a tag or a fault`(written: String) throws {
    let outcome = try MetadataTest.read(.entry(.handbook), with: "lang: \(written)")
    #expect(outcome.ids == (written == "NO" ? [] : ["unknown-language"]))
    if written == "NO" { #expect(outcome.entry?.metadata.language.text == "no") }
  }

  @Test(arguments: surprises)
  func `a goal is its number or a fault`(written: String) throws {
    let outcome = try MetadataTest.read(.entry(.handbook), with: "sdgs: [\(written)]")
    #expect(outcome.ids == (written == "12" ? [] : ["unknown-goal"]))
  }

  @Test(arguments: surprises)
  func `a duration is a number and a unit or a fault`(written: String) throws {
    let outcome = try MetadataTest.read(.entry(.handbook), with: "duration: \(written)")
    #expect(outcome.ids == ["bad-duration"])
  }

  @Test(arguments: ["\"NO\"", "'NO'"])
  func `quotes change nothing`(written: String) throws {
    let outcome = try MetadataTest.read(
      .entry(.handbook),
      with: "authors: [{name: A, role: expert, country: \(written)}]\ndraft: \(written)")
    #expect(outcome.ids == [])
  }
}

import SourceModel
import Stories
import Syntax
import TestSupport
import Testing

/// One wrong value each: its message, its smallest place, its mend.
struct ValueTests {
  @Test(arguments: rows)
  func `a wrong value is one message at its smallest place`(row: ValueRow) throws {
    let outcome = try MetadataTest.read(row.kind, with: row.fragment.text)
    #expect(outcome.ids == [row.id])
    let diagnostic = try #require(outcome.diagnostics.first)
    #expect(diagnostic.message.text == row.message)
    if row.fragment.text != "image: ana.jpg" {
      #expect(diagnostic.place.span == row.fragment.spans.first?.shifted(by: 4))
    }
    if let mend = row.mend {
      let mended = try MetadataTest.mended(diagnostic, in: outcome.text)
      #expect(mended.contains(mend))
      #expect(try MetadataTest.read(row.kind, text: mended).ids == [])
    }
    #expect(outcome.isWhole == (diagnostic.severity != .error))
  }

  @Test(arguments: rows.filter { $0.mend == nil && ["bad-duration", "bad-ages"].contains($0.id) })
  func `nothing is offered that would lose a part of what was written`(row: ValueRow) throws {
    let outcome = try MetadataTest.read(row.kind, with: row.fragment.text)
    let diagnostic = try #require(outcome.diagnostics.first)
    #expect(diagnostic.fixes.isEmpty)
    #expect(diagnostic.help != nil)
  }

  @Test(
    arguments: [
      ("title: Group ⟦#3 and us⟧", "title: \"Group #3 and us\""),
      ("title: Group ⟦# three and us⟧", nil),
      ("tags:\n  - snow\n  - radio ⟦#1⟧", "  - \"radio #1\""),
    ] as [(MarkedText, String?)])
  func `what a remark cuts off a text is said`(marked: MarkedText, mend: String?) throws {
    let diagnostic = try MetadataTest.expectOne("remark-in-text", .entry(.handbook), marked)
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.fixes.isEmpty == (mend == nil))
    guard let mend else { return }
    let text = MetadataTest.text(.entry(.handbook), with: marked.text)
    let mended = try MetadataTest.mended(diagnostic, in: text)
    #expect(mended.contains(mend + "\n"))
    #expect(try MetadataTest.read(.entry(.handbook), text: mended).ids == [])
  }

  @Test func `remarks elsewhere, and the example of a form, say nothing`() throws {
    for fragment in [
      "ages: 14-16 # all of them", "title: C#2", "title: \"A\" # why",
      "title: A\n# why\n", "tags: [radio] # why",
    ] {
      let ids = try MetadataTest.read(.entry(.handbook), with: fragment).ids
      #expect(ids == [], "\(fragment)")
    }
    let key = try #require(Schema.record(of: .handbook)["title"])
    let filled = "title: A calm day # \(key.example)"
    #expect(try MetadataTest.read(.entry(.handbook), with: filled).ids == [])
  }

  @Test func `a value behind the sign of a remark is named as such`() throws {
    let outcome = try MetadataTest.read(.entry(.handbook), with: "title: #calm")
    #expect(outcome.ids == ["missing-key"])
    #expect(
      outcome.diagnostics.first?.help?.text.hasPrefix("what stands behind '#' is not read") == true)
  }

  @Test func `brackets around a part of an item stay`() throws {
    for list in ["[music (choir), art]", "[艺术（美术）]", "[\"(x\"]"] {
      #expect(try MetadataTest.read(.entry(.handbook), with: "tags: \(list)").ids == [])
    }
  }

  @Test(arguments: [
    "2021-05-31", "2021-06-01", "2022-02-28", "2022-03-01",
  ])
  func `three and twelve months of the calendar are enough`(ends: String) throws {
    #expect(try MetadataTest.read(.entry(.collaborations), with: "ends: \(ends)").ids == [])
  }

  @Test(arguments: ["\\u200b\\u2060\\u00ad", "\\u3164", "\\u2800 ", "\\ufeff"])
  func `a value of nothing visible is empty`(text: String) throws {
    for (line, place) in [
      ("title:", ""), ("summary:", ""), ("authors: [{name:", ", country: FR}]"),
    ] {
      let empty = try MetadataTest.read(.entry(.handbook), with: "\(line) \"\"\(place)")
      let unseen = try MetadataTest.read(.entry(.handbook), with: "\(line) \"\(text)\"\(place)")
      #expect(!empty.ids.isEmpty)
      #expect(unseen.diagnostics.map(\.message) == empty.diagnostics.map(\.message))
    }
  }

  @Test func `a character that the parser refused is said once`() throws {
    let file = SourceFile(
      path: try #require(RepoPath("stories/people/ana.yml")), text: "name: \"\\e \\a x\"\n")
    let parsed = YAMLFile.parse(file)
    #expect(parsed.diagnostics.map(\.id) == ["control-character"])
    let read = Person.read(
      try #require(parsed.value), file: file, id: try #require(Slug("ana")),
      configuration: Configuration())
    #expect(read.diagnostics.isEmpty)
  }

  @Test func `people from anywhere speak in voices and write for the blog`() throws {
    #expect(
      try MetadataTest.read(.entry(.voices), with: "person: {name: Amina, country: KE}").ids == [])
    #expect(
      try MetadataTest.read(
        .entry(.blog), with: "authors: [{name: Amina, role: expert, country: AR}]"
      ).ids == [])
  }

  @Test func `a word outside the vocabulary is a warning with the nearest`() throws {
    var configuration = Configuration()
    configuration.subjects = ["geography", "music"]
    let diagnostic = try MetadataTest.expectOne(
      "not-in-vocabulary", .entry(.handbook), "subjects: [music, ⟦geografy⟧]",
      configuration: configuration)
    #expect(diagnostic.severity == .warning)
    #expect(
      diagnostic.message.text
        == "'geografy' is not one of the subjects in use; did you mean 'geography'?")
  }

  @Test func `a translation must have the language of its name`() throws {
    let diagnostic = try MetadataTest.expectOne("language-mismatch", .translation, "lang: ⟦de⟧")
    #expect(diagnostic.message.text == "'lang' is 'de', but the name of the file says 'fr'")
  }

  @Test func `a collaboration to come says when one can join`() throws {
    let text = MetadataTest.text(.entry(.collaborations), with: "")
      .replacing("closes: 2021-02-12T23:59:00+08:00\n", with: "")
    let outcome = try MetadataTest.read(.entry(.collaborations), text: text)
    #expect(outcome.ids == [])
    let entry = try #require(outcome.entry)
    let before = try #require(CalendarDay(year: 2021, month: 2, day: 28)).seconds
    let diagnostic = try #require(
      CallDatesMissing.judge(entry, asOf: RecordedTime(seconds: before)))
    #expect(
      diagnostic.message.text
        == "missing 'closes': this collaboration is still to come, and one can join it")
    #expect(CallDatesMissing.judge(entry, asOf: RecordedTime(seconds: before + 86_400)) == nil)
  }
}

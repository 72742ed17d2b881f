import SourceModel
import Syntax
import TestSupport
import Testing

@testable import Stories

/// People, schools, contents, translations: what was written is what they hold.
struct RecordTests {
  private func file(_ path: String, _ text: String) throws -> SourceFile {
    SourceFile(path: try #require(RepoPath(path)), text: text)
  }

  @Test(arguments: [
    ("", Person.CreditChoice.yes), ("credit: yes", .yes), ("credit: no", .no),
    ("credit: {as: M. Santos}", .named("M. Santos")),
  ])
  func `a person says how to be named`(line: String, credit: Person.CreditChoice) throws {
    let file = try file("stories/people/maria.yml", "name: Maria\n" + line)
    let read = Person.read(
      try MetadataTest.mapping(file), file: file, id: try #require(Slug("maria")),
      configuration: Configuration())
    #expect(read.diagnostics == [])
    #expect(read.value?.credit == credit)
  }

  @Test func `a choice of credit that is none is an error`() throws {
    _ = try MetadataTest.expectOne("wrong-type", .record(.people), "credit: ⟦maybe⟧")
    _ = try MetadataTest.expectOne("wrong-type", .record(.people), "credit: ⟦M. Santos⟧")
  }

  @Test func `contents keep the places of their patterns`() throws {
    let text: MarkedText = """
      parts:
        - title: One
          introduction: parts/one.md
          entries: [⟦asia/*⟧, two.md]
      """
    let file = try file("stories/handbook/contents.yml", text.text)
    let read = Contents.read(try MetadataTest.mapping(file), file: file)
    #expect(read.diagnostics == [])
    let part = try #require(read.value?.parts.first)
    #expect(part.introduction?.string == "parts/one.md")
    #expect(part.entries.map(\.text) == ["asia/*", "two.md"])
    #expect(part.entries.first?.span == text.spans.first)
  }

  @Test(arguments: ["⟦../x.md⟧", "⟦https://example.org/x.md⟧"] as [MarkedText])
  func `an introduction stands below the handbook`(path: MarkedText) throws {
    _ = try MetadataTest.expectOne(
      "bad-path", .contents, MarkedText("parts:\n  - title: One\n    introduction: ⟦\(path.text)⟧"))
  }

  @Test func `a consent record without channels is for all`() throws {
    let outcome = try MetadataTest.read(
      .entry(.voices),
      with:
        "consent: [{covers: [photo], for: A, items: a.jpg, reference: X, given: 2021-03-04, by: self}]"
    )
    let consent = try #require(outcome.entry?.metadata.consent.first)
    #expect(consent.channels == ConsentRecord.Channel.allCases)
    #expect(consent.items == ["a.jpg"])
    #expect(consent.by == .oneself)
  }

  @Test func `goals are ascending, each once`() throws {
    let outcome = try MetadataTest.read(.entry(.handbook), with: "sdgs: [13, 3, 13]")
    #expect(outcome.entry?.metadata.goals == [3, 13])
  }

  @Test func `a school is an id or a name`() throws {
    let outcome = try MetadataTest.read(
      .entry(.handbook),
      with: """
        authors:
          - {name: A, role: teacher, school: rizal-high, country: PH}
          - {name: B, role: teacher, school: Rizal High, country: PH}
        """)
    #expect(
      outcome.entry?.metadata.authors.map(\.school)
        == [.id(try #require(Slug("rizal-high"))), .name("Rizal High")])
  }

  @Test func `a title over two lines is one line`() {
    #expect(PlainText.line("  a\n  b\tc ") == "a b c")
    #expect(PlainText.prose("\n a \n\n b\r\n") == "a\n\nb")
  }
}

import SourceModel
import Stories
import Syntax
import Testing

/// What `new` writes: what is still to fill in, each with an example that the checks take.
struct SkeletonTests {
  private func skeleton(_ kind: Schema.Kind, _ values: [String: String] = [:]) throws -> String {
    let today = try #require(CalendarDay(year: 2026, month: 11, day: 21))
    return Schema.skeleton(kind, values: values, today: today)
  }

  /// With every example in its place, or those alone that are asked for.
  private func filled(_ kind: Schema.Kind, withOptional: Bool = true) throws -> String {
    let keys = Schema.record(of: kind).keyNames
    let lines = try skeleton(kind).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      let isKey = withOptional && keys.contains { line.hasPrefix("# \($0): ") }
      return isKey ? String(line.dropFirst(2)) : String(line).replacing(": # ", with: ": ")
    }.joined(separator: "\n")
  }

  @Test(arguments: Schema.Kind.allCases)
  func `a skeleton asks for what is still to fill in and nothing else`(kind: Schema.Kind) throws {
    let text = try skeleton(kind)
    let outcome = try MetadataTest.read(kind, text: text)
    #expect(Set(outcome.ids).isSubset(of: ["missing-key"]))
    for diagnostic in outcome.diagnostics {
      #expect(diagnostic.message.text.hasSuffix("is empty"))
    }
    for key in Schema.record(of: kind).keys { #expect(text.contains("\(key.name):")) }
  }

  @Test(arguments: Schema.Kind.allCases)
  func `a skeleton with its own examples is without fault`(kind: Schema.Kind) throws {
    let outcome = try MetadataTest.read(kind, text: filled(kind))
    #expect(outcome.diagnostics.map(\.message.text) == [])
    #expect(outcome.isWhole)
  }

  @Test func `the two classrooms of a post are on two shores`() throws {
    let text = try skeleton(.entry(.blog))
    #expect(text.contains("  - school: # Lycée Curie\n    country: # FR\n    students: # 24\n"))
    #expect(text.contains("  - school: # Rizal High School\n    country: # PH\n"))
  }

  @Test func `days are made from today and keep their distance`() throws {
    let collaboration = try skeleton(.entry(.collaborations))
    #expect(collaboration.contains("\nstarts: # 2026-11-21\n"))
    #expect(collaboration.contains("\nends: # 2027-07-23\n"))
    #expect(collaboration.contains("\n# opens: 2026-10-03T09:00:00+08:00\n"))
    #expect(collaboration.contains("\n# publish: 2026-11-21\n"))
    let event = try skeleton(.entry(.events))
    #expect(event.contains("\nends: # 2026-11-21T16:30:00+08:00\n"))
    #expect(event.contains("    starts: # 2026-11-21T15:00:00+08:00\n"))
  }

  @Test func `a voice with its own examples has the consent that it needs`() throws {
    let text = try filled(.entry(.voices), withOptional: false)
    let read = try MetadataTest.read(.entry(.voices), text: text)
    let entry = try #require(read.entry)
    var shop = Workshop()
    let path = "stories/voices/a-day.md"
    shop.entries = [path: { $0.consent = entry.metadata.consent }]
    shop.details = [path: entry.details]
    shop.bodies = [path: Make.paragraph(Inline(.text("At home."), span: .start))]
    shop.configure = {
      $0.configuration.consentRequired = [.minors, .voices]
      // The day of the skeleton.
      $0.asOf = RecordedTime(seconds: 1_795_219_200)
    }
    #expect(try shop.assemble().diagnostics.map(\.message.text) == [])
    #expect(try skeleton(.entry(.voices)).contains("\n  - covers: # [name, text]\n"))
  }

  @Test func `a skeleton holds what was given`() throws {
    let text = try skeleton(
      .entry(.handbook),
      [
        "title": "Radio: one winter", "authors": "Maria Santos", "sdgs": "4, 5", "ages": "14-16",
        "sample": "yes", "publish": "2021-03-04", "subjects": "geography, music",
        "cover": "{image: a.png, alt: A picture}", "elsewhere": "x",
      ])
    let outcome = try MetadataTest.read(.entry(.handbook), text: text)
    #expect(Set(outcome.ids).isSubset(of: ["missing-key", "empty-value"]))
    for line in [
      "title: \"Radio: one winter\"", "  - name: Maria Santos", "sdgs: [4, 5]", "sample: yes",
      "publish: 2021-03-04", "subjects: [geography, music]", "# draft: yes",
    ] {
      #expect(text.contains("\n\(line)\n"), "\(line)")
    }
    #expect(!text.contains("elsewhere"))
  }
}

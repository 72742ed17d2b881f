import Foundation
import Outputs
import SourceModel
import Syntax
import Testing

/// The specifications' own examples, through our parser and our renderer.
@Suite struct BodyExamplesTests {
  struct Example: Decodable {
    let example: Int
    let section: String
    let markdown: String
    let html: String
  }

  static func examples(_ name: String) throws -> [Example] {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "BodyResources")
    let data = try Data(contentsOf: folder.appending(path: name))
    return try JSONDecoder().decode([Example].self, from: data)
  }

  static func html(
    _ markdown: String, dialect: Dialect, options: BodyRenderer.Options = .reference
  ) throws -> String {
    let path = try #require(RepoPath("stories/handbook/example.md"))
    let body = Body.read(SourceFile(path: path, text: markdown), dialect: dialect)
    return BodyRenderer.html(of: body.value, in: PlainContext(), options: options)
  }

  @Test func `every example of CommonMark gives the specification's HTML`() throws {
    let examples = try Self.examples("commonmark-0.30.json")
    #expect(examples.count == 652)
    for example in examples {
      let html = try Self.html(example.markdown, dialect: .commonMark)
      #expect(html == example.html, "example \(example.example), \(example.section)")
    }
  }

  /// With tables, notes, alerts and figures on, only these differ: a picture alone in its paragraph is a
  /// figure, and comments are left out.
  @Test func `our dialect differs from CommonMark in figures and comments alone`() throws {
    var different: [Int] = []
    for example in try Self.examples("commonmark-0.30.json") {
      if try Self.html(example.markdown, dialect: .colophon) != example.html {
        different.append(example.example)
      }
    }
    let comments = [177, 179, 183, 308, 309, 624]
    let pictures = [519] + Array(571...577) + Array(579...585) + [587, 588, 590]
    #expect(different == (comments + pictures).sorted())
  }

  @Test func `every example of tables gives the published HTML`() throws {
    for example in try Self.examples("gfm-tables.json") {
      let html = try Self.html(example.markdown, dialect: .colophon)
      #expect(html == example.html, "example \(example.example), \(example.section)")
    }
  }
}

/// Links and pictures as written; English words.
struct PlainContext: BodyContext {
  func target(of link: Link) -> BodyTarget? {
    BodyTarget(href: link.destination, isExternal: true, title: link.title)
  }

  func image(for picture: Picture) -> BodyImage? {
    BodyImage(source: picture.destination, width: nil, height: nil)
  }

  func title(of alert: AlertKind) -> String { alert.rawValue.capitalized }
  func label(ofNote number: Int) -> String { "Note \(number)" }
  func backLabel(ofNote number: Int, occurrence: Int?) -> String {
    "Back to the text of note \(number)" + (occurrence.map { ", mark \($0)" } ?? "")
  }
  var tableLabel: String { "Table" }
  var notesLabel: String { "Notes" }
}

import Foundation
import SourceModel
import Stories
import Testing

@testable import CommandLineTool
@testable import Compilation
@testable import Outputs

/// The weights that the design promises: a page reaches a telephone on a slow link.
@Suite struct BudgetTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func plan(_ edition: Edition, _ reader: any ObjectReader, _ snapshot: Snapshot)
    -> SitePlan
  {
    Site.plan(
      edition, templates: TemplateSet.load(from: snapshot).value, reader: reader,
      options: SiteOptions(
        baseURL: "https://classrooms.example/", version: "test",
        sources: snapshot.file(at:))
    ).value
  }

  @Test func `each story of this book, with its style, is at most 30 kB and asks for one style`()
    async throws
  {
    let loaded = try Loader.plainTree(
      LoadRequest(
        directory: Self.root.path, revision: nil, asOf: RecordedTime(seconds: 1_900_000_000),
        includesDrafts: true, jobs: 2))
    let edition = try await Compiler.assemble(loaded.input, reader: loaded.reader).value
    let plan = Self.plan(edition, loaded.reader, loaded.input.snapshot)
    let style = try #require(plan.tasks.first { $0.route.text.hasSuffix(".css") }).make()
    let styleWeight = try Weight(style)
    #expect(String(decoding: style, as: UTF8.self).firstMatch(of: /@import|url\(/) == nil)
    let texts = EntryText.all(of: edition)
    #expect(edition.stories.count >= 10)
    let tasks = Dictionary(uniqueKeysWithValues: plan.tasks.map { ($0.route, $0) })
    for text in texts {
      let bytes = try #require(tasks[text.route]).make()
      let page = String(decoding: bytes, as: UTF8.self)
      let weight = try Weight(bytes)
      #expect(weight.gzip + styleWeight.gzip <= 30_000, "\(text.path): \(weight.gzip)")
      #expect(Requests.styles(page) == 1, "\(text.path)")
      #expect(Requests.others(page) == [], "\(text.path)")
    }
  }

  @Test(arguments: [
    ("<script src=\"x.js\"></script>", true), ("<p onclick=\"x()\">", true),
    ("<link rel=\"preload\" href=\"x\">", true), ("<link rel=\"icon\" href=\"/x.ico\">", true),
    ("<p style=\"background: url(x)\">", true), ("<iframe src=\"x\">", true),
    (
      "<link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"x\"><img src=\"x\">"
        + "<a href=\"x\" rel=\"next\">one</a>", false
    ),
  ])
  func `what a browser would fetch by itself is seen`(page: String, isSeen: Bool) {
    #expect(Requests.others(page).isEmpty != isSeen)
  }

  /// Of a book of 2,000 stories: no page of a list holds more than a hundred, so that ten thousand weigh the
  /// same (measured once: the front 95 kB and 24 kB packed, an index 76 kB and 20 kB), but take a minute in a
  /// debug build. Of each list (all countries count as one, all parts of the front as one) the first pages,
  /// one from the middle and the last.
  @Test func `fronts and indexes of very many stories are light`() throws {
    let edition = try LargeEdition.make(stories: 2_000)
    let plan = Self.plan(edition, NoObjects(), Snapshot(items: [:]))
    let articles = Set(EntryText.all(of: edition).map(\.route))
    let pages = plan.tasks.filter {
      ($0.route.text.isEmpty || $0.route.text.hasSuffix("/")) && !articles.contains($0.route)
    }
    let lists = Dictionary(grouping: pages) { Self.list($0.route) }
    #expect(lists.count > 10)
    for (name, pages) in lists.sorted(by: { $0.key < $1.key }) {
      let chosen = Set([0, 1, pages.count / 2, pages.count - 1]).filter {
        pages.indices.contains($0)
      }
      for index in chosen.sorted() {
        let weight = try Weight(pages[index].make())
        let route = pages[index].route.text
        #expect(weight.raw < 300_000, "\(name) \(route): \(weight.raw)")
        #expect(weight.gzip < 30_000, "\(name) \(route): \(weight.gzip)")
      }
    }
  }

  /// The folder of a page, with `*` for the key of an index and for the number of a page.
  private static func list(_ route: Route) -> String {
    let parts = route.text.split(separator: "/").map(String.init)
    let isKeyed =
      parts.starts(with: ["handbook", "by"])
      || ["tags", "people", "schools"].contains(parts.first ?? "")
    let keyed = parts.first == "handbook" ? 3 : 1
    return parts.enumerated().map { index, part in
      if Int(part) != nil { return "*" }
      return isKeyed && index >= keyed ? "*" : part
    }.joined(separator: "/")
  }
}

/// There are no pictures.
private struct NoObjects: ObjectReader {
  func bytes(of id: ObjectID, limit: Int) throws(ObjectError) -> [UInt8] { throw .missing(id) }
}

import SourceModel
import Stories
import Syntax
import Testing

@testable import Outputs

/// Editions of short stories whose dates are given, for tests of feeds and sitemaps.
enum FeedEdition {
  /// Days after 1970 on which a story was published and last revised.
  struct Row {
    let slug: String
    let published: Int64?
    let revised: Int64?
    var collaboration: String?
    var isDraft = false

    init(
      _ slug: String, _ published: Int64?, _ revised: Int64?, collaboration: String? = nil,
      isDraft: Bool = false
    ) {
      self.slug = slug
      self.published = published
      self.revised = revised
      self.collaboration = collaboration
      self.isDraft = isDraft
    }
  }

  static func make(_ rows: [Row], _ kind: EntryKind = .handbook) throws -> Edition {
    var edition = Edition()
    var entries: [Entry] = []
    for row in rows {
      let entry = try entry(row, kind)
      entries.append(entry)
      edition.credits[entry.path] = Credits(
        byline: [
          Credits.Name(
            name: "N", role: .teacher, school: nil, country: CountryCode(known: "MN"))
        ], lastRevised: row.revised.map { RecordedTime(seconds: $0 * 86_400) },
        landed: row.published.map { RecordedTime(seconds: $0 * 86_400) }, revisions: 1)
    }
    if kind == .blog {
      edition.posts = entries
    } else {
      edition.parts = [Edition.Part(title: nil, entries: entries)]
    }
    return edition
  }

  static func entry(_ row: Row, _ kind: EntryKind = .handbook) throws -> Entry {
    let model = try kind == .blog ? SampleEdition.cooks() : SampleEdition.kitchen()
    var metadata = Metadata(title: row.slug, summary: "About \(row.slug)", language: .english)
    metadata.collaboration = row.collaboration.flatMap { Slug($0) }
    metadata.isDraft = row.isDraft
    return Entry(
      address: try SampleEdition.address(
        "stories/\(kind.rawValue)/\(row.slug).md", kind, row.slug),
      metadata: metadata, details: model.details, body: .empty)
  }

  /// The slugs of a feed's items, in their order.
  static func slugs(_ files: [OutputFile], _ route: String) throws -> [String] {
    try SiteTests.text(files, route).split(separator: "<id>").dropFirst(2).map { rest in
      String(rest.prefix { $0 != "<" }.split(separator: "/").last ?? "")
    }
  }
}

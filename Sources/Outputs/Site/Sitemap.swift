import SourceModel

/// What search engines are told: which pages there are, and that they may read all of them.
///
/// Only with a base address: a sitemap has full addresses (sitemaps.org/protocol.html), and
/// `robots.txt` (RFC 9309) would say nothing but where it stands.
extension SiteModel {
  /// How many addresses a file holds; more than 50,000 are not allowed.
  static let longestSitemap = 40_000

  /// - Parameter tasks: every other file of the site.
  func sitemapTasks(for tasks: [PageTask], longest: Int = longestSitemap) -> [PageTask] {
    guard let baseURL else { return [] }
    let pages = tasks.filter { $0.route.isPage && !$0.isHidden }
      .map { Sitemap.Row(route: $0.route, changed: $0.changed) }
      .sorted { $0.route < $1.route }
    let runs = stride(from: 0, to: pages.count, by: longest).map {
      $0..<min($0 + longest, pages.count)
    }
    let robots = PageTask(Routes.robots, PageOrigin(site: "the file for search engines")) {
      Array(
        "User-agent: *\nAllow: /\n\nSitemap: \(baseURL + Routes.sitemap.encoded)\n".utf8)
    }
    let origin = PageOrigin(site: "the sitemap")
    guard runs.count > 1 else {
      return [
        robots,
        PageTask(Routes.sitemap, origin) { Sitemap(baseURL: baseURL).pages(pages[...]) },
      ]
    }
    let parts = runs.indices.map { Routes.sitemap($0 + 1) }
    return [
      robots,
      PageTask(Routes.sitemap, origin) { Sitemap(baseURL: baseURL).index(parts) },
    ]
      + zip(parts, runs).map { part, run in
        PageTask(part, origin) {
          Sitemap(baseURL: baseURL).pages(pages[run])
        }
      }
  }
}

/// The files of a sitemap.
struct Sitemap {
  struct Row: Sendable {
    let route: Route
    /// Of a text: the day it last changed.
    let changed: CalendarDay?
  }

  /// About so many bytes a page.
  static let bytesOfRow = 150

  let baseURL: String

  func pages(_ rows: ArraySlice<Row>) -> [UInt8] {
    var out = open("urlset")
    out.reserveCapacity(rows.count * Self.bytesOfRow)
    for row in rows {
      out += Array("<url><loc>\(address(row.route))</loc>".utf8)
      if let changed = row.changed { out += Array("<lastmod>\(changed.iso8601)</lastmod>".utf8) }
      out += Array("</url>\n".utf8)
    }
    return out + Array("</urlset>\n".utf8)
  }

  /// What leads to the files that hold the pages.
  func index(_ parts: [Route]) -> [UInt8] {
    let rows = parts.map { "<sitemap><loc>\(address($0))</loc></sitemap>\n" }
    return open("sitemapindex") + Array((rows.joined() + "</sitemapindex>\n").utf8)
  }

  private func open(_ element: String) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <\(element) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """.utf8)
  }

  private func address(_ route: Route) -> String { XMLText.escape(baseURL + route.encoded) }
}

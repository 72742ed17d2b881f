import SourceModel
import Stories

/// One Atom feed (RFC 4287), as text.
struct AtomFeed {
  struct Item {
    let title: String
    let summary: String
    let language: String
    /// The full address: also the entry's id, since an entry keeps its address.
    let address: String
    let authors: [String]
    let published: RecordedTime?
    let updated: RecordedTime
    let goals: [String]
  }

  let title: String
  let subtitle: String?
  let language: String
  /// The full address of the feed itself.
  let address: String
  /// The full address of the page that it speaks of.
  let page: String
  let author: String
  let version: String
  /// Newest first.
  let items: [Item]
  /// Used when there are no items.
  let fallback: RecordedTime

  var text: String {
    let updated = items.map(\.updated).max() ?? fallback
    var out = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(XMLText.escape(language))">
        <id>\(XMLText.escape(address))</id>
        <title>\(XMLText.escape(title))</title>

      """
    if let subtitle, !subtitle.isEmpty {
      out += "  <subtitle>\(XMLText.escape(subtitle))</subtitle>\n"
    }
    out += """
        <updated>\(updated.iso8601)</updated>
        <author><name>\(XMLText.escape(author))</name></author>
        <link rel="self" type="application/atom+xml" href="\(XMLText.escape(address))"/>
        <link rel="alternate" type="text/html" href="\(XMLText.escape(page))"/>
        <generator version="\(XMLText.escape(version))">colophon</generator>

      """
    for item in items { out += Self.entry(item) }
    return out + "</feed>\n"
  }

  private static func entry(_ item: Item) -> String {
    let language = XMLText.escape(item.language)
    var out = """
        <entry xml:lang="\(language)">
          <id>\(XMLText.escape(item.address))</id>
          <title>\(XMLText.escape(item.title))</title>
          <link rel="alternate" type="text/html" hreflang="\(language)" href="\(XMLText.escape(item.address))"/>
          <updated>\(item.updated.iso8601)</updated>

      """
    if let published = item.published {
      out += "    <published>\(published.iso8601)</published>\n"
    }
    for author in item.authors {
      out += "    <author><name>\(XMLText.escape(author))</name></author>\n"
    }
    for goal in item.goals { out += "    <category term=\"\(XMLText.escape(goal))\"/>\n" }
    return out + "    <summary>\(XMLText.escape(item.summary))</summary>\n  </entry>\n"
  }
}

import SourceModel

/// A feed in Atom (RFC 4287).
struct AtomFeed {
  let document: FeedDocument

  var bytes: [UInt8] { Array(text.utf8) }

  var text: String {
    let updated = document.items.map(\.updated).max() ?? RecordedTime(seconds: 0)
    var out = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(XMLText.escape(document.language))">
        <id>\(XMLText.escape(document.atom))</id>
        <title>\(XMLText.escape(document.title))</title>

      """
    if let subtitle = document.subtitle, !subtitle.isEmpty {
      out += "  <subtitle>\(XMLText.escape(subtitle))</subtitle>\n"
    }
    out += """
        <updated>\(updated.iso8601)</updated>
        <author><name>\(XMLText.escape(document.author))</name></author>
        <link rel="self" type="application/atom+xml" href="\(XMLText.escape(document.atom))"/>
        <link rel="alternate" type="text/html" href="\(XMLText.escape(document.page))"/>
        <generator version="\(XMLText.escape(document.version))">colophon</generator>

      """
    for item in document.items { out += Self.entry(item) }
    return out + "</feed>\n"
  }

  private static func entry(_ item: FeedDocument.Item) -> String {
    let language = XMLText.escape(item.language)
    let address = XMLText.escape(item.address)
    var out = """
        <entry xml:lang="\(language)">
          <id>\(address)</id>
          <title>\(XMLText.escape(item.title))</title>
          <link rel="alternate" type="text/html" hreflang="\(language)" href="\(address)"/>
          <updated>\(item.updated.iso8601)</updated>

      """
    if let published = item.published {
      out += "    <published>\(published.iso8601)</published>\n"
    }
    for author in item.authors {
      out += "    <author><name>\(XMLText.escape(author))</name></author>\n"
    }
    for tag in item.tags { out += "    <category term=\"\(XMLText.escape(tag))\"/>\n" }
    return out + "    <summary>\(XMLText.escape(item.summary))</summary>\n  </entry>\n"
  }
}

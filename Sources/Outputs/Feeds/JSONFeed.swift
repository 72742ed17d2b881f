import SourceModel

/// A feed in JSON Feed 1.1 (jsonfeed.org/version/1.1).
struct JSONFeed {
  let document: FeedDocument

  var bytes: [UInt8] {
    var json = JSONWriter(.indented, insideHTML: true)
    json.object { json in
      json.field("version", "https://jsonfeed.org/version/1.1")
      json.field("title", CleanText.line(document.title))
      json.field("home_page_url", document.page)
      json.field("feed_url", document.json)
      let subtitle = document.subtitle ?? ""
      json.field("description", ifAny: subtitle.isEmpty ? nil : CleanText.line(subtitle))
      json.array("authors") { json in
        json.object {
          $0.field("name", CleanText.line(document.author))
          $0.field("url", ifAny: document.authorAddress)
        }
      }
      json.field("language", document.language)
      json.array("items") { json in
        for item in document.items { json.object { Self.write(item, &$0) } }
      }
    }
    return json.bytes + [0x0A]
  }

  private static func write(_ item: FeedDocument.Item, _ json: inout JSONWriter) {
    json.field("id", item.address)
    json.field("url", item.address)
    json.field("title", CleanText.line(item.title))
    json.field("content_text", CleanText.line(item.summary))
    json.field("date_published", ifAny: item.published?.iso8601)
    json.field("date_modified", item.updated.iso8601)
    if !item.authors.isEmpty {
      json.array("authors") { json in
        for author in item.authors { json.object { $0.field("name", CleanText.line(author)) } }
      }
    }
    if !item.tags.isEmpty { json.field("tags", item.tags.map(CleanText.line)) }
    json.field("language", item.language)
  }
}

import SourceModel

/// What a feed says, whatever the format.
struct FeedDocument {
  struct Item {
    let title: String
    let summary: String
    let language: String
    /// The full address: also the item's id, since a text keeps its address.
    let address: String
    let authors: [String]
    let published: RecordedTime?
    let updated: RecordedTime
    /// Goals in words, then tags.
    let tags: [String]
  }

  let title: String
  let subtitle: String?
  let language: String
  /// The full address of the page that it speaks of.
  let page: String
  /// The full addresses of the feed itself.
  let atom: String
  let json: String
  /// Who stands for the whole of it.
  let author: String
  /// The author's own page.
  let authorAddress: String?
  let version: String
  /// Newest first.
  let items: [Item]
}

import Stories

/// Names and titles that stand in a line of other words: none of them turns around what stands beside it.
///
/// Two Arabic names in an English sentence would else change their places, and the signs between them too
/// (Unicode Standard Annex 9).
enum SetApart {
  /// As HTML.
  ///
  /// - Parameter language: of the text, where it is not that of the words around.
  static func html(_ text: String, language: LanguageTag? = nil) -> String {
    let own = language.map { " lang=\"\(HTMLText.escape($0.text))\"" } ?? ""
    return "<bdi\(own)>\(HTMLText.escape(text))</bdi>"
  }

  /// For paper, between marks; those of the text itself are dropped, so that each mark has its end.
  static func marked(_ text: String) -> String {
    let text = CleanText.line(text)
    return text.isEmpty ? "" : "\u{2068}\(text)\u{2069}"
  }
}

extension Words {
  /// `a, b, c` as HTML, each set apart.
  func html(list items: [String]) -> String {
    items.map { SetApart.html($0) }.joined(separator: HTMLText.escape(self["list-comma"]))
  }

  /// `a, b, c` for paper, each set apart.
  func marked(list items: [String]) -> String { list(items.map(SetApart.marked)) }
}

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

  /// A title of a known language, for a place that takes its direction from its first letter: where that is a letter of
  /// another direction, a mark before it says what the language says.
  static func led(_ title: String, by language: LanguageTag) -> String {
    let direction = TextDirection.of(language)
    guard let first = TextDirection.first(of: title), first != direction else { return title }
    return (direction == .rightToLeft ? "\u{200F}" : "\u{200E}") + title
  }

  /// For paper, between marks; those of the text itself are dropped, so that each mark has its end.
  static func marked(_ text: String) -> String { marked(text, from: "\u{2068}") }

  /// The same of a text whose language is known: that says the direction, and not its first letter.
  static func marked(_ text: String, language: LanguageTag) -> String {
    let isRightToLeft = TextDirection.of(language) == .rightToLeft
    return marked(text, from: isRightToLeft ? "\u{2067}" : "\u{2066}")
  }

  private static func marked(_ text: String, from start: String) -> String {
    let text = CleanText.line(text)
    return text.isEmpty ? "" : "\(start)\(text)\u{2069}"
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

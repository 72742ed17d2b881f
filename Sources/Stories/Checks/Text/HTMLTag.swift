import SourceModel

/// One tag as written, and what a writer uses instead.
struct HTMLTag {
  /// In small letters; empty for what is no tag, such as `<!DOCTYPE html>`.
  let name: String
  let isClosing: Bool
  private let written: String

  init(_ written: String) {
    self.written = written
    let inside = written.drop { $0 != "<" }.dropFirst()
    isClosing = inside.first == "/"
    name = inside.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
      .lowercased()
  }

  /// The tag cut to what fits a line.
  var shown: String {
    let tag = written.drop { $0 != "<" }
    let whole = tag.prefix { $0 != ">" && !$0.isNewline } + (tag.contains(">") ? ">" : "")
    return whole.count > 40 ? whole.prefix(39) + "…" : String(whole)
  }

  /// The value of an attribute in quotes.
  func attribute(_ name: String) -> String? {
    for quote in ["\"", "'"] as [Character] {
      var rest = Substring(written)
      while let equals = rest.firstIndex(of: "=") {
        let key = rest[..<equals].split(whereSeparator: \.isWhitespace).last?.lowercased()
        rest = rest[rest.index(after: equals)...]
        guard rest.first == quote else { continue }
        let value = rest.dropFirst().prefix { $0 != quote }
        if key == name { return String(value) }
      }
    }
    return nil
  }

  /// The mark that stands on both sides instead of a pair of tags.
  static let marks = [
    "b": "**", "strong": "**", "i": "*", "em": "*", "cite": "*", "code": "`", "tt": "`",
  ]

  var advice: Message {
    switch name {
    case "b", "strong": "write '**words**' instead"
    case "i", "em", "cite": "write '*words*' instead"
    case "u", "ins", "mark":
      "underlined words look like links; write '*words*' or '**words**' instead"
    case "br": "end the line with two spaces or a backslash instead"
    case "p": "take the tags out and leave a blank line between paragraphs; readers would see them"
    case "div": "take the tags out; readers would see them"
    case "hr": "write '---' on a line of its own instead"
    case "img", "picture", "figure", "figcaption":
      "write '![what it shows](file.jpg \"the caption\")' instead"
    case "a": "write '[words](address)' instead"
    case "h1", "h2", "h3", "h4", "h5", "h6":
      "write '## words' instead, with more '#' for lower levels"
    case "ul", "ol", "li", "dl", "dt", "dd":
      "write '- ' or '1. ' at the beginning of the line instead"
    case "table", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup", "col":
      "write a table with '|' between the cells and a line '|---|---|' below the first row"
    case "blockquote", "q": "write '> ' at the beginning of the line instead"
    case "code", "pre", "tt", "kbd", "samp": "write it between backticks: '`words`'"
    case "iframe", "video", "audio", "embed", "object", "source", "track":
      "write a link to the place where it can be seen: '[the film](https://…)'"
    case "script", "style", "link", "meta", "base", "form", "input", "button", "svg", "canvas":
      "take it out: a story holds no programs and no styles"
    case "center", "font", "span", "small", "big", "section", "article", "main", "header", "footer",
      "nav", "aside":
      "take it out: how a page looks is the template's"
    case "sub", "sup": "write it on the line: 'CO2', '10^2', or use the character itself: '₂', '²'"
    case "del", "s", "strike": "take the words out; the history keeps what stood there"
    case "details", "summary": "write a heading and the text below it"
    default: "write it in Markdown, or take it out; '\\<' shows the sign itself"
    }
  }
}

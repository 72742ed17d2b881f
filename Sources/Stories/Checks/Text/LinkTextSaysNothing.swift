package import SourceModel
import Syntax

/// Finds a link whose words do not say where it leads: "here".
package enum LinkTextSaysNothing: Check {
  package static let explanation = Explanation(
    "link-text-says-nothing", .warning,
    what: "The words of a link do not say where it leads.",
    why: """
      Who listens to a page often goes from link to link, and hears 'here, here, here'; on paper 'here' \
      leads nowhere. Make the name of the thing the link.
      """,
    wrong: "Our worksheet is [here](https://example.org/worksheet).",
    right: "Use [our worksheet](https://example.org/worksheet).")

  static func check(_ checked: CheckedText) -> [Diagnostic] {
    checked.runs.flatMap { run in
      run.links.compactMap { link, whole -> Diagnostic? in
        let text = BodyWalk.plainText(link.inlines)
        guard !Self.saysMore(text) else { return nil }
        let words = text.split { $0.isWhitespace || $0.isPunctuation || "→»›>".contains($0) }
          .joined(separator: " ")
        if VisibleText.isBlank(words) {
          // A picture without an alternative was said as such.
          let isPicture = BodyWalk.inlines(link.inlines).contains {
            if case .picture = $0.kind { true } else { false }
          }
          let isShown = !VisibleText.isBlank(text)
          return isPicture || isShown ? nil : EmptyLinkText.message(at: checked.place(whole))
        }
        guard emptyWords.contains(words.lowercased()) else { return nil }
        return message(words, at: checked.place(span(of: link, in: whole)))
      }
    }
  }

  /// Whether it has more plain letters than any of the words that say nothing, as most have.
  private static func saysMore(_ text: String) -> Bool {
    guard text.utf8.count > mostLetters else { return false }
    // What surely is no sign: letters of ASCII, most of Cyrillic, Chinese characters.
    var bytes = 0
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: bytes += 1
      case 0xD0, 0xD1: bytes += 2
      case 0xE4...0xE9: bytes += 3
      default: continue
      }
    }
    return bytes > mostLetters
  }

  /// In bytes.
  private static let mostLetters = emptyWords.map(\.utf8.count).max() ?? 0

  private static func span(of link: Link, in whole: SourceSpan) -> SourceSpan {
    guard let first = link.inlines.first, let last = link.inlines.last else { return whole }
    return first.span.union(last.span)
  }

  private static let emptyWords: Set<String> = [
    "here", "click here", "click", "link", "this link", "this", "this page", "read more", "more",
    "see here", "go", "website", "the link", "ici", "cliquez ici", "lien", "ce lien", "hier",
    "klick hier", "hier klicken", "klicken sie hier", "aquí", "aqui", "haga clic aquí", "clic aquí",
    "enlace", "clique aqui", "qui", "clicca qui", "klik hier", "klik hier voor meer", "her", "här",
    "klicka här", "klik her", "tässä", "tästä", "täältä", "tu", "tutaj", "kliknij tutaj", "zde",
    "itt",
    "aici", "тук", "тут", "здесь", "εδώ", "tukaj", "ovdje", "siit", "šeit", "čia", "点击这里", "点这里",
    "这里", "點擊這裡", "這裡", "点击", "链接", "ここ", "こちら", "リンク", "여기", "여기를 클릭", "링크", "đây", "tại đây",
    "bấm vào đây", "di sini", "klik di sini", "sini", "dito", "ที่นี่", "คลิกที่นี่", "энд", "यहाँ",
    "यहां", "এখানে", "یہاں", "هنا",
  ]
}

extension LinkTextSaysNothing {
  private static func message(_ words: String, at place: Place) -> Diagnostic {
    found(
      Message("the link text '{words}' does not say where it leads", ["words": words]), at: place,
      help: "make the name of the thing the link, for instance 'our worksheet'")
  }
}

import SourceModel
import Stories
import Syntax

/// `story.txt` and `radio.txt` in the folder of each story and post, and of each of their translations.
extension SiteModel {
  var plainTextTasks: [PageTask] {
    var known: Set<Route> = []
    return orderedTexts.filter(hasPlainText).flatMap { text -> [PageTask] in
      // Of two texts at one address the pages say so.
      guard known.insert(text.route).inserted || !options.formats.contains(.html) else { return [] }
      let origin = PageOrigin(text.path)
      return [
        PageTask(
          Routes.plainText(of: text.route), origin, of: { $0.article(text, to: &$1) },
          { PlainTextPage(ArticlePage(fileOf: text, self)).bytes }),
        PageTask(
          Routes.radioScript(of: text.route), origin, of: { $0.article(text, to: &$1) },
          { RadioScript(ArticlePage(fileOf: text, self)).bytes }),
      ]
    }
  }

  /// Whether a text is made as plain text too.
  func hasPlainText(_ text: EntryText) -> Bool {
    options.formats.contains(.text) && (text.entry.kind == .handbook || text.entry.kind == .blog)
  }
}

/// Answers what the renderer of plain text asks.
struct TextInPlainFile: PlainTextContext {
  let site: SiteModel
  let text: EntryText
  let words: Words

  init(_ site: SiteModel, _ text: EntryText) {
    self.site = site
    self.text = text
    words = site.bodyWords(for: text.language)
  }

  /// Of another text its full address, else the way from this file to its plain text or its page.
  func address(of link: Link) -> String? {
    switch site.edition.links[link.destination, in: text.path] {
    case .entry(let target, _):
      guard target != text.path, let other = site.texts[target] else { return nil }
      if let base = site.publicURL { return base + other.route.encoded }
      return Routes.plainText(of: text.route).fileReference(
        to: site.hasPlainText(other) ? Routes.plainText(of: other.route) : other.route)
    case .external(let href): return href
    case .picture, .none: return nil
    }
  }

  func title(of alert: AlertKind) -> String { words["alert-" + alert.rawValue] }

  func mark(ofNote number: Int) -> String { LocalDigits.of(number, in: text.language) }

  func picture(_ alternative: String) -> String {
    PlainCharacters.line(words("text-picture", ["about": alternative]))
  }

  var notesLabel: String { words["footnotes"] }
  var addressesLabel: String { words["text-addresses"] }
  var colon: String { words["colon"] }
}

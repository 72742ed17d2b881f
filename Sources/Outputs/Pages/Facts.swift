import SourceModel
import Stories

/// Collects the facts of an entry in their order; what is missing leaves no line.
struct Facts {
  struct Line {
    var text: String
    var detail: String?
    var href: String?
    /// The entry says it in its own words, which may be in another language than the labels.
    var isQuoted = false
  }

  private var objects: [TemplateObject] = []
  let words: Words
  /// Of the front matter, when it is not that of the words.
  private let language: LanguageTag?

  /// - Parameter entry: whose own words are quoted; nil when nothing is.
  init(_ words: Words, of entry: Entry? = nil) {
    self.words = words
    language = entry.map(\.metadata.language).flatMap { $0 == words.language ? nil : $0 }
  }

  mutating func add(_ key: String, _ lines: [Line]) {
    guard !lines.isEmpty else { return }
    objects.append(
      TemplateObject(
        ArticleContexts.fact,
        ["label": .text(words[key]), "lines": .list(lines.map(object))]))
  }

  func object(_ line: Line) -> TemplateObject {
    var object = TemplateObject(ArticleContexts.line, ["text": .text(line.text)])
    object.set("detail", line.detail)
    object.set("href", line.href)
    if line.isQuoted { object.set("lang", language?.text) }
    return object
  }

  /// Words of the interface, a date, a name.
  mutating func add(_ key: String, _ text: String?) {
    if let text, !text.isEmpty { add(key, [Line(text: text)]) }
  }

  /// Names.
  mutating func add(_ key: String, list: [String]) {
    add(key, list.map { Line(text: $0) })
  }

  /// What the front matter says in its own language.
  mutating func add(_ key: String, quoting texts: [String]) {
    add(key, texts.filter { !$0.isEmpty }.map { Line(text: $0, isQuoted: true) })
  }

  var values: TemplateValues {
    ["facts-shown": .flag(!objects.isEmpty), "facts": .list(objects)]
  }
}

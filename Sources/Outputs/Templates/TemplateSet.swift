package import SourceModel
package import Stories

/// All that pages are made with: templates, the style, the words; read, checked, ready.
package struct TemplateSet: Sendable {
  package let schemas: PageSchemas
  /// As served: without its comments.
  package let style: String
  /// The style of the book file, likewise.
  let bookStyle: String
  /// Makes the search box, and asks the index that stands beside the site.
  let script: String
  /// The design of the printed book, as Typst reads it.
  let print: String
  let tiles: TilePositions
  private let pages: [PageTemplate: CompiledTemplate]
  /// English is always there.
  private let words: WordShelf

  /// A file of templates larger than this, in bytes, is refused.
  static let largestFile = 256_000

  /// The files that the program brings: `colophon templates --write` copies them out.
  package static var builtIn: [TemplateFile] { BuiltInTemplates.files }

  /// The built-in files, each replaced by the workspace's own of the same name.
  ///
  /// With errors among the messages, or a template that is no text, the value is the built-in set: nothing is rendered with it then.
  package static func load(from snapshot: Snapshot) -> Checked<TemplateSet> {
    var loader = TemplateLoader()
    for file in builtIn {
      if let source = file.source { loader.add(source, name: file.name, isBuiltIn: true) }
    }
    let plain = loader
    guard let folder = RepoPath("templates") else { return loader.finish() }
    let known = builtIn.map { "templates/" + $0.name }
    var isWhole = true
    for path in snapshot.paths where path.isInside(folder) {
      let name = String(path.string.dropFirst("templates/".count))
      guard TemplateFile.role(of: name) != nil else {
        loader.passOver(path, known: known)
        continue
      }
      if let file = snapshot.file(at: path) {
        loader.add(file, name: name)
      } else {
        // Why, the check of its file says.
        isWhole = false
      }
    }
    let loaded = loader.finish()
    return loaded.hasErrors || !isWhole
      ? Checked(plain.finished().value, loaded.diagnostics) : loaded
  }

  init(
    schemas: PageSchemas, style: String, bookStyle: String, script: String, print: String,
    tiles: TilePositions, pages: [PageTemplate: CompiledTemplate], words: WordShelf
  ) {
    self.schemas = schemas
    self.style = style
    self.bookStyle = bookStyle
    self.script = script
    self.print = print
    self.tiles = tiles
    self.pages = pages
    self.words = words
  }

  /// Whether a template says anything of this value of its page: what it does not say need not be found out.
  func shows(_ name: String, on page: PageTemplate) -> Bool {
    pages[page]?.names.contains(name) == true
  }

  /// Fills the template of a page.
  func render(_ page: PageTemplate, _ object: TemplateObject) -> [UInt8] {
    guard let template = pages[page] else { preconditionFailure("every page has a template") }
    return template.fill(object)
  }

  /// The words in this language, or in the same one without its region; never in another script.
  package func words(for tag: LanguageTag) -> Words? {
    if let exact = words[tag.text] { return exact }
    let names = Self.names(for: tag)
    return names.lazy.compactMap { words[$0] }.first
  }

  /// The files that may serve a language, the best first.
  static func names(for tag: LanguageTag) -> [String] {
    let parts = tag.text.split(separator: "-").map(String.init)
    guard let language = parts.first else { return [] }
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 }) {
      return [tag.text, language + "-" + script]
    }
    guard language == "zh" else { return [tag.text, language] }
    // Chinese is written in two scripts; where none is named, the region tells.
    let isTraditional = !Set(["TW", "HK", "MO"]).isDisjoint(with: parts)
    return [tag.text, isTraditional ? "zh-Hant" : "zh-Hans", language]
  }

  /// The words in one of these languages, the first that has any; English at last.
  package func words(forAnyOf tags: [LanguageTag]) -> Words {
    guard let found = tags.lazy.compactMap({ words(for: $0) }).first ?? words(for: .english) else {
      preconditionFailure("English words are built in")
    }
    return found
  }
}

import SourceModel
import Stories

/// Puts a `TemplateSet` together from files, the later one of a name replacing the earlier one.
struct TemplateLoader {
  private var pages: [PageTemplate: SourceFile] = [:]
  private var partials: [String: SourceFile] = [:]
  private var style = ""
  private var bookStyle = ""
  private var script = ""
  private var print = ""
  private var tiles: SourceFile?
  /// By tag; the built-in file of a language first.
  private var wordFiles: [String: [SourceFile]] = [:]
  /// The languages that the workspace has a file of.
  private var ownWords: Set<String> = ["en"]
  private var diagnostics: [Diagnostic] = []
  /// Partials of the workspace that no built-in page has.
  private var ownPartials: [String: RepoPath] = [:]

  /// - Parameter isBuiltIn: whether the program brings it, so that nothing is wrong in it.
  mutating func add(_ file: SourceFile, name: String, isBuiltIn: Bool = false) {
    if file.text.utf8.count > TemplateSet.largestFile {
      diagnostics.append(
        TemplateMalformed.diagnostic(.tooLarge(TemplateSet.largestFile), at: Place(file.path)))
      return
    }
    switch TemplateFile.role(of: name) {
    case .page(let page): pages[page] = file
    case .partial(let partial):
      if partials[partial] == nil { ownPartials[partial] = file.path }
      partials[partial] = file
    case .style: style = StyleText.withoutComments(file.text)
    case .script: script = file.text
    case .bookStyle: bookStyle = StyleText.withoutComments(file.text)
    case .print: print = file.text
    case .tiles: tiles = file
    case .words(let tag):
      wordFiles[tag, default: []].append(file)
      if !isBuiltIn { ownWords.insert(tag) }
    case .messages:
      // The program's own are read when something is said in them.
      if !isBuiltIn { diagnostics += MessagesFile.diagnostics(file) }
    case nil: return
    }
  }

  /// A file whose name is no template's: a note in plain text is fine, anything else is a slip.
  mutating func passOver(_ path: RepoPath, known: [String]) {
    guard path.name != "README.md", path.name.first != "." else { return }
    diagnostics.append(TemplateUnused.diagnostic(path, names: known))
  }

  /// `finish` for a loader that is kept.
  func finished() -> Checked<TemplateSet> {
    var own = self
    return own.finish()
  }

  mutating func finish() -> Checked<TemplateSet> {
    var reader = WordsReader(declaredBy: wordFiles["en"]?.first)
    let english = reader.texts(of: wordFiles["en"] ?? [])
    let wordSchema = ContextSchema(
      "words", "The words of the interface",
      reader.names.map { .init($0, .text, english[$0] ?? "") })
    let schemas = PageSchemas(words: wordSchema)
    let templates = readTemplates(schemas)
    let forms = reader.forms
    let fallback = CountedTexts("en", english, forms)
    let made = { @Sendable (tag: String, texts: [String: String]) in
      Words(
        language: LanguageTag(canonical: tag), texts: texts, english: fallback, forms: forms,
        schema: wordSchema)
    }
    var ready = ["en": made("en", english)]
    for tag in ownWords.sorted() where tag != "en" {
      ready[tag] = made(tag, reader.texts(of: wordFiles[tag] ?? []))
    }
    diagnostics += reader.diagnostics
    let later = wordFiles.filter { !ownWords.contains($0.key) }.compactMapValues(\.first)
    let words = WordShelf(ready: ready, files: later) { [reader] tag, file in
      var reader = reader
      return made(tag, reader.texts(of: [file], isOurs: true))
    }
    let set = TemplateSet(
      schemas: schemas, style: style, bookStyle: bookStyle, script: script, print: print,
      tiles: readTiles(), pages: templates, words: words)
    return Checked(set, diagnostics.sorted())
  }

  private mutating func readTiles() -> TilePositions {
    guard let tiles else { return TilePositions(tiles: [:]) }
    let read = TilePositions.read(tiles)
    diagnostics += read.diagnostics
    return read.value
  }

  private mutating func readTemplates(
    _ schemas: PageSchemas
  ) -> [PageTemplate: CompiledTemplate] {
    var trees: [String: TemplateTree] = [:]
    for (page, file) in pages { trees[page.rawValue] = parse(file) }
    for (name, file) in partials { trees[TemplateChecker.key(partial: name)] = parse(file) }
    var checker = TemplateChecker(trees: trees, partialNames: partials.keys.sorted())
    for page in PageTemplate.allCases { checker.check(page: page.rawValue, schema: schemas[page]) }
    diagnostics += checker.diagnostics
    for (page, file) in pages where page.isBook {
      diagnostics += BookTemplateCheck.diagnostics(file)
    }
    for (name, file) in partials where name.hasPrefix("epub-") {
      diagnostics += BookTemplateCheck.diagnostics(file)
    }
    for (name, path) in ownPartials
    where !checker.included.contains(name) && !Self.isBuiltIn(path) {
      diagnostics.append(
        TemplateUnused.diagnostic(
          path, names: checker.included.sorted().map { "templates/partials/\($0).mustache" }))
    }
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return [:] }
    return compiled(trees, schemas)
  }

  private mutating func parse(_ file: SourceFile) -> TemplateTree {
    let parsed = TemplateTree.parse(file)
    diagnostics += parsed.diagnostics
    return parsed.value
  }

  private mutating func compiled(
    _ trees: [String: TemplateTree], _ schemas: PageSchemas
  ) -> [PageTemplate: CompiledTemplate] {
    let compiler = TemplateCompiler(trees)
    var compiled: [PageTemplate: CompiledTemplate] = [:]
    for page in PageTemplate.allCases {
      compiled[page] = compiler.compile(page.rawValue, schemas[page])
      if compiled[page] == nil, let file = pages[page] {
        diagnostics.append(TemplateMalformed.diagnostic(.tooManyParts, at: Place(file.path)))
      }
    }
    return compiled
  }

  private static func isBuiltIn(_ path: RepoPath) -> Bool {
    TemplateSet.builtIn.contains { "templates/" + $0.name == path.string }
  }
}

import SourceModel
import Stories
import Syntax

/// What one file gave; nil values had errors, and the outline of their text stands beside them.
enum FileResult: Sendable {
  case entry(RepoPath, Entry?, spoiled: Body?)
  case translation(RepoPath, Translation?, spoiled: Body?)
  case introduction(RepoPath, Body)
  case person(Slug, Person?)
  case school(Slug, School?)
}

/// One file to be parsed and checked: a function of that file and the settings alone, so that its result can
/// be kept under the file's content.
struct FileTask: Sendable {
  enum Kind: Sendable, Hashable {
    case entry(EntryAddress)
    case translation(EntryAddress)
    case introduction
    case person(Slug)
    case school(Slug)
  }

  /// How much of a text is looked at.
  enum Depth: Sendable {
    case whole
    /// What stands in front of it alone: who made it and what was decided about it. Its body is empty,
    /// and nothing is said of it.
    case frontMatter
  }

  /// The result, what was said, and the keys as written, for the places of later messages.
  struct Outcome: Sendable {
    let value: Checked<FileResult>
    let frontMatter: Node.Mapping?
    /// The outline of a text that nothing is to be said of, whatever the settings.
    var outline: Body?
  }

  let file: SourceFile
  let kind: Kind
  let depth: Depth
  /// Whether the whole text is kept for its page, in few bytes.
  var packsText = false
  /// The text as it is kept; nil for what is not read as a whole text.
  var reading: KeptTexts.Reading?

  /// One task a file of the layout, in a fixed order.
  static func all(
    of layout: WorkspaceLayout, snapshot: Snapshot, depth: Depth = .whole,
    packs kinds: Set<EntryKind> = []
  ) -> [FileTask] {
    var tasks: [FileTask] = []
    func add(_ path: RepoPath, _ kind: Kind) {
      guard let file = snapshot.file(at: path) else { return }
      var task = FileTask(file: file, kind: kind, depth: depth)
      if depth == .whole, let blob = snapshot.object(at: path) {
        switch kind {
        case .entry(let address), .translation(let address):
          task.reading = KeptTexts.Reading(blob: blob, kind: address.kind)
          task.packsText = kinds.contains(address.kind)
        case .introduction, .person, .school: break
        }
      }
      tasks.append(task)
    }
    for address in layout.entries { add(address.path, .entry(address)) }
    for address in layout.translations { add(address.path, .translation(address)) }
    for path in depth == .whole ? layout.introductions : [] { add(path, .introduction) }
    for (id, path) in layout.people.sorted(by: { $0.value < $1.value }) { add(path, .person(id)) }
    for (id, path) in layout.schools.sorted(by: { $0.value < $1.value }) { add(path, .school(id)) }
    return tasks
  }

  /// - Parameter kept: what earlier builds found out.
  func run(_ configuration: Configuration, kept: KeptTexts? = nil) -> Outcome {
    switch kind {
    case .entry(let address):
      readText(
        kind: address.kind, kept,
        read: { Entry.read($0, at: address, configuration: configuration) },
        result: { .entry(file.path, $0?.outlined(by: $1), spoiled: $0 == nil ? $1 : nil) })
    case .translation(let address):
      readText(
        kind: address.kind, kept,
        read: { Translation.read($0, at: address, configuration: configuration) },
        result: { .translation(file.path, $0?.outlined(by: $1), spoiled: $0 == nil ? $1 : nil) })
    case .introduction: readIntroduction()
    case .person(let id):
      readRecord(.person(id, nil)) {
        Person.read($0, file: file, id: id, configuration: configuration).map { .person(id, $0) }
      }
    case .school(let id):
      readRecord(.school(id, nil)) {
        School.read($0, file: file, id: id, configuration: configuration).map { .school(id, $0) }
      }
    }
  }

  private func readText<Meant>(
    kind: EntryKind, _ kept: KeptTexts?, read: (Document) -> Checked<Meant?>,
    result: (Meant?, _ outline: Body) -> FileResult
  ) -> Outcome {
    if let outline = reading.flatMap({ kept?.outline(of: $0) }) {
      return readText(outline, read: read, result: result)
    }
    let document = Document.parse(file, readsBody: depth == .whole)
    let meant = read(document.value)
    // Where the front matter has no end, the text was taken for a part of it.
    let isCut = document.diagnostics.contains { $0.id == "front-matter-unclosed" }
    let text = depth == .whole ? TextChecks.check(document.value, kind: isCut ? nil : kind) : []
    let isPlain = depth == .whole && document.diagnostics.isEmpty && text.isEmpty
    let body = document.value.body
    let outline = body.outline(packed: packsText ? PackedText(body, of: file) : nil)
    return outcome(
      document.value, meant, document.diagnostics + meant.diagnostics + text,
      outline: outline, isPlain: isPlain, result)
  }

  /// The same for a text of which nothing but what stands in front of it must be read.
  private func readText<Meant>(
    _ outline: Body, read: (Document) -> Checked<Meant?>,
    result: (Meant?, _ outline: Body) -> FileResult
  ) -> Outcome {
    let front = Document.parse(file, readsBody: false).value
    let document = Document(
      file: file, frontMatter: front.frontMatter, frontMatterSpan: front.frontMatterSpan,
      body: outline)
    let meant = read(document)
    return outcome(document, meant, meant.diagnostics, outline: outline, isPlain: true, result)
  }

  private func outcome<Meant>(
    _ document: Document, _ meant: Checked<Meant?>, _ said: [Diagnostic], outline: Body,
    isPlain: Bool, _ result: (Meant?, _ outline: Body) -> FileResult
  ) -> Outcome {
    let diagnostics = RepeatLimit.apply(said)
    // A text that cannot be read whole is no entry, even when its front matter is right.
    let isSpoiled = meant.value == nil || diagnostics.contains { $0.severity == .error }
    let made = result(isSpoiled ? nil : meant.value ?? nil, outline)
    return Outcome(
      value: Checked(made, diagnostics), frontMatter: document.frontMatter,
      outline: isPlain ? outline : nil)
  }

  private func readIntroduction() -> Outcome {
    // An introduction is text alone: front matter may stand above it and need not.
    let document = Document.parse(file, frontMatter: .optional)
    let text = TextChecks.check(document.value, kind: nil)
    return Outcome(
      value: Checked(
        .introduction(file.path, document.value.body.outline),
        RepeatLimit.apply(document.diagnostics + text)),
      frontMatter: document.value.frontMatter)
  }

  private func readRecord(
    _ none: FileResult, _ read: (Node.Mapping) -> Checked<FileResult>
  ) -> Outcome {
    let parsed = YAMLFile.parse(file)
    guard let mapping = parsed.value else {
      return Outcome(value: Checked(none, parsed.diagnostics), frontMatter: nil)
    }
    let record = read(mapping)
    let contact = TextChecks.check(record: mapping, in: file)
    return Outcome(
      value: Checked(
        record.value,
        RepeatLimit.apply(parsed.diagnostics + record.diagnostics + contact)),
      frontMatter: mapping)
  }
}

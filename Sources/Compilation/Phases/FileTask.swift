import SourceModel
import Stories
import Syntax

/// What one file gave; nil values had errors.
enum FileResult: Sendable {
  case entry(RepoPath, Entry?, Node.Mapping?)
  case translation(RepoPath, Translation?, Node.Mapping?)
  case introduction(RepoPath, Body)
  case person(Slug, Person?)
  case school(Slug, School?)
}

/// One file to be parsed and checked: a function of that file and the settings alone, so that its result can
/// be kept under the file's content.
struct FileTask: Sendable {
  enum Kind: Sendable {
    case entry(EntryAddress)
    case translation(EntryAddress)
    case introduction
    case person(Slug)
    case school(Slug)
  }

  let file: SourceFile
  let kind: Kind

  /// One task a file of the layout, in a fixed order.
  static func all(of layout: WorkspaceLayout, snapshot: Snapshot) -> [FileTask] {
    var tasks: [FileTask] = []
    func add(_ path: RepoPath, _ kind: Kind) {
      if let file = snapshot.file(at: path) { tasks.append(FileTask(file: file, kind: kind)) }
    }
    for address in layout.entries { add(address.path, .entry(address)) }
    for address in layout.translations { add(address.path, .translation(address)) }
    for path in layout.introductions { add(path, .introduction) }
    for (id, path) in layout.people.sorted(by: { $0.value < $1.value }) { add(path, .person(id)) }
    for (id, path) in layout.schools.sorted(by: { $0.value < $1.value }) { add(path, .school(id)) }
    return tasks
  }

  func run(_ configuration: Configuration) -> Checked<FileResult> {
    switch kind {
    case .entry(let address): readEntry(address, configuration)
    case .translation(let address): readTranslation(address, configuration)
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

  private func readEntry(
    _ address: EntryAddress, _ configuration: Configuration
  ) -> Checked<FileResult> {
    let document = Document.parse(file)
    let read = Entry.read(document.value, at: address, configuration: configuration)
    let text = TextChecks.check(document.value, kind: address.kind)
    let diagnostics = RepeatLimit.apply(document.diagnostics + read.diagnostics + text)
    // A text that cannot be read whole is no entry, even when its front matter is right.
    let entry = diagnostics.contains { $0.severity == .error } ? nil : read.value?.outlined
    return Checked(.entry(file.path, entry, document.value.frontMatter), diagnostics)
  }

  private func readTranslation(
    _ address: EntryAddress, _ configuration: Configuration
  ) -> Checked<FileResult> {
    let document = Document.parse(file)
    let read = Translation.read(document.value, at: address, configuration: configuration)
    let text = TextChecks.check(document.value, kind: address.kind)
    let diagnostics = RepeatLimit.apply(document.diagnostics + read.diagnostics + text)
    let translation = diagnostics.contains { $0.severity == .error } ? nil : read.value?.outlined
    return Checked(.translation(file.path, translation, document.value.frontMatter), diagnostics)
  }

  private func readIntroduction() -> Checked<FileResult> {
    let document = Document.parse(file)
    let text = TextChecks.check(document.value, kind: .handbook)
    // An introduction is text alone: front matter may stand above it and need not.
    let diagnostics = (document.diagnostics + text).filter { $0.id != "front-matter-missing" }
    return Checked(
      .introduction(file.path, document.value.body.outline), RepeatLimit.apply(diagnostics))
  }

  private func readRecord(
    _ none: FileResult, _ read: (Node.Mapping) -> Checked<FileResult>
  ) -> Checked<FileResult> {
    let parsed = YAMLFile.parse(file)
    guard let mapping = parsed.value else { return Checked(none, parsed.diagnostics) }
    let record = read(mapping)
    return Checked(record.value, RepeatLimit.apply(parsed.diagnostics + record.diagnostics))
  }
}

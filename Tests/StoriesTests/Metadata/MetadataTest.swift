import SourceModel
import Stories
import Syntax
import TestSupport
import Testing

/// Reads front matter that differs from a good one in the lines a test is about.
enum MetadataTest {
  struct Outcome {
    let text: String
    let isWhole: Bool
    let diagnostics: [Diagnostic]
    var entry: Entry?
    /// Whatever was made, to be compared.
    var value: AnyHashable?

    var ids: [String] { diagnostics.map(\.id.name) }
  }

  /// The text of a good file of the kind in which the lines of `fragment` replace those of the same keys.
  static func text(_ kind: Schema.Kind, with fragment: String) -> String {
    let given = topKeys(of: fragment)
    var kept: [Substring] = []
    var isKept = true
    for line in base(of: kind).split(separator: "\n") {
      if let first = line.first, first != " ", first != "-" {
        isKept = !given.contains(String(line.prefix { $0 != ":" }))
      }
      if isKept { kept.append(line) }
    }
    let all =
      fragment + (fragment.hasSuffix("\n") || fragment.isEmpty ? "" : "\n")
      + kept.joined(separator: "\n") + (kept.isEmpty ? "" : "\n")
    return kind.isFrontMatter ? "---\n\(all)---\n\nText.\n" : all
  }

  static func read(
    _ kind: Schema.Kind, with fragment: String, configuration: Configuration = Configuration()
  ) throws -> Outcome {
    try read(kind, text: text(kind, with: fragment), configuration: configuration)
  }

  static func read(
    _ kind: Schema.Kind, text: String, configuration: Configuration = Configuration()
  ) throws -> Outcome {
    let file = SourceFile(path: try #require(RepoPath(path(of: kind))), text: text)
    let id = try #require(Slug("sample"))
    switch kind {
    case .entry(let entry):
      let read = Entry.read(
        try document(file), at: try address(entry, file.path, nil), configuration: configuration)
      return Outcome(
        text: text, isWhole: read.value != nil, diagnostics: read.diagnostics, entry: read.value,
        value: read.value)
    case .translation:
      let tag = LanguageTag(canonical: "fr")
      let read = Translation.read(
        try document(file), at: try address(.handbook, file.path, tag),
        configuration: configuration)
      return Outcome(
        text: text, isWhole: read.value != nil, diagnostics: read.diagnostics,
        value: read.value)
    case .record(.people):
      let read = Person.read(
        try mapping(file), file: file, id: id, configuration: configuration)
      return Outcome(
        text: text, isWhole: read.value != nil, diagnostics: read.diagnostics,
        value: read.value)
    case .record(.schools):
      let read = School.read(
        try mapping(file), file: file, id: id, configuration: configuration)
      return Outcome(
        text: text, isWhole: read.value != nil, diagnostics: read.diagnostics,
        value: read.value)
    case .contents:
      let read = Contents.read(try mapping(file), file: file)
      return Outcome(
        text: text, isWhole: read.value != nil, diagnostics: read.diagnostics,
        value: read.value)
    case .configuration:
      let read = Configuration.read(
        try mapping(file), file: file, snapshot: Snapshot(items: [:]))
      return Outcome(text: text, isWhole: true, diagnostics: read.diagnostics, value: read.value)
    }
  }

  /// Expects exactly one message, of this id, at the place marked in the fragment.
  static func expectOne(
    _ id: String, _ kind: Schema.Kind = .entry(.handbook), _ fragment: MarkedText,
    configuration: Configuration = Configuration(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Diagnostic {
    let outcome = try read(kind, with: fragment.text, configuration: configuration)
    #expect(outcome.ids == [id], sourceLocation: sourceLocation)
    let diagnostic = try #require(outcome.diagnostics.first, sourceLocation: sourceLocation)
    let start = kind.isFrontMatter ? 4 : 0
    let span = try #require(fragment.spans.first, sourceLocation: sourceLocation).shifted(by: start)
    #expect(
      diagnostic.place.span == span, "said at '\(spot(diagnostic, outcome.text))'",
      sourceLocation: sourceLocation)
    return diagnostic
  }

  /// The text after the first fix of a message.
  static func mended(_ diagnostic: Diagnostic, in text: String) throws -> String {
    MarkedText.applying(try #require(diagnostic.fixes.first), to: text)
  }

  static func document(_ file: SourceFile) throws -> Document {
    let parsed = Document.parse(file)
    try #require(parsed.diagnostics.map(\.message.text) == [])
    return parsed.value
  }

  static func mapping(_ file: SourceFile) throws -> Node.Mapping {
    let parsed = YAMLFile.parse(file)
    try #require(parsed.diagnostics.map(\.message.text) == [])
    return try #require(parsed.value)
  }

  private static func spot(_ diagnostic: Diagnostic, _ text: String) -> String {
    guard let span = diagnostic.place.span, let path = diagnostic.place.path else { return "?" }
    return SourceFile(path: path, text: text).text(in: span)
  }

  private static func address(
    _ kind: EntryKind, _ path: RepoPath, _ tag: LanguageTag?
  ) throws -> EntryAddress {
    EntryAddress(
      path: path, kind: kind, groups: [], slug: try #require(Slug("sample")), translation: tag,
      isFolder: false)
  }

  private static func path(of kind: Schema.Kind) -> String {
    switch kind {
    case .entry(let kind): "stories/\(kind.rawValue)/sample.md"
    case .translation: "stories/handbook/sample.fr.md"
    case .record(let kind): "stories/\(kind.rawValue)/sample.yml"
    case .contents: "stories/handbook/contents.yml"
    case .configuration: "colophon.yml"
    }
  }

  private static func topKeys(of fragment: String) -> Set<String> {
    Set(
      fragment.split(separator: "\n").filter { $0.first != " " && $0.first != "-" }.map {
        String($0.prefix { $0 != ":" })
      })
  }

  /// Good front matter of an entry is that of a new workspace's sample.
  private static func base(of kind: Schema.Kind) -> String {
    switch kind {
    case .entry(let entry):
      return sample(of: entry)
    case .translation:
      return """
        title: Un hiver à la radio
        summary: Comment une classe sans internet a appris par la radio pendant tout un hiver.
        lang: fr
        """
    case .record(.people): return "name: Maria Santos\ncountry: PH"
    case .record(.schools): return "name: Rizal High School\ncountry: PH"
    case .contents: return "parts:\n  - title: Without internet\n    entries: [asia/*]"
    case .configuration: return "title: Stories"
    }
  }

  private static func sample(of entry: EntryKind) -> String {
    let files = InitialWorkspace.files(kinds: [entry], title: "Stories")
    let text = files.first { $0.path.fileExtension == "md" }?.text ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    return lines.prefix { $0 != "---" }.joined(separator: "\n")
  }
}

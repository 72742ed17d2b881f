/// The content model, once: what every file of a workspace may say, key by key.
///
/// Reading, checks, skeletons, JSON Schema and the tables for people are made from these values.
package enum Schema {
  /// A kind of file; its name is what `colophon schema KIND` and `colophon new KIND` take.
  package enum Kind: Sendable, Hashable, CaseIterable, CustomStringConvertible {
    case entry(EntryKind)
    case translation
    case record(RecordKind)
    case contents
    case configuration

    package static let allCases: [Kind] =
      EntryKind.allCases.map(Kind.entry) + [.translation] + RecordKind.allCases.map(Kind.record)
      + [.contents, .configuration]

    /// From its name: `handbook`, `people`, `colophon`.
    package init?(_ name: String) {
      guard let kind = Kind.allCases.first(where: { $0.description == name }) else { return nil }
      self = kind
    }

    package var description: String {
      switch self {
      case .entry(let kind): kind.rawValue
      case .translation: "translation"
      case .record(let kind): kind.rawValue
      case .contents: "contents"
      case .configuration: "colophon"
      }
    }

    /// Whether its keys stand between `---` lines above a text; else the file is all YAML.
    package var isFrontMatter: Bool {
      switch self {
      case .entry, .translation: true
      case .record, .contents, .configuration: false
      }
    }
  }

  /// The keys of a kind of file.
  package static func record(of kind: Kind) -> RecordSchema {
    switch kind {
    case .entry(.handbook): handbook
    case .entry(.blog): blog
    case .entry(.collaborations): collaborations
    case .entry(.calls): calls
    case .entry(.events): events
    case .entry(.newsletters): newsletters
    case .entry(.voices): voices
    case .translation: translation
    case .record(.people): people
    case .record(.schools): schools
    case .contents: contents
    case .configuration: configuration
    }
  }

  package static func record(of kind: EntryKind) -> RecordSchema { record(of: .entry(kind)) }
}

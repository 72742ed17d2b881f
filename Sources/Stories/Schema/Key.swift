/// One key of a record: its name, what may stand there, whether it must, and what it is for.
package struct Key: Sendable {
  package let name: String
  package let type: ValueType
  package let requirement: Requirement
  /// For teachers: what to write there. One sentence, or two.
  package let doc: String
  /// What stands after the colon, as YAML in one line: `[14, 15]`.
  package let example: String
  /// The example in the second item of a list whose items must differ: a class on the other shore.
  package let secondExample: String?
  /// What people write instead of the name; used only to guess what was meant.
  package let aliases: [String]
  /// The list of `colophon.yml` that gives the words in use, if it has one.
  package let vocabulary: Vocabulary?
  /// A number that the list must hold: goal 5 in a post.
  package let mustHold: Int?
  /// Whether what stands there keeps somebody, or a text, from being shown: left empty it is an error.
  package let protects: Bool

  package enum Vocabulary: String, Sendable, CaseIterable { case subjects, tools }

  package init(
    _ name: String, _ type: ValueType, _ requirement: Requirement = .optional, doc: String,
    example: String, secondExample: String? = nil, aliases: [String] = [],
    vocabulary: Vocabulary? = nil,
    mustHold: Int? = nil, protects: Bool = false
  ) {
    self.name = name
    self.type = type
    self.requirement = requirement
    self.doc = doc
    self.example = example
    self.secondExample = secondExample
    self.aliases = aliases
    self.vocabulary = vocabulary
    self.mustHold = mustHold
    self.protects = protects
  }

  /// The doc without its capital and its full stop, to go on a sentence.
  package var docPhrase: String {
    let bare = (doc.hasSuffix(".") ? String(doc.dropLast()) : doc).replacing("`", with: "'")
    let phrase = bare.prefix(1).lowercased() + bare.dropFirst()
    guard case .choice(_, let words) = type else { return phrase }
    return phrase + "; one of " + words.joined(separator: ", ")
  }

  /// The key as a line of YAML.
  package var exampleLine: String { "\(name): \(example)" }
}

/// When a key must be there.
package enum Requirement: Sendable, Hashable {
  case always
  case optional
  /// Unless another key of the record is there, which may supply it.
  case unless(String)
  /// When another key of the record is there.
  case with(String)
  /// Only while another key holds one of these words, and a third is not there.
  case when(String, isOneOf: [String], unless: String?)

  /// The word for tables: `yes`, `no`, or when.
  package var words: String {
    switch self {
    case .always: "yes"
    case .optional: "no"
    case .unless(let key): "unless `\(key)` is given"
    case .with(let key): "when `\(key)` is given"
    case .when(let key, let words, let other):
      "when `\(key)` is \(words.map { "`\($0)`" }.joined(separator: " or "))"
        + (other.map { ", unless `\($0)` is given" } ?? "")
    }
  }
}

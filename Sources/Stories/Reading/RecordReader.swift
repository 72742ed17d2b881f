import SourceModel
import Syntax

/// Reads nodes as their schema says: values where it can, a message at each place where it cannot.
///
/// It goes on after every fault, so that all of them are said at once.
struct RecordReader {
  let file: SourceFile
  var path: RepoPath { file.path }
  let configuration: Configuration
  /// What kind of file is read, for messages about keys of another kind.
  let kind: Schema.Kind
  private(set) var diagnostics: [Diagnostic] = []
  /// What was not said any more, because enough was.
  private var unsaid = (count: 0, hasError: false)

  /// The most messages that one file gets: whoever submitted thousands of faults is told so once.
  static let mostMessages = 100
  /// The most characters of what was written that a headline repeats.
  static let mostRepeated = 60

  init(_ file: SourceFile, _ kind: Schema.Kind, _ configuration: Configuration) {
    self.file = file
    self.kind = kind
    self.configuration = configuration
  }

  func at(_ span: SourceSpan) -> Place { Place(path, span) }

  mutating func say(_ diagnostic: Diagnostic) {
    guard diagnostics.count < Self.mostMessages else {
      unsaid.count += 1
      unsaid.hasError = unsaid.hasError || diagnostic.severity == .error
      return
    }
    diagnostics.append(diagnostic.repeating(atMost: Self.mostRepeated))
  }

  /// All messages in their order, the last one for those that were not said.
  var said: [Diagnostic] {
    guard unsaid.count > 0 else { return diagnostics.sorted() }
    let severity: Severity = unsaid.hasError ? .error : .warning
    return (diagnostics + [MoreProblems.diagnostic(unsaid.count, severity, at: Place(path))])
      .sorted()
  }

  /// Reads a record. `place` is where a missing key is said; by default its first line.
  mutating func record(
    _ mapping: Node.Mapping, as schema: RecordSchema, place: SourceSpan? = nil,
    inside outer: RecordSchema? = nil
  ) -> Record {
    var fields: [String: Record.Field] = [:]
    var empty: [String: Node.Scalar] = [:]
    // With the keys that misspelt ones were meant to be: nobody needs to be told twice.
    var given = Set(mapping.pairs.map(\.key.text))
    for pair in mapping.pairs {
      guard diagnostics.count < Self.mostMessages || schema.has(pair.key.text) else {
        unsaid = (unsaid.count + 1, true)
        continue
      }
      guard let key = key(of: pair, in: schema, given: &given, outer) else { continue }
      let name = key.name
      guard fields[name] == nil, empty[name] == nil else { continue }
      if isEmpty(pair.value) {
        empty[name] = pair.key
      } else if let value = value(pair.value, as: key.type, of: key, in: schema) {
        fields[name] = Record.Field(keySpan: pair.key.span, value: value)
      }
    }
    let record = Record(schema: schema, span: mapping.span, fields: fields)
    for key in schema.keys where fields[key.name] == nil {
      let isNeeded = isRequired(key, in: record, given: given)
      if let written = empty[key.name] {
        say(
          isNeeded || mayBeNeeded(key, in: record, given: given)
            ? MissingKey.withoutValue(
              key, hasRemark: RemarkInText.follows(written.span, in: file), at: at(written.span))
            : EmptyValue.afterKey(key, at: at(written.span)))
      } else if isNeeded, !given.contains(key.name) {
        say(MissingKey.absent(key, of: schema, at: at(place ?? firstLine(of: mapping))))
      }
    }
    together(record)
    return record
  }

  /// The key of the schema; of a misspelt one, after a message, the one that was meant, so that what is
  /// wrong behind it is said at the same time.
  private mutating func key(
    of pair: Node.Pair, in schema: RecordSchema, given: inout Set<String>, _ outer: RecordSchema?
  ) -> Key? {
    if let key = schema[pair.key.text] { return key }
    let meant = meant(by: pair.key, schema, given: given, outer)
    say(unknownKey(pair.key, meant: meant, schema, outer))
    guard let meant else { return nil }
    given.insert(meant)
    return schema[meant]
  }

  private func isRequired(_ key: Key, in record: Record, given: Set<String>) -> Bool {
    switch key.requirement {
    case .always: return true
    case .optional: return false
    case .unless(let other): return !given.contains(other)
    case .with(let other): return given.contains(other)
    case .when(let other, let words, let unless):
      if let unless, given.contains(unless) { return false }
      let value = record[other]?.value
      return ([value].compactMap(\.self) + (value?.items ?? [])).contains {
        $0.text.map(words.contains) ?? false
      }
    }
  }

  /// Whether it is still open if a key is needed: the one that decides it was not filled in either.
  private func mayBeNeeded(_ key: Key, in record: Record, given: Set<String>) -> Bool {
    guard case .when(let other, _, let unless) = key.requirement else { return false }
    return record[other] == nil && !(unless.map(given.contains) ?? false)
  }

  /// Nothing after the colon, `~`, or quotes with nothing in them that can be seen. `[]` is a list, if an empty one.
  func isEmpty(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node else { return false }
    return (scalar.text == "~" && !scalar.isQuoted) || VisibleText.isBlank(scalar.text)
  }

  /// From the first key to the end of its value when that is on the same line, as most are.
  private func firstLine(of mapping: Node.Mapping) -> SourceSpan {
    guard let first = mapping.pairs.first else { return mapping.span }
    if case .scalar(let scalar) = first.value, !scalar.isMissing {
      return first.key.span.union(scalar.span)
    }
    return first.key.span
  }

  /// The key of the schema, not written yet, that an unknown one was meant to be.
  private func meant(
    by key: Node.Scalar, _ schema: RecordSchema, given: Set<String>, _ outer: RecordSchema?
  ) -> String? {
    let free = schema.keys.filter { !given.contains($0.name) }
    let name = String(String.UnicodeScalarView(Nearest.folded(key.text)))
    let known = free.first { key in
      ([key.name] + key.aliases + KeyNames.others(of: key.name)).contains {
        String(String.UnicodeScalarView(Nearest.folded($0))) == name
      }
    }
    if let known { return known.name }
    // A key that is right elsewhere is misplaced, not misspelt.
    guard outer?[key.text] == nil,
      outer != nil || Schema.owner(of: key.text, besides: kind) == nil,
      kind != .translation || outer != nil || !Schema.isOriginals(key.text)
    else { return nil }
    let near = Nearest.name(to: key.text, among: free.flatMap { [$0.name] + $0.aliases })
    return near.flatMap { near in
      free.first { $0.name == near || $0.aliases.contains(near) }?.name
    }
  }

  private func unknownKey(
    _ key: Node.Scalar, meant: String?, _ schema: RecordSchema, _ outer: RecordSchema?
  ) -> Diagnostic {
    let place = at(key.span)
    if UnknownKey.isEmail(key.text) { return UnknownKey.email(key.text, at: place) }
    if let meant { return UnknownKey.misspelt(key.text, nearest: meant, at: place) }
    if kind == .translation, outer == nil, Schema.isOriginals(key.text) {
      return UnknownKey.originals(key.text, at: place)
    }
    if let outer, outer[key.text] != nil {
      return UnknownKey.ofOuter(key.text, inside: schema, outer: outer, at: place)
    }
    if let inner = schema.keys.first(where: { $0.type.record?[key.text] != nil }) {
      return UnknownKey.ofInner(key.text, inner: inner, at: place)
    }
    if outer == nil, let owner = Schema.owner(of: key.text, besides: kind) {
      return UnknownKey.ofOtherKind(key.text, owner: owner, kind: schema, at: place)
    }
    return UnknownKey.unheardOf(key.text, schema, at: place)
  }
}

extension Schema {
  /// Whether a key belongs to an entry itself and not to its translation.
  static func isOriginals(_ key: String) -> Bool {
    EntryKind.allCases.contains { record(of: $0)[key] != nil } && translation[key] == nil
  }

  /// Another kind of entry that has a key of this name.
  static func owner(of key: String, besides kind: Kind) -> RecordSchema? {
    guard case .entry = kind else { return nil }
    return EntryKind.allCases.lazy.filter { Kind.entry($0) != kind }.map { record(of: $0) }
      .first { $0[key] != nil }
  }
}

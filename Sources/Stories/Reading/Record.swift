package import SourceModel

/// The values of one record, read as its schema says, with their places.
package struct Record: Sendable {
  package struct Field: Sendable {
    package let keySpan: SourceSpan
    package let value: Value
  }

  package let schema: RecordSchema
  /// Of a record inside front matter: from its first to its last key.
  package let span: SourceSpan
  /// By key; what was missing, unknown or wrong is not here.
  private let fields: [String: Field]

  init(schema: RecordSchema, span: SourceSpan, fields: [String: Field]) {
    self.schema = schema
    self.span = span
    self.fields = fields
  }

  /// What stands after a key. Asking for a key that the schema does not have is a bug.
  package subscript(key: String) -> Field? {
    precondition(schema.has(key), "the schema of a \(schema.name) has no key '\(key)'")
    return fields[key]
  }

  /// The keys that hold a value.
  package var keys: Set<String> { Set(fields.keys) }
}

/// One value, read, and the bytes that it stands in.
package struct Value: Sendable {
  package let content: Content
  package let span: SourceSpan

  package init(_ content: Content, at span: SourceSpan) {
    self.content = content
    self.span = span
  }

  package indirect enum Content: Sendable {
    /// Text, a choice, a path, a licence, an address: what is a string for good.
    case text(String)
    case yes(Bool)
    /// A whole number, a goal, a size in bytes.
    case number(Int)
    case list([Value])
    case record(Record)
    case slug(Slug)
    case school(SchoolReference)
    case language(LanguageTag)
    case country(CountryCode)
    case day(CalendarDay)
    case moment(Moment)
    case ages(AgeRange)
    case duration(Duration)
  }
}

extension Value {
  var text: String? { if case .text(let text) = content { text } else { nil } }
  var number: Int? { if case .number(let number) = content { number } else { nil } }
  var record: Record? { if case .record(let record) = content { record } else { nil } }
  var items: [Value]? { if case .list(let items) = content { items } else { nil } }
  var slug: Slug? { if case .slug(let slug) = content { slug } else { nil } }
  var language: LanguageTag? { if case .language(let tag) = content { tag } else { nil } }
  var isYes: Bool? { if case .yes(let yes) = content { yes } else { nil } }
}

/// Typed access; nil (an empty list) when nothing was written, or when it was wrong and a message said so.
extension Record {
  func text(_ key: String) -> String? { self[key]?.value.text }
  func number(_ key: String) -> Int? { self[key]?.value.number }
  func isYes(_ key: String) -> Bool { self[key]?.value.isYes ?? false }
  func record(_ key: String) -> Record? { self[key]?.value.record }
  func items(_ key: String) -> [Value] { self[key]?.value.items ?? [] }
  func texts(_ key: String) -> [String] { items(key).compactMap(\.text) }
  func records(_ key: String) -> [Record] { items(key).compactMap(\.record) }
  func slug(_ key: String) -> Slug? { self[key]?.value.slug }
  func language(_ key: String) -> LanguageTag? { self[key]?.value.language }

  func school(_ key: String) -> SchoolReference? {
    if case .school(let school)? = self[key]?.value.content { school } else { nil }
  }
  func country(_ key: String) -> CountryCode? {
    if case .country(let code)? = self[key]?.value.content { code } else { nil }
  }
  func day(_ key: String) -> CalendarDay? {
    if case .day(let day)? = self[key]?.value.content { day } else { nil }
  }
  func moment(_ key: String) -> Moment? {
    if case .moment(let moment)? = self[key]?.value.content { moment } else { nil }
  }
  func ages(_ key: String) -> AgeRange? {
    if case .ages(let ages)? = self[key]?.value.content { ages } else { nil }
  }
  func duration(_ key: String) -> Duration? {
    if case .duration(let duration)? = self[key]?.value.content { duration } else { nil }
  }
  func choice<Choice: RawRepresentable>(_ key: String) -> Choice? where Choice.RawValue == String {
    text(key).flatMap(Choice.init(rawValue:))
  }
  func choices<Choice: RawRepresentable>(_ key: String) -> [Choice]
  where Choice.RawValue == String {
    texts(key).compactMap(Choice.init(rawValue:))
  }
}

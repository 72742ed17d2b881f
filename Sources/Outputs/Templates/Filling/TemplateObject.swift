/// A value that a template can show.
package enum TemplateValue: Sendable {
  case text(String)
  case html(String)
  /// Finished HTML of a whole page, for the frame around it.
  case page([UInt8])
  case flag(Bool)
  case object(TemplateObject)
  case list([TemplateObject])

  /// Whether a section of it stays closed.
  var isNothing: Bool {
    switch self {
    case .text(let text), .html(let text): text.isEmpty
    case .page(let bytes): bytes.isEmpty
    case .flag(let flag): !flag
    case .object: false
    case .list(let items): items.isEmpty
    }
  }
}

/// The values of one context, each at the place of its name in the schema.
///
/// A name without a value is an empty text, or opens no section; nothing is looked for in the contexts around.
package struct TemplateObject: Sendable {
  let schema: ContextSchema
  private var values: [TemplateValue?]

  init(_ schema: ContextSchema, _ values: TemplateValues = [:]) {
    self.schema = schema
    self.values = Array(repeating: nil, count: schema.fields.count)
    for (name, value) in values.pairs { self.values[Self.place(name, schema)] = value }
  }

  subscript(name: String) -> TemplateValue? {
    get { schema.place(of: name).flatMap { values[$0] } }
    set { values[Self.place(name, schema)] = newValue }
  }

  /// The value of a field of the schema.
  subscript(at place: Int) -> TemplateValue? { values[place] }

  /// Sets a text, unless it is nil.
  mutating func set(_ name: String, _ text: String?) {
    if let text { self[name] = .text(text) }
  }

  private static func place(_ name: String, _ schema: ContextSchema) -> Int {
    guard let place = schema.place(of: name) else {
      preconditionFailure("context '\(schema.name)' declares no '\(name)'")
    }
    return place
  }
}

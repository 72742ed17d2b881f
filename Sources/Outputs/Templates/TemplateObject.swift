import Mustache

/// A value that a template can show.
package indirect enum TemplateValue: Sendable {
  case text(String)
  case html(String)
  case flag(Bool)
  case object(TemplateObject)
  case list([TemplateObject])
}

/// The values of one context, which knows its names.
///
/// The template library looks a missing name up in the contexts around; here a known name without a
/// value answers `false` or an empty text, so that nothing falls through.
package struct TemplateObject: MustacheParent, Sendable {
  let schema: ContextSchema
  private var values: [String: TemplateValue]

  init(_ schema: ContextSchema, _ values: [String: TemplateValue] = [:]) {
    self.schema = schema
    self.values = values
    for name in values.keys { Self.mustKnow(name, schema) }
  }

  subscript(name: String) -> TemplateValue? {
    get { values[name] }
    set {
      Self.mustKnow(name, schema)
      values[name] = newValue
    }
  }

  /// Sets a text, unless it is nil.
  mutating func set(_ name: String, _ text: String?) {
    if let text { self[name] = .text(text) }
  }

  /// Called by the template library.
  package func child(named name: String) -> Any? {
    guard let type = schema[name] else { return nil }
    switch values[name] {
    case .text(let text): return ShownText(escaped: HTMLText.escape(text))
    case .html(let html): return ShownText(escaped: html)
    case .flag(let flag): return flag
    case .object(let object): return object
    case .list(let items): return items.isEmpty ? false as Any : items
    case nil:
      switch type {
      case .text, .html: return ShownText(escaped: "")
      case .flag, .object, .list: return false
      }
    }
  }

  private static func mustKnow(_ name: String, _ schema: ContextSchema) {
    precondition(schema[name] != nil, "context '\(schema.name)' declares no '\(name)'")
  }
}

/// A text as the template library shows it: escaped before, by us.
struct ShownText: MustacheCustomRenderable, MustacheParent {
  let escaped: String

  var renderText: String { escaped }
  /// An empty text opens no section.
  var isNull: Bool { escaped.isEmpty }
  /// Without this the library would look into the value by reflection.
  func child(named name: String) -> Any? { nil }
}

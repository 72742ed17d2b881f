/// What a template may ask for: the names of one context, their types, and what each one is.
///
/// The static pass over the templates, the values that pages give them, and `templates/README.md` are
/// all made from these declarations; a name exists nowhere else.
package final class ContextSchema: Sendable {
  package struct Field: Sendable {
    package let name: String
    package let type: FieldType
    /// One sentence without a full stop, for editors.
    package let about: String

    init(_ name: String, _ type: FieldType, _ about: String) {
      self.name = name
      self.type = type
      self.about = about
    }
  }

  package indirect enum FieldType: Sendable {
    /// Shown escaped; empty counts as absent in a section.
    case text
    /// Finished HTML: the only type that `{{{ }}}` may show.
    case html
    /// Only for sections.
    case flag
    /// For sections; inside it the names of the object come first.
    case object(ContextSchema)
    /// For sections; inside it the names of the item come first.
    case list(ContextSchema)
  }

  package let name: String
  package let about: String
  package let fields: [Field]
  private let places: NameTable

  init(_ name: String, _ about: String, _ fields: [Field]) {
    self.name = name
    self.about = about
    self.fields = fields
    places = NameTable(fields.map(\.name))
  }

  package subscript(name: String) -> FieldType? { places.place(of: name).map { fields[$0].type } }

  /// Where a name stands among the fields.
  func place(of name: String) -> Int? { places.place(of: name) }
}

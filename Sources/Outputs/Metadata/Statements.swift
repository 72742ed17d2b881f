/// What a page says to programs in the words of schema.org, as microdata (HTML, "Microdata").
///
/// Nothing that the entry does not say; full addresses, so only with a base address.
struct Statements {
  /// A type of schema.org: `LearningResource`.
  let type: String
  private var own: [TemplateObject] = []
  private var things: [TemplateObject] = []
  private var parts: [TemplateObject] = []

  init(_ type: String) { self.type = type }

  mutating func say(_ name: String, _ content: String?) {
    guard let content, !content.isEmpty else { return }
    own.append(
      TemplateObject(
        MetadataContexts.statement, ["name": .text(name), "content": .text(content)]))
  }

  mutating func link(_ name: String, _ address: String?) {
    guard let address, !address.isEmpty else { return }
    own.append(
      TemplateObject(MetadataContexts.statement, ["name": .text(name), "href": .text(address)]))
  }

  /// Something that has statements of its own.
  mutating func say(_ name: String, _ thing: Statements) {
    var object = thing.object(MetadataContexts.thing, name)
    object["parts"] = .list(thing.parts)
    things.append(object)
  }

  /// A part of a thing; it has no parts itself.
  mutating func say(_ name: String, part: Statements) {
    parts.append(part.object(MetadataContexts.part, name))
  }

  var object: TemplateObject {
    TemplateObject(
      MetadataContexts.described,
      ["type": .text(address), "statements": .list(own), "things": .list(things)])
  }

  private var address: String { "https://schema.org/" + type }

  private func object(_ schema: ContextSchema, _ name: String) -> TemplateObject {
    TemplateObject(
      schema, ["name": .text(name), "type": .text(address), "statements": .list(own)])
  }
}

/// The contexts of `partials/described.mustache`.
enum MetadataContexts {
  static let statement = ContextSchema(
    "statement", "One thing that a page says to programs",
    [
      .init("name", .text, "a property of schema.org: `inLanguage`"),
      .init("content", .text, "its value, when it is a text"),
      .init("href", .text, "its value, when it is an address"),
    ])

  static let part = ContextSchema(
    "statement-part", "A part of a thing with statements of its own: the school of a person",
    [
      .init("name", .text, "a property of schema.org: `affiliation`"),
      .init("type", .text, "what the part is: `https://schema.org/School`"),
      .init("statements", .list(statement), "what is said of it"),
    ])

  static let thing = ContextSchema(
    "statement-thing", "Something with statements of its own: an author",
    [
      .init("name", .text, "a property of schema.org: `author`"),
      .init("type", .text, "what the thing is: `https://schema.org/Person`"),
      .init("statements", .list(statement), "what is said of it"),
      .init("parts", .list(part), "what it has that has statements too"),
    ])

  static let described = ContextSchema(
    "described", "The text in the words of schema.org, for programs",
    [
      .init("type", .text, "what the text is: `https://schema.org/LearningResource`"),
      .init("statements", .list(statement), "what is said of it"),
      .init("things", .list(thing), "what it has that has statements too"),
    ])
}

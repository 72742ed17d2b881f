/// Words with their parameters beside them, so that a locale file can say them in another language.
///
///     Message("unknown key '{key}'; did you mean '{nearest}'?", ["key": key, "nearest": nearest])
package struct Message: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The English words; `{name}` stands for a parameter. The words are also the key of a translation.
  package let pattern: String
  package let parameters: [String: String]
  /// Parameters that are words of the program's own: a reason, each said in the language of the whole.
  package let parts: [String: Message]

  package init(
    _ pattern: String, _ parameters: [String: String] = [:], parts: [String: Message] = [:]
  ) {
    self.pattern = pattern
    self.parameters = parameters
    self.parts = parts
  }

  package init(stringLiteral pattern: String) { self.init(pattern) }

  /// The words with the parameters put in. What a parameter holds is never read as a pattern.
  package var text: String { fill(pattern) }

  /// Puts the parameters into a pattern: the own one, or its translation.
  package func fill(_ pattern: String) -> String {
    var out = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      out += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      out += parameters[name] ?? parts[name]?.text ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }
}

/// Words with their parameters beside them, so that a locale file can say them in another language.
///
///     Message("unknown key '{key}'; did you mean '{nearest}'?", ["key": key, "nearest": nearest])
package struct Message: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The English words; `{name}` stands for a parameter. The words are also the key of a translation.
  package let pattern: String
  package let parameters: [String: String]

  package init(_ pattern: String, _ parameters: [String: String] = [:]) {
    self.pattern = pattern
    self.parameters = parameters
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
      out += parameters[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }
}

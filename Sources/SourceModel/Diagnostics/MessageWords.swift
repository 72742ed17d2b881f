/// The program's messages in a language other than English.
///
///     let french = MessageWords(language: "fr", lines: ["unknown key '{key}'": "clé inconnue « {key} »"])
///     french.text(of: Message("unknown key '{key}'", ["key": "autor"]))  // clé inconnue « autor »
package struct MessageWords: Sendable, Hashable {
  /// The tag (BCP 47) of the words.
  package let language: String
  private let lines: [String: String]
  private let values: MessageValues

  /// - Parameters:
  ///   - language: a tag in canonical case.
  ///   - lines: patterns by the English ones.
  ///   - values: what the program itself puts into messages, by the English words.
  package init(language: String, lines: [String: String], values: [String: String] = [:]) {
    self.language = language
    self.lines = lines
    self.values = MessageValues(values)
  }

  /// Nil for a message that nobody put into this language.
  package func text(of message: Message) -> String? {
    guard let pattern = lines[message.pattern] else { return nil }
    var parameters = message.parameters
    // What stands in quotation marks is to be written as it is.
    for (name, value) in parameters where !message.pattern.contains("'{\(name)}'") {
      parameters[name] = values.text(of: value, as: name)
    }
    for (name, part) in message.parts { parameters[name] = text(of: part) ?? part.text }
    return Message(pattern, parameters).text
  }
}

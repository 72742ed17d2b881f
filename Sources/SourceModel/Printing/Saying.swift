/// How a message is said: in the words of a language where there are any, else in English.
package struct Saying: Sendable {
  /// Nil for English.
  let words: MessageWords?

  /// - Parameter words: those for messages about a file. Where there are none for the file itself, a note may point
  ///   into a text that has: a picture has no language.
  package init(_ diagnostic: Diagnostic, _ words: (RepoPath?) -> MessageWords?) {
    var found = words(diagnostic.place.path)
    for note in diagnostic.notes where found == nil { found = words(note.place.path) }
    self.words = found
  }

  /// The tag (BCP 47) of the words; nil for English.
  package var language: String? { words?.language }

  /// Nil where nobody put the message into the language.
  package func own(_ message: Message) -> String? { words?.text(of: message) }

  func text(_ message: Message) -> String { words?.text(of: message) ?? message.text }

  /// The line that says a message in English beside another language; nil where that was English already.
  func english(_ message: Message) -> String? {
    guard let words, words.text(of: message) != nil else { return nil }
    return text(Message("in English: {english}", ["english": message.text]))
  }

  /// With the colon behind it, which not every language writes alike.
  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: text("error:")
    case .warning: text("warning:")
    case .note: note
    }
  }

  var note: String { text("note:") }
  var fix: String { text("fix:") }
  var help: String { text("help:") }
}

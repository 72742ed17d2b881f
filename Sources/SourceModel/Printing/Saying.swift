/// How a message is said: in the words of a language where there are any, else in English.
struct Saying {
  private let words: MessageWords?

  init(_ words: MessageWords?) { self.words = words }

  func text(_ message: Message) -> String { words?.text(of: message) ?? message.text }

  /// The line that says a message in English beside another language; nil where that was English already.
  func english(_ message: Message) -> String? {
    guard let words, words.text(of: message) != nil else { return nil }
    return text(Message("in English: {words}", ["words": message.text]))
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

import SourceModel
import Stories

/// Asks for what a new entry must say and nobody has said yet, one key after the other, until each answer can be read.
struct Questions {
  let kind: Schema.Kind
  /// Shows a question and gives the answer; nil at the end of input.
  let ask: (String) -> String?
  let say: (String) -> Void
  /// What is wrong with the value of a key, and what to do; nil for one that `check` takes.
  let fault: (_ key: String, _ value: String) -> String?

  private static let opening =
    "Enter alone leaves a question for later: then it stands in the file, with an example."

  /// The values with the answers; those of the first record of a list under both keys, as `Schema.skeleton` takes them.
  func answered(_ given: [String: String]) -> [String: String] {
    var values = given
    var isFirst = true
    for key in Schema.record(of: kind).keys
    where key.requirement == .always && values[key.name] == nil {
      for question in questions(about: key) {
        if isFirst { say(Self.opening) }
        isFirst = false
        guard let answer = answer(to: question) else { return values }
        if !answer.isEmpty { values[question.name] = answer }
      }
    }
    return values
  }

  private struct Question {
    /// `title`, `authors.role`.
    let name: String
    let text: String
    /// The value of the whole key with an answer in it.
    let whole: (String) -> String
  }

  /// One for a value, one for each value of a record; none where several records are wanted: an editor does that better.
  private func questions(about key: Key) -> [Question] {
    guard let record = key.type.record else {
      let text = "\n\(Schema.hint(key)) For instance: \(Self.example(key))\n\(key.name): "
      return [Question(name: key.name, text: text, whole: { $0 })]
    }
    var isList = false
    if case .list(_, let least) = key.type {
      guard least < 2 else { return [] }
      isList = true
    }
    let keys = record.keys.filter { Schema.isAsked($0, of: record) && $0.type.record == nil }
    return keys.map { own in
      let text = "\n\(Schema.hint(own)) For instance: \(own.example)\n\(key.name), \(own.name): "
      return Question(name: "\(key.name).\(own.name)", text: text) { answer in
        let pairs = keys.map {
          "\($0.name): \($0.name == own.name ? YAMLText.scalar(answer) : $0.example)"
        }
        let map = "{\(pairs.joined(separator: ", "))}"
        return isList ? "[\(map)]" : map
      }
    }
  }

  /// A list needs no brackets here.
  private static func example(_ key: Key) -> String {
    guard case .list = key.type, key.example.hasPrefix("[") else { return key.example }
    return String(key.example.dropFirst().dropLast())
  }

  /// An answer that can be read, or none (""); nil at the end of input.
  private func answer(to question: Question) -> String? {
    var text = question.text
    while let line = ask(text) {
      let answer = PlainText.trimmed(line)
      guard !answer.isEmpty, let fault = fault(question.name, question.whole(answer)) else {
        return answer
      }
      say(TerminalText.escaped(fault))
      text = question.text.split(separator: "\n").last.map(String.init) ?? text
    }
    return nil
  }
}

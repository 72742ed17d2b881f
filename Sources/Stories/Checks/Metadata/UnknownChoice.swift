package import SourceModel

/// A word that is none of those the key knows.
package enum UnknownChoice: Check {
  package static let explanation = Explanation(
    "unknown-choice", .error,
    what: "A value is not one of the few words that its key knows, such as a level, a setting or a "
      + "connectivity.",
    why: """
      Indexes and filters are made from these words, so each is written in one way only. The \
      message lists them.
      """,
    wrong: "setting: on-line", right: "setting: online")
}

extension UnknownChoice {
  static func diagnostic(
    _ written: String, words: [String], key: Key, at place: Place
  ) -> Diagnostic {
    let list = words.listed("or")
    let verb = if case .list = key.type { "hold" } else { "be" }
    // Of 'Secondary school', the word that is near one.
    let parts = written.split(separator: " ").prefix(4).map(String.init)
    guard
      let nearest = ([written] + parts).lazy.compactMap({ Nearest.name(to: $0, among: words) })
        .first
    else {
      return Diagnostic(
        id, severity,
        Message(
          "'{key}' cannot {verb} '{written}'; write {words}",
          ["verb": verb, "written": written, "key": key.name, "words": list]), at: place)
    }
    return Diagnostic(
      id, severity,
      Message(
        "'{key}' cannot {verb} '{written}'; did you mean '{nearest}'?",
        ["verb": verb, "written": written, "key": key.name, "nearest": nearest]), at: place,
      fixes: WrongType.write(nearest, place),
      help: Message("write {words}", ["words": list]))
  }
}

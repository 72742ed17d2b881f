package import SourceModel

/// A language that is not written as a known tag.
package enum UnknownLanguage: Check {
  package static let explanation = Explanation(
    "unknown-language", .error,
    what: "A language is not written as a tag of BCP 47, or its language is not known.",
    why: """
      The tag decides the direction of the text, the letters and the voice in which it is read \
      aloud. Most are two letters: en, fr, vi, ja, zh. The script or country may follow: zh-Hant, \
      pt-BR. Note that these are codes of languages, not of countries: ja, not jp.
      """,
    wrong: "lang: english", right: "lang: en")
}

extension UnknownLanguage {
  static func diagnostic(_ written: String, _ fault: LanguageTag.Fault, at place: Place)
    -> Diagnostic
  {
    let meant =
      switch fault {
      case .malformed(let meant), .unknown(_, let meant): meant
      }
    guard let meant else {
      return Diagnostic(
        id, severity, Message("unknown language '{written}'", ["written": written]), at: place,
        help: "write the language's tag, such as en, fr, vi, ur or zh-Hans")
    }
    let primary = String(meant.prefix { $0 != "-" })
    return Diagnostic(
      id, severity,
      Message(
        "unknown language '{written}'; did you mean '{tag}' ({name})?",
        ["written": written, "tag": meant, "name": Languages.names[primary] ?? meant]), at: place,
      fixes: WrongType.write(meant, place))
  }
}

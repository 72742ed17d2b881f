import SourceModel

/// `!tag` in front of a value.
enum YAMLTag {
  static let explanation = Explanation(
    "yaml-tag", .error,
    what: "A value has a type in front of it, such as '!!int'.",
    why: """
      Colophon knows what each key holds, so no type is written. If the '!' belongs to a text, put \
      quotation marks around the text.
      """,
    wrong: "title: !important Read this", right: "title: \"!important Read this\"")

  static func diagnostic(_ written: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error,
      Message("'{written}' in front of a value is not read", ["written": written]), at: place,
      help: "take it away, or put quotation marks around a text that begins so")
  }
}

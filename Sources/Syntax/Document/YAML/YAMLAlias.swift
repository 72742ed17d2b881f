import SourceModel

/// Anchors, aliases and merge keys: YAML that says "the same as over there".
enum YAMLAlias {
  static let explanation = Explanation(
    "yaml-alias", .error,
    what: "The front matter uses '&name', '*name' or '<<' to repeat a value.",
    why: """
      A reader of the file has to search for what is meant, and a few lines can stand for millions of \
      values, so Colophon does not follow them. Write the value again. If the '&' or '*' belongs to a text, put \
      quotation marks around the text.
      """,
    wrong: "tags: &t [water]\nsubjects: *t", right: "tags: [water]\nsubjects: [water]")

  static func diagnostic(_ written: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      explanation.id, .error,
      Message("'{written}' repeats a value by name", ["written": written]), at: place,
      help: "write the value itself, or put quotation marks around a text that begins so")
  }
}

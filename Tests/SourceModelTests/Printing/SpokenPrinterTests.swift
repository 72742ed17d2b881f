import SourceModel
import Testing

/// Messages in another language than English.
struct SpokenPrinterTests {
  static let path = RepoPath("a.md").unsafelyKnown
  static let words = MessageWords(
    language: "fr",
    lines: [
      "error:": "erreur :", "help:": "aide :", "fix:": "correction :",
      "in English: {english}": "en anglais : {english}",
      "errors: {count}": "erreurs : {count}", "files: {count}": "fichiers : {count}",
      "warnings: {count}": "avertissements : {count}", "notes: {count}": "remarques : {count}",
      "unknown key '{key}'": "clé inconnue « {key} »", "rename to '{key}'": "écrivez « {key} »",
      "'{key}' must {verb} {form}": "« {key} » doit {verb} {form}",
      "who may: {roles}": "qui le peut : {roles}", "it holds {what}": "elle contient {what}",
      "the picture is left out: {why}": "l’image manque : {why}",
      "it is damaged: {what}": "elle est abîmée : {what}",
    ],
    values: [
      "be": "être", "a list": "une liste", "{first} or {last}": "{first} ou {last}",
      "an element '{name}'": "un élément « {name} »",
    ])
  static let known = Diagnostic(
    "unknown-key", .error, Message("unknown key '{key}'", ["key": "a list"]),
    at: Place(path, SourceSpan(0, 1)),
    fixes: [.init(Message("rename to '{key}'", ["key": "authors"]), edits: [])],
    help: "nobody put this into French")
  static let unknown = Diagnostic("other", .error, "only English", at: Place(path))

  private func printed(
    _ format: DiagnosticPrinter.Format, _ diagnostics: [Diagnostic],
    _ words: @escaping @Sendable (RepoPath?) -> MessageWords?
  ) -> String {
    var printer = DiagnosticPrinter(format)
    printer.words = words
    let file = SourceFile(path: Self.path, text: "x\n")
    return printer.text(of: diagnostics) { _ in file }
  }

  @Test func `people read their language, with the English words beside it`() {
    let text = printed(.human, [Self.known, Self.unknown]) { _ in Self.words }
    #expect(
      text == """
        erreur : only English [other]
          a.md

        erreur : clé inconnue « a list » [unknown-key]
          en anglais : unknown key 'a list'
          a.md:1:1
            1 │ x
              │ ^
          correction : écrivez « authors »
          aide : nobody put this into French

        erreurs : 2 · fichiers : 1

        """)
  }

  @Test func `where each text has its own language, the sum is English`() {
    let other = Diagnostic("other", .error, "only English", at: Place(RepoPath("b.md")))
    let text = printed(.human, [Self.known, other]) { $0 == Self.path ? Self.words : nil }
    #expect(text.contains("clé inconnue") && text.hasSuffix("\n2 errors in 2 files\n"))
    let one = printed(.human, [Self.known]) { $0 == Self.path ? Self.words : nil }
    #expect(one.hasSuffix("\nerreurs : 1 · fichiers : 1\n"))
    #expect(
      printed(.short, [Self.known]) { _ in Self.words }
        == "a.md:1:1: error: clé inconnue « a list » [unknown-key]\n")
    let annotation = printed(.github, [Self.known]) { _ in Self.words }
    #expect(annotation.contains("::clé inconnue « a list »%0Acorrection : écrivez « authors »%0A"))
    #expect(annotation.contains("%0Aen anglais : unknown key 'a list'"))
  }

  @Test func `programs read English, and find the other words beside it`() {
    let text = printed(.json, [Self.known]) { _ in Self.words }
    #expect(
      text.contains(#""message":"unknown key 'a list'""#)
        || text.contains(#""message": "unknown key 'a list'""#))
    #expect(text.contains("said") && text.contains("clé inconnue « a list »"))
    #expect(
      printed(.json, [Self.unknown]) { _ in Self.words }
        == printed(.json, [Self.unknown]) { _ in nil })
    #expect(
      printed(.sarif, [Self.known]) { _ in Self.words }
        == printed(.sarif, [Self.known]) { _ in nil })
  }

  @Test(arguments: [
    (
      Message("'{key}' must {verb} {form}", ["key": "be", "verb": "be", "form": "a list"]),
      "« be » doit être une liste"
    ),
    (
      Message("who may: {roles}", ["roles": "self, father or guardian"]),
      "qui le peut : self, father ou guardian"
    ),
    (Message("who may: {roles}", ["roles": "a list"]), "qui le peut : a list"),
    (
      Message("it holds {what}", ["what": "an element 'script'"]),
      "elle contient un élément « script »"
    ),
    (Message("it holds {what}", ["what": "{what}"]), "elle contient {what}"),
    (
      Message(
        "the picture is left out: {why}",
        parts: ["why": Message("it is damaged: {what}", ["what": "an element 'a'"])]),
      "l’image manque : elle est abîmée : un élément « a »"
    ),
    (
      Message("the picture is left out: {why}", parts: ["why": "nobody knows"]),
      "l’image manque : nobody knows"
    ),
    (
      Message("the picture is left out: {why}", ["why": "nobody knows"]),
      "l’image manque : nobody knows"
    ),
  ])
  func `what the program puts in is said in the language, what somebody wrote is not touched`(
    _ message: Message, _ said: String
  ) {
    #expect(Self.words.text(of: message) == said)
  }
}

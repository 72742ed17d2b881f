import SourceModel
import Testing

/// The same mistake in each format.
struct DiagnosticPrinterTests {
  static let file = SourceFile(
    path: RepoPath("stories/handbook/calm-start.md").unsafelyKnown,
    text: "---\nkind: story\ntitle: A calm start\nautor: Li Wei\n---\n")

  static let unknownKey = Diagnostic(
    "unknown-key", .error,
    Message(
      "unknown key '{key}'; did you mean '{nearest}'?", ["key": "autor", "nearest": "authors"]),
    at: Place(file.path, SourceSpan(36, 41)),
    notes: [Diagnostic.Note("the title stands here", at: Place(file.path, SourceSpan(16, 21)))],
    fixes: [
      Diagnostic.Fix(
        Message("rename to '{nearest}'", ["nearest": "authors"]),
        edits: [Diagnostic.Edit(Place(file.path, SourceSpan(36, 41)), text: "authors")])
    ],
    help: "every key stands in CONTRIBUTING.md")

  static func text(
    _ format: DiagnosticPrinter.Format, _ diagnostics: [Diagnostic], colour: Bool = false
  ) -> String {
    DiagnosticPrinter(format, colour: colour, version: "1.0")
      .text(of: diagnostics) { $0 == file.path ? file : nil }
  }

  @Test func `people see the line, what is wrong in it and what to do`() {
    #expect(
      Self.text(.human, [Self.unknownKey]) == """
        error: unknown key 'autor'; did you mean 'authors'? [unknown-key]
          stories/handbook/calm-start.md:4:1
            3 │ title: A calm start
            4 │ autor: Li Wei
              │ ^^^^^
          note: the title stands here
            stories/handbook/calm-start.md:3:1
              3 │ title: A calm start
                │ ^^^^^
          fix: rename to 'authors'
          help: every key stands in CONTRIBUTING.md

        1 error in 1 file

        """)
  }

  @Test func `editors get a line each`() {
    #expect(
      Self.text(.short, [Self.unknownKey]) == """
        stories/handbook/calm-start.md:4:1: error: unknown key 'autor'; did you mean 'authors'? \
        [unknown-key]

        """)
  }

  @Test func `programs get an object a line, its keys in the promised order`() {
    #expect(
      Self.text(.json, [Self.unknownKey]) == """
        {"path":"stories/handbook/calm-start.md","line":4,"column":1,"endLine":4,"endColumn":6,\
        "severity":"error","id":"unknown-key",\
        "message":"unknown key 'autor'; did you mean 'authors'?",\
        "notes":[{"message":"the title stands here","path":"stories/handbook/calm-start.md",\
        "line":3,"column":1,"endLine":3,"endColumn":6}],\
        "fixes":[{"title":"rename to 'authors'","edits":[{\
        "path":"stories/handbook/calm-start.md","line":4,"column":1,"endLine":4,"endColumn":6,\
        "text":"authors"}]}],"help":"every key stands in CONTRIBUTING.md"}

        """)
  }
}

extension RepoPath? {
  /// For paths that a test writes out.
  var unsafelyKnown: RepoPath {
    guard let self else { preconditionFailure("the test's own path is refused") }
    return self
  }
}

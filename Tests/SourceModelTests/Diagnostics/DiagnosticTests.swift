import SourceModel
import Testing

struct MessageTests {
  @Test(arguments: [
    ("unknown key '{key}'", ["key": "autor"], "unknown key 'autor'"),
    ("{a}{b}", ["a": "{b}", "b": "x"], "{b}x"),
    ("{none} stays", [:], "{none} stays"),
    ("{open", ["open": "x"], "{open"),
    ("}{", [:], "}{"),
    ("{}", ["": "x"], "x"),
    ("no parameter", ["a": "x"], "no parameter"),
    ("{{a}}", ["a": "x"], "{{a}}"),
  ])
  func `parameters are put in, and what they hold is no pattern`(
    pattern: String, parameters: [String: String], text: String
  ) {
    #expect(Message(pattern, parameters).text == text)
  }

  @Test func `a translation is filled with the same parameters`() {
    let message = Message("unknown key '{key}'", ["key": "autor"])
    #expect(message.fill("clé inconnue « {key} »") == "clé inconnue « autor »")
  }
}

struct DiagnosticOrderTests {
  static func diagnostic(
    _ id: DiagnosticID, _ path: String?, _ span: SourceSpan?, _ message: Message = "m"
  ) -> Diagnostic {
    Diagnostic(id, .error, message, at: Place(path.flatMap { RepoPath($0) }, span))
  }

  @Test func `diagnostics sort by path, offset, id, end and words`() {
    let sorted = [
      Self.diagnostic("z", nil, nil),
      Self.diagnostic("z", "a/b.md", nil),
      Self.diagnostic("a", "a/b.md", SourceSpan(3, 9)),
      Self.diagnostic("b", "a/b.md", SourceSpan(3, 4)),
      Self.diagnostic("b", "a/b.md", SourceSpan(3, 5), "a"),
      Self.diagnostic("b", "a/b.md", SourceSpan(3, 5), "b"),
      Self.diagnostic("a", "a/b.md", SourceSpan(10, 10)),
      Self.diagnostic("a", "a/c.md", SourceSpan(0, 1)),
    ]
    #expect(sorted.reversed().sorted() == sorted)
    for (index, diagnostic) in sorted.enumerated() {
      for (other, next) in sorted.enumerated() {
        #expect((diagnostic < next) == (index < other))
      }
    }
  }

  @Test func `an error is worse than a warning, a warning than a note`() {
    #expect(Severity.allCases.reversed().sorted() == [.error, .warning, .note])
    #expect(!(Severity.error < Severity.error))
  }

  @Test func `a checked value has errors when one was said`() {
    let error = Self.diagnostic("a", nil, nil)
    var warning = error
    warning.severity = .warning
    #expect(Checked(1, [warning, error]).hasErrors)
    #expect(!Checked(1, [warning]).hasErrors)
    #expect(Checked(1, [warning]).map { $0 + 1 } == Checked(2, [warning]))
  }

  @Test func `a summary counts and says where`() {
    let error = Self.diagnostic("a", "a.md", nil)
    var warning = Self.diagnostic("a", "b.md", nil)
    warning.severity = .warning
    var note = Self.diagnostic("a", nil, nil)
    note.severity = .note
    func summary(_ diagnostics: [Diagnostic]) -> String { "\(DiagnosticSummary(diagnostics))" }
    #expect(summary([]) == "")
    #expect(summary([error, error, warning]) == "2 errors and 1 warning in 2 files")
    #expect(summary([error, warning, note]) == "1 error, 1 warning and 1 note in 2 files")
    #expect(summary([note, note]) == "2 notes")
  }
}

struct FixApplierTests {
  static let file = SourceFile(path: RepoPath("a.md").unsafelyKnown, text: "autor: é\nend\n")

  static func wrong(_ edits: (Int, Int, String)..., path: RepoPath = file.path) -> Diagnostic {
    Diagnostic(
      "wrong", .error, "m", at: Place(path, SourceSpan(edits[0].0, edits[0].1)),
      fixes: [
        Diagnostic.Fix(
          "mend",
          edits: edits.map { Diagnostic.Edit(Place(path, SourceSpan($0.0, $0.1)), text: $0.2) })
      ])
  }

  @Test func `fixes are applied wherever they stand`() {
    let mended = FixApplier.apply(
      [Self.wrong((10, 13, "END")), Self.wrong((0, 5, "authors"), (14, 14, "more\n"))],
      to: Self.file)
    #expect(mended == "authors: é\nEND\nmore\n")
  }

  @Test func `a fix that overlaps an earlier one is left out whole`() {
    let mended = FixApplier.apply(
      [Self.wrong((0, 5, "authors")), Self.wrong((3, 4, "x"), (10, 13, "y"))], to: Self.file)
    #expect(mended == "authors: é\nend\n")
  }

  @Test func `the same edit is made once, texts at one place keep their order`() {
    let mended = FixApplier.apply(
      [Self.wrong((0, 0, "a")), Self.wrong((0, 0, "a")), Self.wrong((0, 0, "b"))], to: Self.file)
    #expect(mended == "abautor: é\nend\n")
  }

  @Test func `texts beside a replaced one are no overlap`() {
    let mended = FixApplier.apply(
      [Self.wrong((0, 5, "key")), Self.wrong((0, 0, "[")), Self.wrong((5, 5, "]"))], to: Self.file)
    #expect(mended == "[key]: é\nend\n")
  }

  @Test func `a fix inside a character, past the end or in another file is left out`() {
    let other = RepoPath("b.md").unsafelyKnown
    let mended = FixApplier.apply(
      [Self.wrong((8, 9, "x")), Self.wrong((10, 99, "x")), Self.wrong((0, 1, "x"), path: other)],
      to: Self.file)
    #expect(mended == Self.file.text)
  }
}

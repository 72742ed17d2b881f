import SourceModel
import Testing

/// What happens to lines that are long, wide, hostile or not there.
struct HumanPrinterTests {
  static let path = RepoPath("a.md").unsafelyKnown

  /// The text with one error from the first `‹` to the `›` (marks removed).
  static func printed(_ marked: String) -> String {
    let before = marked.prefix { $0 != "‹" }
    let after = marked.dropFirst(before.count)
    let inside = after.dropFirst().prefix { $0 != "›" }
    let text = before + inside + after.dropFirst(inside.count + 2)
    let span = SourceSpan(before.utf8.count, before.utf8.count + inside.utf8.count)
    return printed(String(text), span)
  }

  static func printed(_ text: String, _ span: SourceSpan?, colour: Bool = false) -> String {
    let file = SourceFile(path: path, text: text)
    return DiagnosticPrinter(.human, colour: colour)
      .text(of: [Diagnostic("id", .error, "wrong", at: Place(path, span))]) { _ in file }
  }

  /// The lines with a gutter, without it.
  static func excerpt(_ printed: String) -> [String] {
    printed.split(separator: "\n").filter { $0.contains("│") }.map {
      String($0[$0.index(after: $0.firstIndex(of: "│") ?? $0.startIndex)...].dropFirst())
    }
  }

  @Test(arguments: [
    ("a ‹bad› b", ["a bad b", "  ^^^"]),
    ("‹›empty", ["empty", "^"]),
    ("at the end‹›\n", ["at the end", "          ^"]),
    ("‹日本›語", ["日本語", "^^^^"]),
    ("日本‹語›", ["日本語", "    ^^"]),
    ("ｶ‹ﾅ›", ["ｶﾅ", " ^"]),
    ("e\u{301}‹x›", ["e\u{301}x", " ^"]),
    ("‹e\u{301}›x", ["e\u{301}x", "^"]),
    ("\t‹x›", ["    x", "    ^"]),
    ("ab\t‹x›\ty", ["ab  x   y", "    ^"]),
    ("🎒‹x›", ["🎒x", "  ^"]),
    ("हिन्दी ‹में›", ["हिन्दी में", "      ^"]),
    ("‹two\nlines›", ["two", "^^^"]),
    ("crlf ‹x›\r\nnext", ["crlf x", "     ^"]),
  ])
  func `the span is underlined in columns of the terminal`(marked: String, lines: [String]) {
    #expect(Self.excerpt(Self.printed(marked)) == lines)
  }

  @Test func `what a terminal would obey is escaped, and counted as it is shown`() {
    let lines = Self.excerpt(Self.printed("\u{1B}[31m‹red›"))
    #expect(lines == ["\\u{1B}[31mred", "          ^^^"])
    #expect(Self.excerpt(Self.printed("‹\u{202E}›x")) == ["\\u{202E}x", "^^^^^^^^"])
    #expect(!Self.printed("\u{1B}]0;title\u{7}‹x›").contains("\u{1B}"))
  }

  @Test func `a hostile path and message are escaped too`() {
    let path = RepoPath("a\u{200E}b.md").unsafelyKnown
    let text = DiagnosticPrinter(.human).text(of: [
      Diagnostic("id", .error, Message("'{x}'", ["x": "\u{1B}[2J\n"]), at: Place(path))
    ]) { _ in nil }
    #expect(
      text == """
        error: '\\u{1B}[2J\\u{A}' [id]
          a\\u{200E}b.md

        1 error in 1 file

        """)
  }

  @Test func `a long line is cut around its span`() {
    let long = String(repeating: "abcdefghi ", count: 40)
    let middle = Self.excerpt(Self.printed(long + "‹bad›" + long))
    #expect(middle[0].hasPrefix("…") && middle[0].hasSuffix("…"))
    #expect(middle[0].count <= 100)
    #expect(Self.marked(middle) == "bad")

    let start = Self.excerpt(Self.printed("‹bad› " + long))
    #expect(start[0].hasPrefix("bad abc") && start[0].hasSuffix("…"))
    #expect(start[0].count == 100)

    let end = Self.excerpt(Self.printed(long + "‹bad›"))
    #expect(end[0].hasPrefix("…") && end[0].hasSuffix("bad"))
    #expect(end[0].count == 100)
    #expect(Self.marked(end) == "bad")

    let whole = Self.excerpt(Self.printed("‹" + long + "›"))
    #expect(whole[0].count == 100)
    #expect(whole[1].count <= 100)
  }

  /// The part of the line that the carets stand under.
  static func marked(_ lines: [String]) -> String {
    let start = lines[1].prefix { $0 == " " }.count
    return String(lines[0].dropFirst(start).prefix(lines[1].count - start))
  }

  @Test func `exactly a hundred columns are not cut`() {
    let line = String(repeating: "x", count: 97)
    #expect(Self.excerpt(Self.printed(line + "‹bad›"))[0] == line + "bad")
    #expect(Self.excerpt(Self.printed("‹bad›" + line))[0] == "bad" + line)
  }

  @Test func `a line of ten megabytes is printed at once`() {
    let line = String(repeating: "x", count: 10 << 20)
    let file = SourceFile(path: Self.path, text: line)
    let time = ContinuousClock().measure {
      let text = Self.printed(file.text, SourceSpan(5 << 20, (5 << 20) + 3))
      #expect(text.utf8.count < 1_000)
    }
    // The index of lines is made once for the file: that is most of it.
    #expect(time < .seconds(20))
  }

  @Test func `a span beyond the text, or in the middle of a character, is no trap`() {
    for (lower, upper) in [(900, 999), (0, 999), (1, 2), (2, 3), (3, 3)] {
      let text = Self.printed("é日", SourceSpan(lower, upper))
      #expect(Self.excerpt(text).count == 2)
    }
    #expect(Self.excerpt(Self.printed("", SourceSpan(0, 0))) == ["", "^"])
  }

  @Test func `numbers of lines stand below each other`() {
    let text = Self.printed(String(repeating: "x\n", count: 9) + "‹bad›\n")
    #expect(text.contains("     9 │ x\n    10 │ bad\n       │ ^^^\n"))
  }

  @Test func `without a span there is the path alone, without a path nothing`() {
    #expect(Self.printed("text", nil) == "error: wrong [id]\n  a.md\n\n1 error in 1 file\n")
    let workspace = DiagnosticPrinter(.human)
      .text(of: [Diagnostic("id", .note, "wrong", at: Place(nil))]) { _ in nil }
    #expect(workspace == "note: wrong [id]\n\n1 note\n")
  }

  @Test func `colour is there only when asked for`() {
    let plain = Self.printed("bad", SourceSpan(0, 3))
    let coloured = Self.printed("bad", SourceSpan(0, 3), colour: true)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    var bare = coloured
    for code in ["1;31", "1;33", "1;36", "1;32", "1", "2", "0"] {
      bare = bare.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false).joined()
    }
    #expect(bare == plain)
  }

  @Test func `nothing to say is no text`() {
    for format in DiagnosticPrinter.Format.allCases where format != .sarif {
      #expect(DiagnosticPrinter(format).text(of: []) { _ in nil } == "")
    }
  }
}

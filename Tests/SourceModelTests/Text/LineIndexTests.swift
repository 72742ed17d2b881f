import SourceModel
import Testing

struct LineIndexTests {
  @Test(arguments: [
    ("", [""]),
    ("one", ["one"]),
    ("one\n", ["one", ""]),
    ("one\ntwo\r\nthree\rfour", ["one", "two", "three", "four"]),
    ("\r\r\n\n", ["", "", "", ""]),
    ("a\u{2028}b\u{85}c\u{B}d", ["a\u{2028}b\u{85}c\u{B}d"]),
  ])
  func `lines end with LF, CRLF or a lone CR`(text: String, lines: [String]) {
    let index = LineIndex(text)
    let file = SourceFile(path: RepoPath("a.md").unsafelyKnown, text: text)
    #expect(index.lineCount == lines.count)
    for (number, line) in lines.enumerated() {
      #expect(file.text(in: index.span(ofLine: number + 1)) == line)
    }
  }

  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (3, 1, 3), (6, 1, 4), (7, 2, 1), (8, 2, 2), (9, 3, 1), (10, 3, 2),
    (12, 3, 3), (900, 3, 3), (-4, 1, 1),
  ])
  func `columns count scalars`(offset: Int, line: Int, column: Int) {
    // a, é, 日, LF; CRLF; e and a mark over it.
    let index = LineIndex("aé日\n\r\ne\u{301}")
    #expect(index.place(of: offset) == LineColumn(line: line, column: column))
  }

  @Test func `a line that does not exist is empty`() {
    let index = LineIndex("one\ntwo")
    #expect(index.span(ofLine: 0).isEmpty)
    #expect(index.span(ofLine: 3) == SourceSpan(7, 7))
    #expect(index.offset(ofLine: 2) == 4)
    #expect(index.offset(ofLine: 9) == 7)
    #expect(index.offset(ofLine: -9) == 0)
  }

  @Test func `every offset has the place that counting by hand gives`() {
    let text = "x\r\ny\rz\n\n日\r\n"
    let index = LineIndex(text)
    var (line, column, offset) = (1, 1, 0)
    let scalars = Array(text.unicodeScalars)
    for (position, scalar) in scalars.enumerated() {
      #expect(index.place(of: offset) == LineColumn(line: line, column: column))
      offset += UTF8.width(scalar)
      let next = position + 1 < scalars.count ? scalars[position + 1] : nil
      if scalar == "\n" || (scalar == "\r" && next != "\n") {
        (line, column) = (line + 1, 1)
      } else {
        column += 1
      }
    }
    #expect(index.place(of: offset) == LineColumn(line: line, column: column))
  }
}

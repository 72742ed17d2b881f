import SourceModel
import Syntax
import Testing

@Suite struct TableTests {
  private func kinds(_ markdown: String) throws -> [String] {
    try dump(markdown).split(separator: "\n").filter { !$0.hasPrefix(" ") }
      .map { String($0.prefix { $0 != "@" }.dropLast()) }
  }

  @Test func `cells keep their places in the file`() throws {
    let tree = try dump("| a *b* | `c\\|d` |\n|:--|--:|\n| [e](f) |\n")
    #expect(
      tree == """
        table left right @0..<39
          row
            cell
              text "a " @2..<4
              emphasis @4..<7
                text "b" @5..<6
            cell
              code "c|d" @10..<16
          row
            cell
              link to "f" 35..<36 @31..<37
                text "e" @32..<33
            cell
        """)
  }

  /// What a text is made of, block by block.
  static let shapes: [(markdown: String, kinds: [String])] = [
    ("| a |\n| - |\n| b |\n---\n", ["table -", "rule"]),
    ("| a |\n| - |\n| b |\n===\n", ["table -"]),
    ("a\n---\nb\n", ["heading 2 #a", "paragraph"]),
    ("a\n:-:\nb\n", ["table center"]),
    ("text\n| a |\n| - |\n| b |\n", ["paragraph", "table -"]),
    ("| a |\n| - |\n2. b\n", ["table -", "list from 2 tight"]),
    ("| a |\n| - |\n    code\n", ["table -", "code \"code\\n\""]),
    ("| a |\n| - |\n> b\n", ["table -", "quote"]),
    ("> | a |\n> | - |\n| b |\n", ["quote", "paragraph"]),
    ("> a\n| b |\n| - |\n", ["quote"]),
    ("| a | b |\n| - |\n| - | - |\n", ["paragraph"]),
    ("| a |\n| + |\n", ["paragraph"]),
    ("```\n| a |\n| - |\n```\n", ["code \"| a |\\n| - |\\n\""]),
    ("    | a |\n    | - |\n", ["code \"| a |\\n| - |\\n\""]),
    ("| a |\n| - |\n\n| b |\n", ["table -", "paragraph"]),
    ("|\n|-\n", ["paragraph"]),
    ("| a |\n| - |\n| b |\n\n| c |\n| - |\n", ["table -", "table -"]),
    ("[r]: /u\n| [r] |\n| - |\n| [r] |\n", ["table -"]),
  ]

  @Test(arguments: shapes)
  func `a table begins and ends where the rules say`(shape: (markdown: String, kinds: [String]))
    throws
  {
    #expect(try kinds(shape.markdown) == shape.kinds)
  }

  @Test func `a row has as many cells as the header`() throws {
    let body = try body("| a | b |\n|---|---|\n| c |\n| d | e | f |\n").value
    guard case .table(let table)? = body.blocks.first?.kind else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map(\.count) == [2, 2])
    #expect(table.rows[1].map(\.plainText) == ["d", "e"])
    #expect(table.rows[0][1].isEmpty)
  }

  @Test func `a cell is read as inlines, whatever it begins with`() throws {
    let body = try body("| # a | - b | > c | 1. d | [r]: e | ``` | f # |\n|-|-|-|-|-|-|-|\n").value
    guard case .table(let table)? = body.blocks.first?.kind else {
      Issue.record("no table")
      return
    }
    #expect(
      table.header.map(\.plainText) == ["# a", "- b", "> c", "1. d", "[r]: e", "```", "f #"])
  }

  @Test func `cells know the definitions of the whole text`() throws {
    let body = try body("| [a][r] | b[^n] |\n|-|-|\n\n[r]: /u\n[^n]: note\n").value
    #expect(body.links.map(\.link.destination) == ["/u"])
    #expect(body.footnotes.map(\.label) == ["n"])
  }

  @Test func `tables in lists, quotes and notes are tables`() throws {
    let tree = try dump(
      "1. a\n\n   | x |\n   |---|\n\n> | y |\n> |---|\n\n[^1]: | z |\n    |---|\n\nb[^1]\n")
    #expect(tree.components(of: "table") == 3)
  }

  @Test func `more columns than a page can show are text`() throws {
    let wide = String(repeating: "a|", count: 129) + "\n" + String(repeating: "-|", count: 129)
    #expect(try kinds(wide) == ["paragraph"])
  }
}

extension String {
  fileprivate func components(of word: String) -> Int { ranges(of: word).count }

  @Test func `cells that no column is there for are said`() throws {
    let text = "| a | b |\n|---|---|\n| 1 | 2 | 3 lost | 4 |\n| 1 | 2 | |\n| 1 |\n\n"
    let file = try file("\(text)> | a |\n> |---|\n> | 1 | two |\n")
    let said = Body.read(file).diagnostics
    #expect(said.map(\.id.name) == ["lost-cell", "lost-cell"])
    #expect(said.map { file.text(of: $0) } == ["3 lost | 4", "two"])
    #expect(said.first?.message.text == "'3 lost | 4' is not shown: the first row has fewer cells")
    let example = try #require(SyntaxExplanations.all.first { $0.id == "lost-cell" })
    #expect(try body(example.wrong).ids == ["lost-cell"])
    #expect(try body(example.right).ids == [])
  }
}

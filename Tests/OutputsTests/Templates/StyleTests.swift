import Testing

@testable import Outputs

/// What the styles must say so that no script comes out wrong.
@Suite struct StyleTests {
  private static func text(_ name: String) throws -> String {
    try #require(TemplateSet.builtIn.first { $0.name == name }).text
  }

  /// What a style says of a selector, all its rules together.
  private static func rule(_ selector: String, _ style: String) -> String {
    style.split(separator: "\n").filter { line in
      let own = line.drop { $0 == " " }
      return own.hasPrefix(selector + " {")
    }.joined(separator: "\n")
  }

  @Test(arguments: [
    ("em", "font-weight: var(--stress, inherit)"),
    ("[lang|=ur]", "--serif: Georgia, \"Noto Serif\", \"Noto Nastaliq Urdu\""),
    (".t2", "line-height: max(1.25, var(--tight))"), (".glance dd", "line-height: var(--cell)"),
    (".banner > span", "var(--t-1)/var(--cell)"), ("h1 [lang]", "font-family: var(--serif)"),
    (".diff .stack", "font-family: var(--serif); line-height: max(2, var(--lead))"),
    (".diff .code", "direction: ltr"), ("[dir=rtl] .bar", "scaleX(-1)"),
    (".tiles text", "unicode-bidi: plaintext"),
    (".face + .face:not(:last-child)", "padding-inline-end: var(--s4)"),
    ("[dir=rtl] .fit[dir=ltr] > .row, [dir=ltr] .fit[dir=rtl] > .row", "justify-content: end"),
  ])
  func `the style of the site`(selector: String, says: String) throws {
    let rule = Self.rule(selector, try Self.text("style.css"))
    #expect(rule.contains(says), "\(selector): \(rule)")
  }

  @Test(arguments: [
    ("body", "overflow-wrap: anywhere"), ("table", "overflow-wrap: break-word"),
    (".tall", "max-block-size: 90vh"),
    (".made .rev + .rev", "border-block-start"),
    (".scroll, pre", "overflow: visible"), ("pre", "white-space: pre-wrap"),
    (".wide :is(th, td)", "overflow-wrap: anywhere"),
    ("[lang|=ur] :is(p, li, dd)", "padding-block-start"),
  ])
  func `no word stands beside the screen or the paper`(selector: String, says: String) throws {
    let rule = Self.rule(selector, try Self.text("style.css"))
    #expect(rule.contains(says), "\(selector): \(rule)")
  }

  /// Where letters are not slanted for emphasis, they are not so in any form of the book.
  @Test
  func `scripts without slanted letters are the same in print, in the book file and on the site`()
    throws
  {
    let design = try Self.text("print/book.typ")
    let list = try #require(design.firstMatch(of: #/#let upright = \(([^)]*)\)/#)).output.1
    let languages = list.matches(of: #/"([a-z]+)"/#).map { String($0.output.1) }
    #expect(languages.contains("ur") && languages.contains("ar") && languages.count > 15)
    let site = try #require(
      try Self.text("style.css").split(separator: "\n").first { $0.contains("--slant: normal") })
    let file = try Self.text("epub/epub.css").split(separator: "\n")
      .filter { $0.contains("font-style: normal") }.joined()
    for language in languages {
      #expect(site.contains("[lang|=\(language)]"), "\(language)")
      #expect(file.contains("em:lang(\(language))"), "\(language)")
    }
  }

  /// `inherit` would give it what the language around has.
  @Test func `a language without a stress of its own has none`() throws {
    #expect(try Self.text("style.css").contains("--stress: initial;"))
  }

  @Test(arguments: [
    ("body", "overflow-wrap: anywhere"), (".wide th, .wide td", "overflow-wrap: anywhere"),
    ("pre[dir], pre[dir] code, code[dir]", "monospace"),
    (":lang(ur)", "font-family: Georgia, \"Noto Serif\", \"Noto Nastaliq Urdu\""),
  ])
  func `the style of the book file`(selector: String, says: String) throws {
    let rule = Self.rule(selector, try Self.text("epub/epub.css"))
    #expect(rule.contains(says), "\(selector): \(rule)")
  }

  @Test(arguments: [
    "show long-word: set text(hyphenate: true)", "breakable: false, sticky: many",
    "weight: \"bold\", after: 4em)", "led-on(body)", "<size-of-sheet>",
  ])
  func `the printed book keeps together what belongs together, and within its paper`(rule: String)
    throws
  {
    #expect(try Self.text("print/book.typ").contains(rule))
  }

  @Test func `in print no line stands over letters that hang from one another`() throws {
    let design = try Self.text("print/book.typ")
    #expect(!design.contains("overline("))
    #expect(design.contains("#let marked(body) = context text(stroke: "))
    #expect(design.contains("if is-drawn { marked(it.body) }"))
    #expect(design.contains("if text.len() <= long-code { raw(text) } else {"))
    #expect(
      design.contains("set text(top-edge: 1.9em, bottom-edge: -0.6em) if text.lang in nastaliq"))
  }
}

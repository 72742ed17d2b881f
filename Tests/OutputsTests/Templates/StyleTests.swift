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

  @Test func `in print no line stands over letters that hang from one another`() throws {
    let design = try Self.text("print/book.typ")
    #expect(!design.contains("overline("))
    #expect(design.contains("#let marked(body) = context text(stroke: "))
    #expect(design.contains("if is-drawn { marked(it.body) }"))
    #expect(design.contains("#let code(text) = { \"\\u{2066}\"; raw(text); \"\\u{2069}\" }"))
    #expect(
      design.contains("set text(top-edge: 1.9em, bottom-edge: -0.6em) if text.lang in nastaliq"))
  }
}

import SourceModel
package import Syntax

/// Turns the text of an entry into HTML.
///
/// Everything from the text is escaped (`HTMLText`); raw HTML is shown as text. Time and memory are linear in
/// the text; recursion is as deep as the tree, which the parser bounds.
package struct BodyRenderer {
  package struct Options: Sendable, Hashable {
    /// Raw HTML goes out as it is: for the specification's examples alone, never for a page.
    package var allowsRawHTML = false
    /// Plain elements as in the CommonMark specification: no ids, no classes, level 1 headings as `h1`,
    /// titles on links and pictures.
    package var isPlain = false
    /// What stands in the ids of headings, notes and marks, for a page that holds several texts: `part-2-`.
    package var idPrefix = ""
    /// Addresses of links stand at the end of the text, for those who read it on paper.
    package var listsAddresses = false
    /// For a book file: XML, in which every element is closed, and notes as EPUB marks them.
    package var isBook = false

    package init() {}

    /// How a page shows it.
    package static var page: Options {
      var options = Options()
      options.listsAddresses = true
      return options
    }
    /// How a book file shows it: a reader of books brings its own frame for tables, and its own notes.
    package static var book: Options {
      var options = Options()
      options.isBook = true
      return options
    }
    /// The reference output of CommonMark's examples.
    package static var reference: Options {
      var options = Options()
      options.allowsRawHTML = true
      options.isPlain = true
      return options
    }
  }

  let context: any BodyContext
  let options: Options
  var out: [UInt8] = []
  /// How many tables were written.
  var tables = 0
  var isInLink = false
  /// What runs the other way than the text around gets a direction of its own.
  var direction: LetterDirection
  /// The addresses that were met so far.
  var paper = PaperLinks()

  private init(context: any BodyContext, options: Options) {
    self.context = context
    self.options = options
    direction = LetterDirection(context.direction)
  }

  /// The HTML of a whole text, its notes and the addresses of its links at the end.
  package static func html(
    of body: Body, in context: some BodyContext, options: Options = .page
  ) -> String {
    var renderer = BodyRenderer(context: context, options: options)
    renderer.out.reserveCapacity(body.span.count * 5 / 4 + 256)
    renderer.append(body.blocks, isTight: false)
    renderer.append(notes: body.footnotes)
    return String(decoding: renderer.out, as: UTF8.self)
  }

  /// The HTML of inlines alone: a heading's text in a table of contents. Links and marks of notes are left
  /// out, since a list of links holds no links.
  package static func html(ofUnlinked inlines: [Inline], in context: some BodyContext) -> String {
    var renderer = BodyRenderer(context: context, options: .page)
    renderer.append(unlinked: inlines)
    return String(decoding: renderer.out, as: UTF8.self)
  }

  mutating func append(_ blocks: [Block], isTight: Bool) {
    for block in blocks { append(block, isTight: isTight) }
  }

  private mutating func append(_ block: Block, isTight: Bool) {
    switch block.kind {
    case .paragraph(let inlines):
      if isTight {
        append(inlines)
        return
      }
      markup("<p")
      let outer = turn(direction.turn(inlines))
      markup(">")
      append(inlines)
      markup("</p>\n")
      direction = outer
    case .heading(let heading): append(heading)
    case .quote(let blocks):
      startLine()
      markup("<blockquote")
      let outer = turn(direction.turn(whole: blocks), opens: true)
      markup(">\n")
      append(blocks, isTight: false)
      markup("</blockquote>\n")
      direction = outer
    case .alert(let kind, let blocks): append(kind, blocks)
    case .list(let list): append(list)
    case .code(let code, let language):
      startLine()
      // A program reads from left to right, in whatever text it stands.
      markup(options.isPlain ? "<pre><code" : "<pre dir=\"ltr\"><code")
      if let language {
        markup(" class=\"language-")
        text(language)
        markup("\"")
      }
      markup(">")
      text(code)
      markup("</code></pre>\n")
    case .thematicBreak:
      startLine()
      markup(closesVoids ? "<hr />\n" : "<hr>\n")
    case .table(let table): append(table)
    case .figure(let picture): append(figure: picture)
    case .html(let html):
      startLine()
      append(rawBlock: html)
    }
  }

  private mutating func append(_ heading: Heading) {
    startLine()
    // The page's title is its h1.
    let level = options.isPlain ? heading.level : max(2, heading.level)
    let digit = UInt8(0x30 + min(6, level))
    markup("<h")
    out.append(digit)
    if !options.isPlain {
      markup(" id=\"")
      text(BodyAnchors.heading(options.idPrefix + heading.id))
      markup("\"")
    }
    let outer = turn(direction.turn(heading.inlines))
    markup(">")
    append(heading.inlines)
    markup("</h")
    out.append(digit)
    markup(">\n")
    direction = outer
  }

  private mutating func append(_ list: List) {
    startLine()
    if let start = list.start {
      markup("<ol")
      if start != 1 {
        markup(" start=\"")
        text(String(start))
        markup("\"")
      }
    } else {
      markup("<ul")
    }
    let outer = turn(direction.turn(whole: list.items.flatMap { $0 }), opens: true)
    markup(">\n")
    for item in list.items {
      markup("<li")
      let around = turn(direction.turn(item: item))
      markup(">")
      if let first = item.first, !isInline(first, list.isTight) { markup("\n") }
      append(item, isTight: list.isTight)
      markup("</li>\n")
      direction = around
    }
    direction = outer
    markup(list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  /// Writes into an open tag which way its letters run, where that is another than around it.
  ///
  /// - Returns: what holds again after the element.
  private mutating func turn(_ own: TextDirection?, opens: Bool = false) -> LetterDirection {
    guard !options.isPlain else { return direction }
    switch own {
    case .leftToRight: markup(" dir=\"ltr\"")
    case .rightToLeft: markup(" dir=\"rtl\"")
    case nil: break
    }
    return direction.enter(own, opens: opens)
  }

  private func isInline(_ block: Block, _ isTight: Bool) -> Bool {
    if case .paragraph = block.kind { return isTight }
    return false
  }

  private mutating func append(rawBlock html: String) {
    if options.allowsRawHTML {
      out.append(contentsOf: html.utf8)
      startLine()
      return
    }
    markup("<p>")
    text(html.last == "\n" ? String(html.dropLast()) : html)
    markup("</p>\n")
  }

  /// XML, and the reference output, close what holds nothing.
  var closesVoids: Bool { options.isPlain || options.isBook }

  mutating func markup(_ markup: StaticString) { HTMLText.appendMarkup(markup, to: &out) }
  mutating func text(_ text: String) {
    HTMLText.append(text, to: &out, apostrophe: options.isPlain ? .kept : .escaped)
  }

  /// A block after a tight item's text begins on a line of its own.
  mutating func startLine() {
    if let last = out.last, last != 0x0A { out.append(0x0A) }
  }
}

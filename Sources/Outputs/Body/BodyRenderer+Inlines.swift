import Syntax

extension BodyRenderer {
  mutating func append(_ inlines: [Inline]) {
    for inline in inlines { append(inline) }
  }

  private mutating func append(_ inline: Inline) {
    switch inline.kind {
    case .text(let own): append(words: own)
    case .code(let code):
      markup(options.isPlain ? "<code>" : "<code dir=\"ltr\">")
      text(code)
      markup("</code>")
    case .emphasis(let inlines):
      markup("<em>")
      append(inlines)
      markup("</em>")
    case .strong(let inlines):
      markup("<strong>")
      append(inlines)
      markup("</strong>")
    case .link(let link): append(link)
    case .picture(let picture): append(picture: picture)
    case .html(let html):
      if options.allowsRawHTML {
        out.append(contentsOf: html.utf8)
      } else {
        text(html)
      }
    case .softBreak: markup("\n")
    case .lineBreak: markup(closesVoids ? "<br />\n" : "<br>\n")
    case .footnoteReference(let note, let occurrence): append(mark: note, occurrence)
    }
  }

  private mutating func append(words: String) {
    guard context.isFrench, !options.isPlain else { return text(words) }
    for piece in FrenchSpacing.pieces(of: words) {
      if piece.isKept { markup("<span class=\"s\">") }
      text(piece.text)
      if piece.isKept { markup("</span>") }
    }
  }

  private mutating func append(_ link: Link) {
    // CommonMark lets `<http://…>` stand in a link's words; HTML does not.
    guard !isInLink || options.isPlain, let target = context.target(of: link) else {
      append(link.inlines)
      return
    }
    markup("<a href=\"")
    HTMLAddress.append(target.href, to: &out)
    markup("\"")
    if !target.title.isEmpty {
      markup(" title=\"")
      text(target.title)
      markup("\"")
    }
    if target.isExternal, !options.isPlain { markup(" rel=\"noopener\"") }
    markup(">")
    let wasInLink = isInLink
    isInLink = true
    append(link.inlines)
    isInLink = wasInLink
    markup("</a>")
    append(letterFor: target, words: link.inlines)
  }

  /// A picture in a line of text, or in a figure.
  mutating func append(picture: Picture) {
    guard let image = context.image(for: picture) else {
      text(picture.alternative)
      return
    }
    let hasChoice = !options.isPlain && !options.isBook && !image.webP.isEmpty
    if hasChoice {
      markup("<picture><source type=\"image/webp\" srcset=\"")
      text(image.webP)
      markup("\" sizes=\"")
      text(image.sizes)
      markup("\">")
    }
    markup("<img src=\"")
    HTMLAddress.append(image.source, to: &out)
    markup("\"")
    if !image.sourceSet.isEmpty {
      markup(" srcset=\"")
      text(image.sourceSet)
      markup("\"")
      if !image.sizes.isEmpty {
        markup(" sizes=\"")
        text(image.sizes)
        markup("\"")
      }
    }
    markup(" alt=\"")
    text(picture.alternative)
    markup("\"")
    if options.isPlain {
      if !picture.title.isEmpty {
        markup(" title=\"")
        text(picture.title)
        markup("\"")
      }
      markup(" />")
      return
    }
    append(" width=\"", image.width)
    append(" height=\"", image.height)
    if options.isBook {
      markup(" />")
      return
    }
    if image.isTall { markup(" class=\"tall\"") }
    if !image.placeholder.isEmpty {
      markup(" style=\"")
      text(image.placeholder)
      markup("\"")
    }
    markup(" loading=\"lazy\">")
    if hasChoice { markup("</picture>") }
  }

  private mutating func append(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    markup(name)
    text(String(number))
    markup("\"")
  }

  private mutating func append(mark note: Int, _ occurrence: Int) {
    guard !isInLink else {
      // A link holds no link: the way back still finds the mark.
      markup("<sup id=\"")
      text(BodyAnchors.reference(note, occurrence: occurrence, in: options.idPrefix))
      markup("\">")
      text(context.mark(ofNote: note))
      markup("</sup>")
      return
    }
    markup("<sup><a id=\"")
    text(BodyAnchors.reference(note, occurrence: occurrence, in: options.idPrefix))
    markup("\" href=\"#")
    text(BodyAnchors.note(note, in: options.idPrefix))
    if options.isBook { markup("\" epub:type=\"noteref\" role=\"doc-noteref") }
    markup("\" aria-label=\"")
    text(context.label(ofNote: note))
    markup("\">")
    text(context.mark(ofNote: note))
    markup("</a></sup>")
  }

  /// Text and emphasis only.
  mutating func append(unlinked inlines: [Inline]) {
    for inline in inlines {
      switch inline.kind {
      case .text, .code: append(inline)
      case .emphasis(let inner):
        markup("<em>")
        append(unlinked: inner)
        markup("</em>")
      case .strong(let inner):
        markup("<strong>")
        append(unlinked: inner)
        markup("</strong>")
      case .link(let link): append(unlinked: link.inlines)
      case .picture(let picture): text(picture.alternative)
      case .html(let html): text(html)
      case .softBreak, .lineBreak: markup(" ")
      case .footnoteReference: break
      }
    }
  }
}

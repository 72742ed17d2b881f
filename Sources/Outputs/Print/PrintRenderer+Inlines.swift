import Syntax

/// What stands in a line of text.
extension PrintRenderer {
  mutating func line(_ inlines: [Inline]) -> TypstValue { pieces(inlines, 0) }

  private mutating func pieces(_ inlines: [Inline], _ depth: Int) -> TypstValue {
    var all: [TypstValue] = []
    for inline in inlines { append(inline, depth, to: &all) }
    return .content(all)
  }

  private mutating func append(_ inline: Inline, _ depth: Int, to all: inout [TypstValue]) {
    switch inline.kind {
    case .text(let own): append(words: own, to: &all)
    case .html(let own): add(own, to: &all)
    case .code(let own): if !own.isEmpty { all.append(.call("code", .text(own))) }
    case .emphasis(let inner): append("em", inner, depth, to: &all)
    case .strong(let inner): append("strong", inner, depth, to: &all)
    case .link(let link): append(link, depth, to: &all)
    case .picture(let picture): append(picture, to: &all)
    case .softBreak: add(" ", to: &all)
    case .lineBreak: all.append(.call("line-end"))
    case .footnoteReference(let note, _): append(note: note, to: &all)
    }
  }

  /// Neighbours that are plain words become one piece.
  private func add(_ words: String, to all: inout [TypstValue]) {
    if case .text(let before)? = all.last {
      all[all.count - 1] = .text(before + words)
    } else {
      all.append(.text(words))
    }
  }

  private func append(words: String, to all: inout [TypstValue]) {
    guard context.isFrench else { return add(words, to: &all) }
    for piece in FrenchSpacing.pieces(of: words) {
      add(
        piece.isKept ? piece.text.replacing(" ", with: "\u{A0}") : String(piece.text), to: &all)
    }
  }

  private mutating func append(
    _ name: StaticString, _ inner: [Inline], _ depth: Int, to all: inout [TypstValue]
  ) {
    guard depth < Self.deepestInline else {
      for inline in inner { append(inline, depth, to: &all) }
      return
    }
    let content = pieces(inner, depth + 1)
    if !content.isEmpty { all.append(.call(name, content)) }
  }

  private mutating func append(_ link: Link, _ depth: Int, to all: inout [TypstValue]) {
    guard !isInLink, let target = context.target(of: link) else {
      for inline in link.inlines { append(inline, depth, to: &all) }
      return
    }
    isInLink = true
    let words = pieces(link.inlines, depth + 1)
    isInLink = false
    switch target {
    case .place(let id):
      wanted.insert(id)
      if !words.isEmpty { all.append(.call("to", .text(id), words)) }
    case .web(let address):
      let shown = words.isEmpty ? TypstValue.text(PaperLinks.shown(address)) : words
      // Typst takes no longer address.
      all.append(address.utf8.count > 8_000 ? shown : .call("web", .text(address), shown))
      if let letter = addresses.letter(for: address, words: link.inlines) {
        all.append(.call("letter", .text(letter)))
      }
    }
  }

  private mutating func append(_ picture: Picture, to all: inout [TypstValue]) {
    guard let found = context.picture(picture) else { return add(picture.alternative, to: &all) }
    all.append(
      .call(
        "picture", [.text(found.path), .text(picture.alternative)],
        [.init("width", .number(found.width)), .init("height", .number(found.height))]))
  }

  /// The note itself at its first mark; a mark in its own words, or a further one, names it again.
  private mutating func append(note number: Int, to all: inout [TypstValue]) {
    guard notes.indices.contains(number - 1) else { return }
    let id = prefix + ".note-\(number)"
    if noteDepth >= Self.deepestNote, !written.contains(number) {
      waiting.append(number)
      all.append(.call("letter", .text(String(number))))
      return
    }
    guard written.insert(number).inserted else {
      all.append(.call("note-again", .text(id)))
      return
    }
    let wasInLink = isInLink
    isInLink = false
    noteDepth += 1
    let content = noteContent(notes[number - 1])
    noteDepth -= 1
    isInLink = wasInLink
    all.append(.call("note", .text(id), content))
  }

  private mutating func noteContent(_ note: Footnote) -> TypstValue {
    if note.blocks.count == 1, case .paragraph(let inlines)? = note.blocks.first?.kind {
      return line(inlines)
    }
    // The first words stand beside the number, not below it.
    guard case .paragraph(let inlines)? = note.blocks.first?.kind else {
      return blocks(note.blocks)
    }
    return .content([line(inlines), blocks(Array(note.blocks.dropFirst()))])
  }
}

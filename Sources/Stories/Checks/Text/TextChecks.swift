package import SourceModel
package import Syntax

/// Says what is wrong with the text of one file, as far as it can be said from that file alone.
package enum TextChecks {
  /// Checks the body of an entry, a translation or (`kind` nil) the introduction of a part, and the
  /// words in front matter that readers see.
  package static func check(_ document: Document, kind: EntryKind?) -> [Diagnostic] {
    let text = CheckedText(document)
    var said =
      RawHTML.check(text) + LinkTextSaysNothing.check(text) + RefusedDestination.check(text)
      + MissingAlternative.check(text) + PictureRemote.check(text) + EmptyHeading.check(text)
      + SecondTopHeading.check(text) + SkippedHeadingLevel.check(text)
      + PlaceholderLeft.check(text) + ContactDetails.check(text) + CrowdedLetter.check(text)
      + SpaceInAddress.check(text) + UnreadMark.check(text)
    // Without front matter the one thing to say is that.
    if let kind, document.frontMatterSpan != nil {
      said += EmptyBody.check(text, kind: kind)
      let second = SecondFrontMatter.check(text)
      // Its remarks are no headings.
      if !second.isEmpty { said.removeAll { $0.id == SecondTopHeading.id } }
      said += second
    }
    if let mapping = document.frontMatter {
      said += ContactDetails.check(mapping, in: document.file)
      said += CrowdedLetter.check(mapping, in: document.file)
      said += PlaceholderLeft.check(mapping, in: text)
    }
    return said.sorted()
  }

  /// Checks the words of a record in `people/` or `schools/`.
  package static func check(record mapping: Node.Mapping, in file: SourceFile) -> [Diagnostic] {
    (ContactDetails.check(mapping, in: file) + CrowdedLetter.check(file)
      + CrowdedLetter.check(mapping, in: file)).sorted()
  }
}

/// A text and the lists that its checks go through, made once for all of them.
struct CheckedText {
  let file: SourceFile
  let body: Body
  let blocks: [Block]
  let runs: [BodyWalk.Run]
  let pictures: [(picture: Picture, span: SourceSpan)]
  /// Whether an `@` may stand in it.
  let mayHoldAddress: Bool
  /// Whether a letter may be written as `&#x301;`.
  let hasEntities: Bool

  init(_ document: Document) {
    file = document.file
    body = document.body
    blocks = BodyWalk.blocks(document.body)
    runs = BodyWalk.runs(blocks)
    pictures = BodyWalk.placedPictures(document.body)
    var text = document.file.text
    (hasEntities, mayHoldAddress) = text.withUTF8 { bytes in
      let hasEntities = bytes.firstIndex(ofByte: 0x26) != nil
      return (hasEntities, hasEntities || AtSign.stands(in: bytes))
    }
  }

  /// Whether one of these words may stand in the file, wherever that is.
  func holdsAny(of words: [String]) -> Bool {
    hasEntities || words.contains { file.text.holds($0) }
  }

  func place(_ span: SourceSpan) -> Place { Place(file.path, span) }

  /// The headings of the outline: those in quotes, lists and notes are none of it.
  var outline: [BodyWalk.PlacedHeading] {
    body.blocks.compactMap { block in
      guard case .heading(let heading) = block.kind else { return nil }
      return BodyWalk.PlacedHeading(heading: heading, span: block.span)
    }
  }

  /// The bytes of the `#` marks of a heading; nil when it is underlined instead.
  func marks(of heading: BodyWalk.PlacedHeading) -> SourceSpan? {
    let written = Array(file.text(in: heading.span).utf8)
    let start = written.prefix(while: { $0 == 0x20 }).count
    let marks = written[start...].prefix(while: { $0 == 0x23 }).count
    guard marks == heading.heading.level else { return nil }
    return SourceSpan(heading.span.lower + start, heading.span.lower + start + marks)
  }

  /// Other marks in front: the fix that the checks of headings share.
  func fixes(_ heading: BodyWalk.PlacedHeading, level: Int) -> [Diagnostic.Fix] {
    let marks = String(repeating: "#", count: level)
    guard let span = self.marks(of: heading) else { return [] }
    return [
      Diagnostic.Fix(
        Message("write '{marks}'", ["marks": marks]), replacing: span, in: file.path, by: marks)
    ]
  }
}

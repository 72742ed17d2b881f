package import SourceModel
package import Syntax

/// One version of a text, read so that the next version costs only what differs.
///
/// Versions of a text are alike: of the next one, what begins and ends as here is not parsed again. Where it is
/// cut stands an empty line before a line that is not indented, and at which a block began here: no fence and
/// no raw HTML is open there, and nothing but a list goes on (whose items are the same prose in two lists). Texts
/// in which one place may change another (`[label]: address`, notes) are read whole. A test holds that both
/// ways give the same prose.
package struct ProseReading: Sendable {
  package let parts: FrontMatter
  package let prose: ProseText
  /// Of the prose: blocks before those of the body.
  private let headCount: Int
  /// Where the body may be cut, in order; none for a text that is read whole each time.
  private let cuts: [Cut]

  private struct Cut {
    /// Bytes of the body.
    var place: Int
    /// Blocks of the body's prose before it.
    var blocks: Int
  }

  package init(_ file: SourceFile) {
    let document = Document.parse(file, frontMatter: .optional)
    self.init(FrontMatter(document.value), body: document.value.body)
  }

  private init(_ parts: FrontMatter, body: Body) {
    var reader = ProseReader(parts)
    let headCount = reader.blocks.count
    var cuts: [Cut] = []
    let isDivisible = DivisibleText.isDivisible(parts)
    parts.withBody { bytes in
      for block in body.blocks {
        let place = block.span.lower - parts.bodyStart
        if isDivisible, DivisibleText.mayCut(bytes, at: place) {
          cuts.append(Cut(place: place, blocks: reader.blocks.count - headCount))
        }
        reader.read(block)
      }
    }
    reader.readNotes(of: body)
    self.parts = parts
    self.headCount = headCount
    self.cuts = cuts
    prose = ProseText(blocks: reader.blocks, language: parts.language)
  }

  /// - Parameter earlier: another version of the text, or another text.
  package init(_ file: SourceFile, after earlier: ProseReading) {
    let parts = FrontMatter.read(file, like: earlier.parts)
    guard let reading = ProseReading(parts, after: earlier) else {
      self.init(file)
      return
    }
    self = reading
  }

  /// Nil where the text has to be read whole.
  private init?(_ parts: FrontMatter, after earlier: ProseReading) {
    guard !earlier.cuts.isEmpty, DivisibleText.isDivisible(parts),
      let piece = earlier.piece(of: parts)
    else { return nil }
    let middle = parts.withBody {
      String(decoding: UnsafeBufferPointer(rebasing: $0[piece.new]), as: UTF8.self)
    }
    let read = Body.read(SourceFile(path: parts.file.path, text: middle))
    guard !read.diagnostics.contains(where: { $0.severity == .error }) else { return nil }

    var reader = ProseReader(parts)
    let headCount = reader.blocks.count
    let former = earlier.prose.blocks.dropFirst(earlier.headCount)
    let (before, after) = (piece.before, piece.after)
    var cuts = earlier.cuts.prefix { $0.place < piece.new.lowerBound }
    reader.blocks += former.prefix(before.blocks)
    parts.withBody { bytes in
      for block in read.value.blocks {
        let place = block.span.lower + piece.new.lowerBound
        if DivisibleText.mayCut(bytes, at: place) {
          cuts.append(Cut(place: place, blocks: reader.blocks.count - headCount))
        }
        reader.read(block)
      }
    }
    if let after {
      let moved = reader.blocks.count - headCount - after.blocks
      for cut in earlier.cuts where cut.place >= after.place {
        cuts.append(
          Cut(
            place: cut.place - after.place + piece.new.upperBound, blocks: cut.blocks + moved))
      }
      reader.blocks += former.dropFirst(after.blocks)
    }
    self.parts = parts
    self.headCount = headCount
    self.cuts = Array(cuts)
    prose = ProseText(blocks: reader.blocks, language: parts.language)
  }

  /// The bytes of another version's body that would be parsed after this one; nil for all of them.
  func pieceToParse(of other: FrontMatter) -> Range<Int>? {
    cuts.isEmpty || !DivisibleText.isDivisible(other) ? nil : piece(of: other)?.new
  }

  /// What of a new body has to be parsed, and the cuts of this one around it.
  private struct Piece {
    let before: Cut
    /// Nil when all that follows has to be parsed.
    let after: Cut?
    /// In the new body.
    let new: Range<Int>
  }

  /// Nil when no cut is of use.
  private func piece(of new: FrontMatter) -> Piece? {
    parts.withBody { old in
      new.withBody { bytes in
        let most = min(old.count, bytes.count)
        let same = old.commonPrefix(with: bytes)
        guard let before = cuts.last(where: { $0.place < same }) else { return nil }
        var tail = 0
        while tail < most - before.place, old[old.count - 1 - tail] == bytes[bytes.count - 1 - tail]
        {
          tail += 1
        }
        let moved = bytes.count - old.count
        let after = cuts.first { cut in
          cut.place > before.place && cut.place + moved > before.place
            && old.count - cut.place < tail && DivisibleText.mayCut(bytes, at: cut.place + moved)
        }
        guard let after, before.place < after.place + moved,
          DivisibleText.closesItself(bytes[before.place..<(after.place + moved)])
        else { return Piece(before: before, after: nil, new: before.place..<bytes.count) }
        return Piece(before: before, after: after, new: before.place..<(after.place + moved))
      }
    }
  }
}

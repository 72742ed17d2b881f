package import SourceModel

/// A text that was read, in few bytes: what its page needs, without places, for as long as the file stays at hand.
///
/// A tree takes seven times the bytes of its text, so a build of many texts keeps none and reads each again when its
/// page is made. This takes a sixth of them: words that stand in the file as they are shown are not copied.
package struct PackedText: Sendable, Hashable {
  private let bytes: [UInt8]
  /// Of the file; in bytes.
  private let length: Int

  /// - Parameter file: what the body was read from.
  package init(_ body: Body, of file: SourceFile) {
    var text = file.text
    length = text.utf8.count
    bytes = text.withUTF8 { source in
      var packer = TextPacker(source)
      packer.pack(body.blocks)
      packer.pack(body.footnotes)
      // Without the room that was left for more.
      return Array(packer.bytes[...])
    }
  }

  /// The text with all its words; every place in it is the start of the file. Nil for a file of another length.
  ///
  /// - Parameters:
  ///   - file: the same file as before.
  ///   - span: that of the body.
  package func body(of file: SourceFile, span: SourceSpan) -> Body? {
    var text = file.text
    return text.withUTF8 { source in
      guard source.count == length else { return nil }
      return bytes.withUnsafeBufferPointer { bytes in
        var unpacker = TextUnpacker(bytes, source)
        let blocks = unpacker.blocks()
        return Body(blocks: blocks, footnotes: unpacker.footnotes(), span: span)
      }
    }
  }
}

/// What begins a block or an inline among the bytes.
enum PackedTag: UInt8 {
  case paragraph, heading, quote, alert, list, code, thematicBreak, table, figure, html
  case text, emphasis, strong, link, picture, softBreak, lineBreak, footnoteReference
}

package import SourceModel
import Syntax

/// Finds a link or a picture that is none, since a space stands in its address (CommonMark 0.30, section 6.3).
package enum SpaceInAddress: Check {
  package static let explanation = Explanation(
    "space-in-address", .warning,
    what:
      "The name of a picture or a page has a space in it, so readers see the marks and no picture.",
    why: """
      An address ends at the first space. Put the name between '<' and '>', or give the file a name without spaces: \
      'my-seats.jpg'. Names of files from a telephone or a camera often have some.
      """,
    wrong: "![Seats in a circle](my seats.jpg)", right: "![Seats in a circle](<my seats.jpg>)")

  static func check(_ text: CheckedText) -> [Diagnostic] {
    guard text.holdsAny(of: ["]("]) else { return [] }
    return text.runs.flatMap { run -> [Diagnostic] in
      guard holdsBracket(run.inlines) else { return [] }
      let words = run.words
      return addresses(in: Array(words.text.utf8)).map { range in
        message(text, words, range)
      }
    }
  }

  /// Whether a bracket that closes stands among the words: those of links are gone from them.
  private static func holdsBracket(_ inlines: [Inline]) -> Bool {
    inlines.contains { inline in
      switch inline.kind {
      case .text(var text): text.withUTF8 { $0.firstIndex(ofByte: 0x5D) != nil }
      case .emphasis(let inner), .strong(let inner): holdsBracket(inner)
      case .link(let link): holdsBracket(link.inlines)
      default: false
      }
    }
  }

  /// The addresses with spaces among words, each the range of its bytes.
  private static func addresses(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    // Whether a bracket opened on this line.
    var isOpen = false
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\n"): isOpen = false
      case UInt8(ascii: "["): isOpen = true
      case UInt8(ascii: "]"):
        guard isOpen, at + 1 < bytes.count,
          bytes[at + 1] == UInt8(ascii: "("), let end = end(of: bytes[(at + 2)...])
        else { break }
        let own = (at + 2)..<end
        if mayBeAddress(bytes[own]) { found.append(own) }
        at = end
        isOpen = false
      default: break
      }
      at += 1
    }
    return found
  }

  /// Where the address ends: before a title and before the mark that closes it, on the same line.
  private static func end(of rest: ArraySlice<UInt8>) -> Int? {
    for at in rest.indices {
      switch rest[at] {
      case UInt8(ascii: ")"): return at
      case UInt8(ascii: "\""): return at > rest.startIndex && rest[at - 1] == 0x20 ? at - 1 : nil
      case UInt8(ascii: "\n"), UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: ">"): return nil
      default: break
      }
    }
    return nil
  }

  /// Words between brackets are no address: it leads to a file or to the web.
  private static func mayBeAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.contains(0x20), bytes.first != 0x20, bytes.last != 0x20 else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    if ["http://", "https://", "./", "../"].contains(where: text.hasPrefix) { return true }
    let name = text.prefix { $0 != "#" }
    guard let dot = name.lastIndex(of: ".") else { return false }
    let ending = name[name.index(after: dot)...]
    return (2...5).contains(ending.utf8.count)
      && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}

extension SpaceInAddress {
  private static func message(
    _ text: CheckedText, _ words: InlineText, _ range: Range<Int>
  ) -> Diagnostic {
    let span = words.span(range)
    let written = text.file.text(in: span)
    return found(
      Message("a space ends the address '{address}' too early", ["address": String(written)]),
      at: text.place(span),
      fixes: [
        Diagnostic.Fix(
          Message("write '{marks}'", ["marks": "<\(written)>"]), replacing: span,
          in: text.file.path, by: "<\(written)>")
      ])
  }
}

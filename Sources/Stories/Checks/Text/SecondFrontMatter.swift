package import SourceModel
import Syntax

/// Finds front matter below the front matter: a page that was pasted under a form, or two stories in one file.
package enum SecondFrontMatter: Check {
  package static let explanation = Explanation(
    "second-front-matter", .error,
    what: "A second front matter stands below the first one.",
    why: """
      Only the first one is read. The second would be printed in the text, with the names and all else that \
      stands in it.
      """,
    wrong: """
      ---
      title: Letters to Hanoi
      ---

      ---
      title: A calm start
      lang: en
      ---

      In spring we wrote forty letters.

      """,
    right: """
      ---
      title: Letters to Hanoi
      ---

      In spring we wrote forty letters.

      """)

  /// Keys of which two or more make front matter of the lines below a `---`.
  private static let keys: Set<String> = ["title", "summary", "lang", "authors"]
  /// Lines of front matter that are looked at.
  private static let mostLines = 60

  static func check(_ text: CheckedText) -> [Diagnostic] {
    guard mayStand(in: text) else { return [] }
    let bytes = Array(text.file.text.utf8)
    let lines = lines(bytes, from: text.body.span.lower)
    let codes = text.blocks.compactMap { block -> SourceSpan? in
      if case .code = block.kind { block.span } else { nil }
    }
    for (number, line) in lines.enumerated() where isFence(bytes[line]) {
      let written = lines[(number + 1)...].prefix(mostLines).prefix { mayBeFrontMatter(bytes[$0]) }
        .filter { key(bytes[$0]).map(keys.contains) ?? false }
      guard written.count > 1,
        !codes.contains(where: { $0.lower <= line.lowerBound && line.upperBound <= $0.upper })
      else { continue }
      return [message(at: text.place(SourceSpan(line.lowerBound, line.upperBound)))]
    }
    return []
  }

  /// Whether a line of the body begins with three hyphens.
  private static func mayStand(in text: CheckedText) -> Bool {
    var written = text.file.text
    return written.withUTF8 { bytes in
      // With the end of the line before it.
      let body = UnsafeBufferPointer(rebasing: bytes[max(0, text.body.span.lower - 1)...])
      return ["\n---", "\r---"].contains { mark in
        var mark: String = mark
        return mark.withUTF8 { body.holds($0) }
      }
    }
  }

  /// Without their ends.
  private static func lines(_ bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = start
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      lines.append(start..<end)
      start = end + 1
    }
    return lines
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy { $0 == 0x20 }
  }

  private static func mayBeFrontMatter(_ line: ArraySlice<UInt8>) -> Bool {
    switch line.first {
    case nil: false
    case 0x20, 0x23: true
    case 0x2D: line.dropFirst().first == 0x20
    default: key(line) != nil
    }
  }

  private static func key(_ line: ArraySlice<UInt8>) -> String? {
    let word = line.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x2D }
    guard !word.isEmpty, line.dropFirst(word.count).first == 0x3A else { return nil }
    return String(decoding: word, as: UTF8.self)
  }
}

extension SecondFrontMatter {
  private static func message(at place: Place) -> Diagnostic {
    found(
      "a second front matter begins here, and would be printed in the text", at: place,
      help:
        "keep one of the two; if it belongs to another story, put that into a file of its own")
  }
}

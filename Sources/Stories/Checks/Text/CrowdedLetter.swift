package import SourceModel
import Syntax

/// Finds a letter with so many marks on it, or so many signs joined to one, that no book can be set of it.
///
/// No script needs more: text that may be streamed has thirty marks in a row at most (Unicode Standard Annex 15,
/// section 13). A program that sets a book needs memory by the square of them.
package enum CrowdedLetter: Check {
  package static let explanation = Explanation(
    "crowded-letter", .error,
    what:
      "A letter carries more marks than any script has, or more signs are joined to one than can be shown.",
    why: """
      Letters with dozens of marks above and below are a joke that some web sites offer. Readers that speak stumble over \
      them, they cover the lines around them, and no printed book can be made of them. Delete the letter and write it \
      again.
      """,
    wrong: "Welcome to cla" + String(repeating: "\u{301}\u{302}\u{303}", count: 14) + "ss!",
    right: "Welcome to class!")

  /// In code points.
  static let most = 32

  static func check(_ text: CheckedText) -> [Diagnostic] {
    let said = check(text.file)
    guard said.isEmpty, text.hasEntities else { return said }
    // Written as `&#x301;`.
    return text.runs.compactMap { run in
      let words = run.words
      return first(in: words.text).map { place, count in
        message(count, at: text.place(words.span(place..<place + 1)))
      }
    }
  }

  /// Front matter with its escapes (`"\u0301"`).
  static func check(_ mapping: Node.Mapping, in file: SourceFile) -> [Diagnostic] {
    var text = file.text
    guard text.withUTF8({ $0.firstIndex(ofByte: 0x5C) != nil }) else { return [] }
    return Node.mapping(mapping).scalars.compactMap { scalar in
      first(in: scalar.text).map { message($0.count, at: Place(file.path, scalar.span)) }
    }
  }

  /// As the file is written.
  static func check(_ file: SourceFile) -> [Diagnostic] {
    first(in: file.text).map { place, count in
      [message(count, at: Place(file.path, SourceSpan(place, place + 1)))]
    } ?? []
  }

  /// Where the first such letter begins, in bytes of UTF-8, and of how many code points it is.
  private static func first(in text: String) -> (place: Int, count: Int)? {
    if text.hasPlainCharacters { return nil }
    var text = text
    // Marks have two bytes and more; the letter may be a plain one.
    let mayHold = text.withUTF8 { bytes in
      var run = 0
      return bytes.contains { byte in
        run = byte < 0x80 ? 0 : run + 1
        return run >= 2 * (most - 1)
      }
    }
    guard mayHold else { return nil }
    var place = 0
    for character in text {
      let count = character.unicodeScalars.count
      if count > most { return (place, count) }
      place += character.utf8.count
    }
    return nil
  }
}

extension CrowdedLetter {
  private static func message(_ count: Int, at place: Place) -> Diagnostic {
    found(
      Message(
        "a letter here is made of {count} signs; at most {most} can be shown",
        ["count": String(count), "most": String(most)]),
      at: place, help: "delete it, and write the letter again without the marks")
  }
}

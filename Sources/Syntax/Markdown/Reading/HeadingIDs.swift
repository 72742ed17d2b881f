import Foundation

/// Makes the ids of headings: the same for the same text, in every script, each once in a text.
///
/// As on code-hosting sites: lower case; letters, marks and numbers of every script, `_` and `-` stay;
/// spaces become `-`; everything else goes. The second of the same gets `-1`, the third `-2`. A heading
/// of which nothing is left is `section`. Letters are composed (NFC).
struct HeadingIDs {
  private var used: Set<String> = []
  private var next: [String: Int] = [:]

  mutating func id(for text: String) -> String {
    let base = Self.plain(text)
    if used.insert(base).inserted { return base }
    var number = next[base] ?? 1
    while !used.insert("\(base)-\(number)").inserted { number += 1 }
    next[base] = number + 1
    return "\(base)-\(number)"
  }

  /// The id of a text, had no other heading the same.
  static func plain(_ text: String) -> String {
    var id = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII {
        switch scalar {
        case "a"..."z", "0"..."9", "_", "-": id.append(scalar)
        case " ", "\n", "\t": id.append("-")
        default: break
        }
        continue
      }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
        .otherNumber, .connectorPunctuation:
        id.append(scalar)
      case .spaceSeparator: id.append("-")
      default: break
      }
    }
    guard !id.isEmpty else { return "section" }
    // Browsers compare fragments byte by byte, and people type composed letters.
    let text = String(id)
    return text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }
}

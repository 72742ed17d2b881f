import Foundation
import SourceModel
import Stories

/// Texts of Khmer, Lao and Burmese writing as an index can find them, which has spaces between phrases alone and whose
/// words neither Pagefind nor every browser tells apart.
///
/// An index finds words by their beginnings. So each letter begins a "word" here, of itself and the nine after it, and
/// whatever part of a phrase is looked for is the beginning of one. `search.js` cuts what is looked for by the same rules.
enum SearchParts {
  /// Letters with their signs in a part: longer questions are several parts.
  private static let length = 10

  /// By the script in which the language is written (CLDR's likely subtags).
  static func areNeeded(in tag: LanguageTag) -> Bool {
    let written = Locale.Language(identifier: tag.text).maximalIdentifier
    return written.split(separator: "-").contains { ["Khmr", "Laoo", "Mymr"].contains($0) }
  }

  /// The text with its parts in place of its phrases; all else stays as it is.
  static func of(_ text: String) -> String {
    var parts = ""
    var letters: [String] = []
    func close() {
      for start in letters.indices {
        if !parts.isEmpty { parts += " " }
        parts += letters[start..<min(start + length, letters.count)].joined()
      }
      if !letters.isEmpty { parts += " " }
      letters = []
    }
    for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars {
      // Unseen signs between words, which some write and others leave out.
      if scalar.properties.isDefaultIgnorableCodePoint { continue }
      guard isPhrase(scalar) else {
        close()
        parts.unicodeScalars.append(scalar)
        continue
      }
      if scalar.isMark, !letters.isEmpty {
        letters[letters.count - 1].unicodeScalars.append(scalar)
      } else {
        letters.append(String(scalar))
      }
    }
    close()
    return parts
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherLetter, .modifierLetter: true
    default: false
    }
  }

  /// Letters and their signs, of the blocks of the three scripts.
  private static func isPhrase(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E80...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0xA9E0...0xA9FF, 0xAA60...0xAA7F:
      isLetter(scalar) || scalar.isMark
    default: false
    }
  }
}

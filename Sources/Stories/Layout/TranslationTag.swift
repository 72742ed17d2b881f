import SourceModel

/// The language tag in a translation's file name: `calm-start.fr.md`, `calm-start.pt-BR.md`.
enum TranslationTag {
  /// The tag in its canonical case (RFC 5646, section 2.1.1), or nil when the text is none.
  static func canonical(_ text: some StringProtocol) -> LanguageTag? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count), isLetters(first),
      Languages.contains(first.lowercased()),
      parts.dropFirst().allSatisfy({ (2...8).contains($0.utf8.count) && isAlphanumeric($0) })
    else { return nil }
    let rest = parts.dropFirst().map { part -> String in
      switch part.utf8.count {
      case 2 where isLetters(part): part.uppercased()
      case 4 where isLetters(part): part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: part.lowercased()
      }
    }
    return LanguageTag(canonical: ([first.lowercased()] + rest).joined(separator: "-"))
  }

  private static func isLetters(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }

  private static func isAlphanumeric(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
  }
}

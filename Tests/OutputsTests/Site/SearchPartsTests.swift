import Stories
import Testing

@testable import Outputs

/// How an index holds writing without spaces between words.
@Suite struct SearchPartsTests {
  @Test(arguments: [
    // Each letter with its signs begins a part, of ten at most.
    ("ສະບາຍ", "ສະບາຍ ະບາຍ ບາຍ າຍ ຍ "),
    ("កម្ពុជា", "កម្ពុជា ម្ពុជា ពុជា ជា "),
    ("ນນນນນນນນນນນ", "ນນນນນນນນນນ ນນນນນນນນນນ ນນນນນນນນນ ນນນນນນນນ ນນນນນນນ ນນນນນນ ນນນນນ ນນນນ ນນນ ນນ ນ "),
    // Other writing, digits and marks stay as they are, and a space between words that nobody sees is none.
    ("Radio ໒៥ ok.", "Radio ໒៥ ok."),
    ("ວັນ\u{200B}ດີ", "ວັນດີ ນດີ ດີ "),
    ("", ""),
  ])
  func parts(text: String, parts: String) {
    #expect(SearchParts.of(text) == parts)
  }

  @Test func `only Khmer, Lao and Burmese writing is parted`() {
    let needed = ["km", "lo", "my", "shn", "pi-Khmr"]
    for name in needed + ["th", "ja", "zh-Hans", "en", "ur", "bo"] {
      let tag = LanguageTag(canonical: name)
      #expect(SearchParts.areNeeded(in: tag) == needed.contains(name), "\(name)")
    }
  }
}

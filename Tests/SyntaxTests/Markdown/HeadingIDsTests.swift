import Foundation
import TestSupport
import Testing

@testable import Syntax

@Suite struct HeadingIDsTests {
  @Test func `what is said to be composed is`() {
    var wrong: [Unicode.Scalar] = []
    var composed: [String] = []
    for value in UInt32(0x80)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), HeadingIDs.isComposed(String(scalar)) else {
        continue
      }
      let text = String(scalar)
      composed.append(text)
      if !text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8) {
        wrong.append(scalar)
      }
    }
    #expect(wrong.isEmpty)
    #expect(composed.count > 30_000)
    // Side by side as well.
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let text = (0..<3).map { _ in composed[random.next(below: composed.count)] }.joined()
      #expect(text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8))
    }
  }

  @Test(arguments: [
    ("Jardin d’été", "jardin-dété"), ("e\u{301}te\u{301}", "été"), ("か\u{3099}", "が"),
    ("Å\u{212B}", "åå"),
    ("Σίσυφος", "σίσυφος"), ("\u{1F71}", "\u{3AC}"), ("각\u{11A8}", "각\u{11A8}"), ("水 と 茶", "水-と-茶"),
    ("", "section"),
    ("A_b-C 9!", "a_b-c-9"), ("Dự án\tnước", "dự-án-nước"),
  ])
  func `ids are composed, in small letters`(text: String, id: String) {
    #expect(HeadingIDs.plain(text).utf8.elementsEqual(id.utf8))
  }
}

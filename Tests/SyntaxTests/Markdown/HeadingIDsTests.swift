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

  /// As Unicode's tables have it, without a way round them.
  private static func reference(_ text: String) -> String {
    var id = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
        .otherNumber, .connectorPunctuation:
        id.append(scalar)
      case .spaceSeparator: id.append("-")
      default: if scalar == "-" { id.append(scalar) }
      }
    }
    return id.isEmpty ? "section" : String(id).precomposedStringWithCanonicalMapping
  }

  @Test func `every character is kept or left out as Unicode has it`() {
    var wrong: [UInt32] = []
    for value in UInt32(0x80)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "X" + String(scalar) + "Y"
      if !HeadingIDs.plain(text).utf8.elementsEqual(Self.reference(text).utf8) {
        wrong.append(value)
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(20).map { String($0, radix: 16) })")
  }
}

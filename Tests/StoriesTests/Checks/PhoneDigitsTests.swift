import TestSupport
import Testing

@testable import Stories

@Suite struct PhoneDigitsTests {
  @Test func `every decimal digit of Unicode may be one`() {
    var missed: [Unicode.Scalar] = []
    for value in UInt32(0x80)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.numericType == .decimal else {
        continue
      }
      let bytes = Array(String(scalar).utf8)
      if !bytes.withUnsafeBufferPointer({ PhoneDigits.mayBeDigit($0, at: 0) }) {
        missed.append(scalar)
      }
    }
    #expect(missed.isEmpty)
  }

  private static let pieces = [
    "0", "1", "23", "456", "7890", "+358", "(09)", "00", " ", "-", ".", "/", "–", "‑", "\u{A0}",
    "\u{202F}",
    "tel", "phone ", "a", "é", "٣", "۴", "५", "๖", "７", "𝟖", "水", ":", "x", "+", "(", ")", "ครู",
    "សួន",
  ]

  @Test(arguments: 0..<3_000) func `a text without a number by its bytes has none`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = (0..<(1 + random.next(below: 24))).map { _ in
      Self.pieces[random.next(below: Self.pieces.count)]
    }.joined()
    var bytes = text
    guard !bytes.withUTF8(PhoneDigits.mayHoldNumber) else { return }
    #expect(PhoneScanner(text).hits(isTable: false).isEmpty, "\(text)")
    #expect(PhoneScanner(text).hits(isTable: true).isEmpty, "\(text)")
  }

  @Test(arguments: [
    "ครู 2021 สวน", "We met on 3 May 2021.", "12 345 pupils", "សិស្ស សាលា គ្រូ", "학생들은 학교",
  ])
  func `everyday texts are passed over`(text: String) {
    var text = text
    let mayHold = text.withUTF8(PhoneDigits.mayHoldNumber)
    #expect(!mayHold)
  }
}

import Testing

@testable import Outputs

/// Which way letters run.
@Suite struct LetterDirectionTests {
  @Test func `no letter that runs from right to left is missed by its bytes`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      guard TextDirection.balance(of: text) < 0 else { continue }
      #expect(TextDirection.mayHoldRightToLeft("a" + text), "U+\(String(value, radix: 16))")
    }
    for text in ["Thành phố", "вода", "水，木", "ນັກຮຽນ", "हिन्दी", "“Mia” – €"] {
      #expect(!TextDirection.mayHoldRightToLeft(text), "\(text)")
    }
  }
}

import Foundation
import Stories
import Testing

@testable import Outputs

@Suite struct AddressSlugTests {
  @Test(arguments: [
    ("Sample Teacher", "sample-teacher"), ("Ayşe Yılmaz", "ayse-yilmaz"), ("O’Brien", "obrien"),
    ("Đặng Thị Hà", "dang-thi-ha"), ("Søren Ærø", "soren-aero"), ("山田 太郎", "shan-tian-tai-lang"),
    ("Оюун", "ouun"), ("  ", "p-"), ("🙂", "p-"), ("con", "p-"), ("12", "p-"),
    ("--A-- _B_ 2nd!", "a-b-2nd"), ("it's `all` \t\"it\"", "its-all-it"), ("'-'", "p-"),
    (String(repeating: "a", count: 79) + " b", String(repeating: "a", count: 79)),
  ])
  func `an id is made from the name`(name: String, id: String) {
    let made = AddressSlug.make(from: name)?.text ?? ""
    #expect(id == "p-" ? made.hasPrefix("p-") && made.utf8.count == 10 : made == id, "\(made)")
  }

  /// ICU is the measure.
  private func transliterated(_ text: String) throws -> String {
    let transform = StringTransform("Any-Latin; Latin-ASCII")
    let latin = try #require(text.applyingTransform(transform, reverse: false)).lowercased()
    let letters = latin.unicodeScalars.filter { !"'’`".unicodeScalars.contains($0) }.map { scalar in
      "abcdefghijklmnopqrstuvwxyz0123456789".unicodeScalars.contains(scalar)
        ? Character(scalar) : "-"
    }
    return String(letters).split(separator: "-").joined(separator: "-")
  }

  @Test func `letters with marks come to what ICU makes of them`() throws {
    for value in UInt32(0x80)...0x24F {
      let letter = Character(try #require(Unicode.Scalar(value)))
      for name in ["A\(letter)b Xu", "\(letter)LE", "le\(letter) \(letter)é", "Ö\(letter)山"] {
        let made = AddressSlug.make(from: name)?.text
        #expect(made == (try transliterated(name)), "\(name), U+\(String(value, radix: 16))")
      }
    }
  }
}

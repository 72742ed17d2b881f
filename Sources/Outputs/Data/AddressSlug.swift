import Foundation
import SourceModel
package import Stories

/// Names for addresses, made from what people write in any script.
package enum AddressSlug {
  /// `a-calm-start` for `A calm start`: Latin letters by transliteration, `p-` and eight digits where a
  /// text has none to offer. Nil only where even that cannot be a slug.
  package static func make(from text: String) -> Slug? {
    plain(text) ?? Slug("p-" + SHA256.digest(of: folded(text)).hex(8))
  }

  private static func plain(_ text: String) -> Slug? {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return plain(ofASCII: text) }
    if let letters = knownLetters(of: text) { return plain(ofASCII: letters) }
    let latin =
      text.applyingTransform(StringTransform("Any-Latin; Latin-ASCII"), reverse: false) ?? ""
    var out = ""
    for scalar in latin.lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        out.unicodeScalars.append(scalar)
      } else if scalar == "'" || scalar == "\u{2019}" || scalar == "`" {
        continue
      } else if !out.isEmpty, out.last != "-" {
        out += "-"
      }
    }
    return Slug(out.prefix(80).split(separator: "-").joined(separator: "-"))
  }

  /// What the letters from U+00C0 to U+017F come to by the same transliteration, without the time that it takes to
  /// start; `?` for those that have to be asked.
  private static let latin = """
    a a a a a a ae c e e e e i i i i d n o o o o o ? o u u u u y th ss \
    a a a a a a ae c e e e e i i i i d n o o o o o ? o u u u u y th y \
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g \
    g g g g h h h h i i i i i i i i i i ij ij j j k k q l l l l l l l \
    l l l n n n n n n ? n n o o o o o o oe oe r r r r r r s s s s s s \
    s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
    """.split(separator: " ")

  /// Nil for a text with other characters than these letters and ASCII.
  private static func knownLetters(of text: String) -> String? {
    var letters = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        letters.unicodeScalars.append(scalar)
        continue
      }
      guard (0xC0...0x17F).contains(scalar.value) else { return nil }
      let known = latin[Int(scalar.value) - 0xC0]
      if known == "?" { return nil }
      letters += known
    }
    return letters
  }

  /// The same, without asking what each character is.
  private static func plain(ofASCII text: String) -> Slug? {
    var out: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        out.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): out.append(byte | 0x20)
      case UInt8(ascii: "'"), UInt8(ascii: "`"): continue
      default: if let last = out.last, last != UInt8(ascii: "-") { out.append(UInt8(ascii: "-")) }
      }
    }
    var slug = out.prefix(80)
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return Slug(String(decoding: slug, as: UTF8.self))
  }

  /// Case and composition do not make another name.
  private static func folded(_ name: String) -> String {
    name.precomposedStringWithCanonicalMapping.lowercased()
  }
}

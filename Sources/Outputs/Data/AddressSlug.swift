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

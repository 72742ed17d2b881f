extension Slug {
  /// The slug that was probably meant by a name: lower case, without marks, `-` for all else; nil when
  /// nothing is left, or what is left is no slug.
  static func mended(from name: some StringProtocol) -> Slug? {
    var out = ""
    for scalar in name.unicodeScalars {
      let letters = plainLetters(of: scalar)
      if letters.isEmpty, let last = out.last, last != "-", !isMark(scalar) { out += "-" }
      out += letters
    }
    var bytes = Array(out.utf8.prefix(80))
    while bytes.last == 0x2D { bytes.removeLast() }
    return Slug(String(decoding: bytes, as: UTF8.self))
  }

  /// `é` is `e`, `ß` is `ss`: read off the letter's own name, `LATIN SMALL LETTER E WITH ACUTE`.
  private static func plainLetters(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "A"..."Z": return String(scalar).lowercased()
    case "ß", "ẞ": return "ss"
    case "æ", "Æ": return "ae"
    case "œ", "Œ": return "oe"
    case "þ", "Þ": return "th"
    case "ð", "Ð": return "d"
    default: break
    }
    guard let words = scalar.properties.name?.split(separator: " "), words.count > 3,
      words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1
    else { return scalar == "\u{131}" ? "i" : "" }
    return words[3].lowercased()
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass != .notReordered || scalar == "'" || scalar == "’"
  }
}

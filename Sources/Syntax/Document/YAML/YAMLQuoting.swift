import SourceModel

/// Puts the value of a line between quotation marks, where it is clear what they should go around.
struct YAMLQuoting {
  let places: YAMLPlaces
  let path: RepoPath

  /// A value without marks, put between double ones.
  func quoted(_ value: Range<Int>) -> [Diagnostic.Fix] {
    guard value.count < 400, let first = places.bytes[value].first,
      ![0x22, 0x27, 0x5B, 0x7B].contains(first)
    else { return [] }
    return [fix(value, Self.escaped(String(decoding: places.bytes[value], as: UTF8.self)))]
  }

  /// A value whose marks close too soon: `'It's calm'`, `"A "calm" start"`, `"Calm" is best`.
  func requoted(_ value: Range<Int>) -> [Diagnostic.Fix] {
    var text = Substring(String(decoding: places.bytes[value], as: UTF8.self))
    guard value.count < 400, !text.contains(" #"), !text.contains("\\") else { return [] }
    while text.last == " " { text.removeLast() }
    guard let quote = text.first, let inner = meant(text, quote) else { return [] }
    let span = value.lowerBound..<value.lowerBound + text.utf8.count
    if !inner.contains("\"") { return [fix(span, "\"\(inner)\"")] }
    if !inner.contains("'") { return [fix(span, "'\(inner)'")] }
    return [fix(span, Self.escaped(inner))]
  }

  /// The text that was meant: what the outer marks stand around, or all of it where the marks belong to its
  /// first word. Nil where both may be.
  private func meant(_ text: Substring, _ quote: Character) -> String? {
    let rest = text.dropFirst()
    guard let next = rest.firstIndex(of: quote), next > rest.startIndex else { return nil }
    let before = rest[rest.index(before: next)]
    let after = rest.index(after: next) < rest.endIndex ? rest[rest.index(after: next)] : " "
    let closes = text.last == quote
    let inner =
      closes ? String(rest.dropLast()).replacing("\(quote)\(quote)", with: "\(quote)") : nil
    // Inside it opens, or is an apostrophe.
    if before == " " || after.isLetter || after.isNumber { return inner }
    let isEven = text.count { $0 == quote }.isMultiple(of: 2)
    if closes { return isEven ? String(text) : inner }
    return quote == "\"" ? String(text) : nil
  }

  private func fix(_ value: Range<Int>, _ text: String) -> Diagnostic.Fix {
    YAMLMalformed.quotationMarks(
      text, instead: Place(path, SourceSpan(value.lowerBound, value.upperBound)))
  }

  private static func escaped(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { out += "\\" }
      out.unicodeScalars.append(scalar)
    }
    return out + "\""
  }
}

/// The primary languages that are known, and what people write instead of their subtags.
package enum Languages {
  /// English name by primary subtag of BCP 47.
  package static let names: [String: String] = Dictionary(
    table.map { ($0.tag, $0.name) }, uniquingKeysWith: { first, _ in first })

  package static func contains(_ primary: String) -> Bool { names[primary] != nil }

  /// The subtag that was meant by a name, by a code of three letters where one of two exists (RFC 5646,
  /// section 2.2.1), or by the code of a country; nil when nothing is near.
  package static func meant(by written: String) -> String? {
    let key = fold(written)
    if let tag = byFoldedName[key] { return tag }
    guard key.count > 3, let near = Nearest.name(to: written, among: table.map(\.name)) else {
      return nil
    }
    return byFoldedName[fold(near)]
  }

  private static let table: [(tag: String, long: String, name: String)] =
    rows.split(separator: "\n").map { row in
      let parts = row.split(separator: " ", maxSplits: 2)
      return (String(parts[0]), String(parts[1]), String(parts[2]))
    }

  private static let byFoldedName: [String: String] = {
    var tags: [String: String] = [:]
    for row in table {
      for word in [row.tag, row.long, row.name] where tags[fold(word)] == nil {
        tags[fold(word)] = row.tag
      }
    }
    for (name, tag) in otherNames { tags[fold(name)] = tag }
    return tags
  }()

  private static func fold(_ text: String) -> String {
    String(String.UnicodeScalarView(Nearest.folded(text)))
  }

  /// Codes of countries that are no codes of languages, bibliographic codes, and other names in use.
  private static let otherNames: [(String, String)] = [
    ("cn", "zh"), ("jp", "ja"), ("gr", "el"), ("cz", "cs"), ("dk", "da"), ("ua", "uk"),
    ("kz", "kk"), ("kh", "km"), ("vn", "vi"), ("ir", "fa"), ("al", "sq"), ("at", "de"),
    ("gb", "en"), ("us", "en"), ("au", "en"), ("nz", "en"), ("ph", "fil"), ("pk", "ur"),
    ("ger", "de"), ("deutsch", "de"), ("fre", "fr"), ("francais", "fr"), ("chi", "zh"),
    ("mandarin", "zh"), ("simplified chinese", "zh-Hans"), ("traditional chinese", "zh-Hant"),
    ("dut", "nl"), ("gre", "el"), ("cze", "cs"), ("slo", "sk"), ("rum", "ro"), ("bur", "my"),
    ("may", "ms"), ("bahasa indonesia", "id"), ("bahasa melayu", "ms"), ("tagalog", "fil"),
    ("pilipino", "fil"), ("farsi", "fa"), ("khmer", "km"), ("espanol", "es"),
    ("castilian", "es"), ("italiano", "it"), ("portugues", "pt"), ("bokmal", "nb"),
    ("nynorsk", "nn"), ("gaelic", "ga"), ("myanmar", "my"), ("flemish", "nl"),
  ]
}

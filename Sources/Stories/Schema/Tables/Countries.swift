/// The countries of ISO 3166-1, and what people write instead of their codes.
package enum Countries {
  /// English short name by alpha-2 code.
  package static let names: [String: String] = Dictionary(
    table.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })

  /// All codes, ascending.
  package static let codes: [String] = table.map(\.code)

  package static func contains(_ code: String) -> Bool { names[code] != nil }

  /// The code that was meant by a name, a code in small letters, or a code of another list; nil when
  /// nothing is near.
  package static func meant(by written: String) -> String? {
    let key = String(String.UnicodeScalarView(Nearest.folded(written)))
    if let code = byFoldedName[key] { return code }
    guard key.count > 3, let near = Nearest.name(to: written, among: table.map(\.name) + others)
    else { return nil }
    return byFoldedName[String(String.UnicodeScalarView(Nearest.folded(near)))]
  }

  private static let table: [(code: String, long: String, name: String)] =
    rows.split(separator: "\n").map { row in
      let parts = row.split(separator: " ", maxSplits: 2)
      return (String(parts[0]), String(parts[1]), String(parts[2]))
    }

  /// Folded names, codes of two and of three letters, and other names in use.
  private static let byFoldedName: [String: String] = {
    var codes: [String: String] = [:]
    for row in table {
      for word in [row.code, row.long, row.name] { codes[fold(word)] = row.code }
    }
    for (name, code) in otherNames { codes[fold(name)] = code }
    return codes
  }()

  private static func fold(_ text: String) -> String {
    String(String.UnicodeScalarView(Nearest.folded(text)))
  }

  private static let others = otherNames.map(\.0).filter { $0.count > 3 }

  /// Names in common use that the standard does not give, and codes of the European Union and of cars.
  private static let otherNames: [(String, String)] = [
    ("UK", "GB"), ("EL", "GR"), ("Great Britain", "GB"), ("Britain", "GB"), ("England", "GB"),
    ("Scotland", "GB"), ("Wales", "GB"), ("Northern Ireland", "GB"), ("Holland", "NL"),
    ("The Netherlands", "NL"), ("Czech Republic", "CZ"), ("Russia", "RU"), ("Vietnam", "VN"),
    ("Laos", "LA"), ("Lao", "LA"), ("South Korea", "KR"), ("Republic of Korea", "KR"),
    ("Brunei", "BN"), ("Burma", "MM"), ("PRC", "CN"), ("Mainland China", "CN"),
    ("The Philippines", "PH"), ("Turkey", "TR"), ("Macedonia", "MK"), ("USA", "US"),
    ("United States of America", "US"), ("America", "US"), ("UAE", "AE"), ("Emirates", "AE"),
    ("Ivory Coast", "CI"), ("Cape Verde", "CV"), ("Swaziland", "SZ"), ("East Timor", "TL"),
    ("DR Congo", "CD"), ("Vatican", "VA"), ("North Korea", "KP"), ("Republic of Ireland", "IE"),
    ("Eire", "IE"), ("Deutschland", "DE"), ("Espana", "ES"), ("Nippon", "JP"), ("Bharat", "IN"),
  ]
}

/// The shore a country lies on.
package enum Region: String, Sendable, CaseIterable, Hashable { case asia, europe }

/// The countries whose schools take part, and the region of each.
package struct Partners: Sendable, Hashable {
  package struct Country: Sendable, Hashable {
    package let code: CountryCode
    package let name: String
    package let region: Region
    /// Languages of its schools, as BCP 47 tags.
    package let languages: [String]

    package init(code: CountryCode, name: String, region: Region, languages: [String]) {
      self.code = code
      self.name = name
      self.region = region
      self.languages = languages
    }
  }

  /// By code, ascending.
  package let countries: [Country]

  /// Whether the list could be read whole; else nobody is told that a country is not in it.
  package let isWhole: Bool

  package init(countries: [Country], isWhole: Bool = true) {
    self.countries = countries.sorted { $0.code < $1.code }
    self.isWhole = isWhole
  }

  package subscript(code: CountryCode) -> Country? { countries.first { $0.code == code } }

  package func region(of code: CountryCode) -> Region? { self[code]?.region }
}

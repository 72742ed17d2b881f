package import SourceModel

/// A file of partner countries that is missing or cannot be read, or a row of it.
package enum BadPartners: Check {
  package static let explanation = Explanation(
    "bad-partners", .error,
    what: "The file of partner countries is missing, or a row of it cannot be read.",
    why: """
      Everything that is said about countries comes from it. Its first line is \
      'code,name,region,languages'; each other line gives a country's two-letter code, its name, asia \
      or europe, and the languages of its schools with spaces between.
      """,
    wrong: """
      code,name,region,languages
      UK,United Kingdom,europe,en
      """,
    right: """
      code,name,region,languages
      GB,United Kingdom,europe,en
      """)
}

extension BadPartners {
  static func missingFile(_ written: String, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message("there is no file '{written}' to read the partners from", ["written": written]),
      at: place,
      fixes: Nearest.name(to: written, among: ["asem"]).map { WrongType.write($0, place) } ?? [],
      help: "write asem, or the path of a CSV file beside colophon.yml or below stories/")
  }

  static func header(at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity, "the first line should be 'code,name,region,languages'", at: place)
  }

  static func cells(_ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message("this row has {count} cells; a partner has four", ["count": String(count)]),
      at: place, help: "for instance: NO,Norway,europe,nb nn")
  }

  static func country(_ written: String, at place: Place) -> Diagnostic {
    let meant = Countries.meant(by: written)
    return Diagnostic(
      id, severity, Message("unknown country '{written}'", ["written": written]), at: place,
      fixes: meant.map {
        [
          .init(Message("write '{code}'", ["code": $0]), edits: [.init(place, text: $0)])
        ]
      } ?? [], help: "write its two-letter code in capitals")
  }

  static func twice(_ code: CountryCode, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity, Message("'{code}' stands twice in the list", ["code": code.text]), at: place)
  }

  static func region(_ written: String, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message("unknown region '{written}'; it is asia or europe", ["written": written]), at: place)
  }

  static func language(_ written: String, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity, Message("unknown language '{written}'", ["written": written]), at: place,
      help: "write tags of languages with spaces between, such as nl fr de")
  }

  static func emptyName(at place: Place) -> Diagnostic {
    Diagnostic(id, severity, "the name of the country is empty", at: place)
  }
}

package import SourceModel

/// An exchange whose classrooms all lie on one shore.
package enum OneSidedExchange: Check {
  package static let explanation = Explanation(
    "one-sided-exchange", .error,
    what: "All classrooms of a post are in one country, or all in Asia, or all in Europe.",
    why: """
      The blog tells of classes from Asia and Europe that meet. Perhaps a country's code is wrong, \
      or a class is not named yet.
      """,
    wrong: """
      classrooms:
        - {school: Lycée Curie, country: FR, students: 24, ages: 15}
        - {school: Liceo Galilei, country: IT, students: 20, ages: 15}
      """,
    right: """
      classrooms:
        - {school: Lycée Curie, country: FR, students: 24, ages: 15}
        - {school: Rizal High School, country: PH, students: 31, ages: 14-16}
      """)
}

extension OneSidedExchange {
  /// At the last classroom's country; the others are notes.
  static func oneCountry(_ code: CountryCode, at places: [Place]) -> Diagnostic? {
    diagnostic(
      Message(
        "all classrooms are in {name}; an exchange has one in Asia and one in Europe",
        ["name": Countries.names[code.text] ?? code.text]), places)
  }

  static func oneRegion(_ region: Region, at places: [Place]) -> Diagnostic? {
    diagnostic(
      Message(
        "all classrooms are in {region}; an exchange has one in Asia and one in Europe",
        ["region": region == .asia ? "Asia" : "Europe"]), places)
  }

  private static func diagnostic(_ message: Message, _ places: [Place]) -> Diagnostic? {
    guard let last = places.last else { return nil }
    return Diagnostic(
      id, severity, message, at: last,
      notes: places.dropLast().prefix(5).map { .init("and so is this one", at: $0) },
      help: "check the codes of the countries, or add the class from the other side")
  }
}

package import SourceModel

/// An exchange of one classroom.
package enum TooFewClassrooms: Check {
  package static let explanation = Explanation(
    "too-few-classrooms", .error,
    what: "A post of the blog names fewer than two classrooms.",
    why: """
      A post tells how classes met, so it names each of them: school, country, number of pupils \
      and ages. The story of one class belongs into the handbook.
      """,
    wrong: """
      classrooms:
        - {school: Lycée Curie, country: FR, students: 24, ages: 15}
      """,
    right: """
      classrooms:
        - {school: Lycée Curie, country: FR, students: 24, ages: 15}
        - {school: Rizal High School, country: PH, students: 31, ages: 14-16}
      """)
}

extension TooFewClassrooms {
  static func diagnostic(_ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      id, severity,
      Message(
        count == 0
          ? "no classroom is named; an exchange has two or more"
          : "only one classroom is named; an exchange has two or more"), at: place,
      help: "add the other class: school, country, students, ages")
  }
}

package import SourceModel

/// A role that is none of the six.
package enum UnknownRole: Check {
  package static let explanation = Explanation(
    "unknown-role", .error,
    what:
      "A person's role is not one of teacher, student, school-leader, parent, researcher, expert.",
    why: """
      The role says from which side of the classroom somebody speaks, and readers can choose by it. \
      Take the nearest of the six: a head teacher is a school-leader, a pupil is a student.
      """,
    wrong: "authors: [{name: Maria Santos, role: principal, country: PH}]",
    right: "authors: [{name: Maria Santos, role: school-leader, country: PH}]")
}

extension UnknownRole {
  static func diagnostic(_ written: String, at place: Place) -> Diagnostic {
    let roles = PersonRole.allCases.map(\.rawValue)
    let meant = others[written.lowercased()] ?? Nearest.name(to: written, among: roles)
    let list = roles.listed("or")
    guard let meant else {
      return Diagnostic(
        id, severity,
        Message(
          "'role' cannot be '{written}'; write {roles}", ["written": written, "roles": list]),
        at: place)
    }
    return Diagnostic(
      id, severity,
      Message(
        "'role' cannot be '{written}'; did you mean '{nearest}'?",
        ["written": written, "nearest": meant]), at: place,
      fixes: WrongType.write(meant, place),
      help: Message("write {roles}", ["roles": list]))
  }

  private static let others = [
    "pupil": "student", "learner": "student", "principal": "school-leader",
    "headteacher": "school-leader", "head teacher": "school-leader", "head": "school-leader",
    "headmaster": "school-leader", "headmistress": "school-leader", "director": "school-leader",
    "lecturer": "teacher", "professor": "researcher", "scientist": "researcher",
    "mother": "parent", "father": "parent", "guardian": "parent", "educator": "teacher",
  ]
}

package import SourceModel
import Stories

/// A template includes another one that does not exist.
package enum TemplateUnknownPartial {
  package static let explanation = Explanation(
    "template-unknown-partial", .error,
    what: "A template includes a partial that does not exist.",
    why: """
      Its place on the page would stay empty. A partial is a file in templates/partials/; its name is
      the file's name without '.mustache'.
      """,
    wrong: "{{>poeple}}\n",
    right: "{{>people}}\n")

  static func diagnostic(_ name: String, names: [String], at place: Place) -> Diagnostic {
    let help = Message(
      "partials: {names}", ["names": names.prefix(40).joined(separator: ", ")])
    guard let nearest = Nearest.name(to: name, among: names) else {
      return Diagnostic(
        explanation.id, .error, Message("unknown partial '{name}'", ["name": name]), at: place,
        help: help)
    }
    return Diagnostic(
      explanation.id, .error,
      Message(
        "unknown partial '{name}'; did you mean '{nearest}'?",
        ["name": name, "nearest": nearest]),
      at: place,
      fixes: [
        Diagnostic.Fix(
          Message("rename to '{nearest}'", ["nearest": nearest]),
          edits: [Diagnostic.Edit(place, text: nearest)])
      ], help: help)
  }
}

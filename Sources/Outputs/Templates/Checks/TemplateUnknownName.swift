package import SourceModel
import Stories

/// A template asks for something that its page does not have.
package enum TemplateUnknownName {
  package static let explanation = Explanation(
    "template-unknown-name", .error,
    what: "A template uses a name that does not exist where it is used.",
    why: """
      The template library shows nothing for a name it does not know, so the page would silently lack
      something. Which names each template has, and inside which section, stands in
      templates/README.md; 'colophon templates --write' writes the built-in templates to read.
      """,
    wrong: "<h1>{{titel}}</h1>\n",
    right: "<h1>{{title}}</h1>\n")

  /// - Parameters:
  ///   - names: what could be written there, innermost first.
  ///   - page: the page the template was checked for.
  static func diagnostic(
    _ name: String, names: [String], page: String, at place: Place, notes: [Diagnostic.Note]
  ) -> Diagnostic {
    let id = explanation.id
    let help =
      names.isEmpty
      ? nil
      : Message(
        "names here, on the page '{page}': {names}",
        ["page": page, "names": names.prefix(40).joined(separator: ", ")])
    guard let nearest = Nearest.name(to: name, among: names) else {
      return Diagnostic(
        id, .error, Message("unknown name '{name}'", ["name": name]), at: place, notes: notes,
        help: help)
    }
    return Diagnostic(
      id, .error,
      Message(
        "unknown name '{name}'; did you mean '{nearest}'?", ["name": name, "nearest": nearest]),
      at: place, notes: notes,
      fixes: [
        Diagnostic.Fix(
          Message("rename to '{nearest}'", ["nearest": nearest]),
          edits: [Diagnostic.Edit(place, text: nearest)])
      ], help: help)
  }
}

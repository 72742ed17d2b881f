package import SourceModel

/// A template whose tags do not fit together, or that uses what templates may not use.
package enum TemplateMalformed {
  package static let explanation = Explanation(
    "template-malformed", .error,
    what: "A tag of a template is not closed, is closed twice, or cannot be used here.",
    why: """
      A page would come out cut or empty, without anybody noticing. So all templates are read before
      the first page is made. Every {{#name}} needs its {{/name}}, and sections may not cross.
      """,
    wrong: "{{#tools}}<li>{{name}}</li>\n",
    right: "{{#tools}}<li>{{name}}</li>{{/tools}}\n")

  enum Fault {
    case unclosedTag
    case unclosedSection(String)
    case closedButNotOpen(String)
    case wrongClose(String, open: String)
    case notAName(String)
    case refused(String)
    case tooDeep
    case tooLarge(Int)
    /// The partials, outermost first, and the first one again.
    case includesItself([String])
    case tooManyParts
    /// A section's name is shown as if it were a text.
    case notAText(String)
    /// `{{{ }}}` around a name that is not HTML.
    case notHTML(String)
    /// A `.` where no text is around it.
    case noText
    /// A dot after a name that has no names of its own.
    case noNames(String)
    /// Of the book file: an element that holds nothing.
    case notClosed(String)
    /// Of the book file: a name that stands for a character.
    case unknownCharacter(String)
  }

  static func diagnostic(
    _ fault: Fault, at place: Place, notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    let (message, help) = words(for: fault)
    return Diagnostic(
      explanation.id, explanation.severity, message, at: place, notes: notes, help: help)
  }

  private static func words(for fault: Fault) -> (Message, Message?) {
    switch fault {
    case .unclosedTag: ("a tag begins with '{{' and has no '}}'", nil)
    case .unclosedSection(let name):
      (
        Message("section '{name}' is not closed", ["name": name]),
        Message("write {tag} where it ends", ["tag": "{{/\(name)}}"])
      )
    case .closedButNotOpen(let name):
      (Message("'{name}' is closed here, but no section is open", ["name": name]), nil)
    case .wrongClose(let name, let open):
      (
        Message(
          "'{name}' is closed here, but the open section is '{open}'",
          ["name": name, "open": open]), nil
      )
    case .notAName(let text):
      (
        Message("'{text}' is not a name", ["text": text]),
        "a name has letters, digits and '-', with '.' between names"
      )
    case .refused(let what):
      (
        Message("{what} cannot be used in these templates", ["what": what]),
        "use names, sections, partials and comments"
      )
    case .tooDeep:
      (
        Message(
          "sections are nested deeper than {limit}", ["limit": String(TemplateTree.deepest)]), nil
      )
    case .tooLarge(let limit):
      (Message("the file is larger than {limit} kB", ["limit": String(limit / 1000)]), nil)
    case .includesItself(let names):
      (Message("partials go round: {names}", ["names": names.joined(separator: " → ")]), nil)
    case .tooManyParts: ("partials include one another too many times", nil)
    case .notAText(let name):
      (
        Message("'{name}' cannot be shown: it is for sections", ["name": name]),
        Message("write {tag} … {close}", ["tag": "{{#\(name)}}", "close": "{{/\(name)}}"])
      )
    case .notHTML(let name):
      (
        Message("'{name}' is text and must be escaped", ["name": name]),
        Message("write {tag}", ["tag": "{{\(name)}}"])
      )
    case .noText: ("'.' stands for the text of a section, and no such section is around it", nil)
    case .noNames(let name):
      (Message("'{name}' has no names of its own", ["name": name]), nil)
    case .notClosed(let name):
      (
        Message("'<{name}>' is not closed, as it must be in the book file", ["name": name]),
        Message("end it with '/>': <{name} />", ["name": name])
      )
    case .unknownCharacter(let name):
      (
        Message("'&{name};' is a name that the book file does not know", ["name": name]),
        "write the character itself"
      )
    }
  }
}

/// An object a line; the keys and their order are a promise (INTERFACE.md, "JSON").
struct JSONPrinter {
  let words: @Sendable (RepoPath?) -> MessageWords?

  func text(of diagnostics: [Diagnostic], _ finder: inout PlaceFinder) -> String {
    var out = ""
    for diagnostic in diagnostics {
      var json = JSONWriter()
      json.object { write(diagnostic, to: &$0, &finder) }
      out += json.text + "\n"
    }
    return out
  }

  private func write(
    _ diagnostic: Diagnostic, to json: inout JSONWriter, _ finder: inout PlaceFinder
  ) {
    json.position(finder.position(diagnostic.place))
    json.field("severity", diagnostic.severity.rawValue)
    json.field("id", diagnostic.id.name)
    json.field("message", diagnostic.message.text)
    json.array("notes") { json in
      for note in diagnostic.notes {
        json.object {
          $0.field("message", note.message.text)
          $0.position(finder.position(note.place))
        }
      }
    }
    json.array("fixes") { json in
      for fix in diagnostic.fixes { json.object { write(fix, to: &$0, &finder) } }
    }
    json.field("help", orNull: diagnostic.help?.text)
    // Programs read the English words; people are shown these.
    let saying = Saying(diagnostic, words)
    guard let language = saying.language, let message = saying.own(diagnostic.message) else {
      return
    }
    json.object("said") { json in
      json.field("lang", language)
      json.field("message", message)
      json.array("fixes") { json in
        for fix in diagnostic.fixes { json.value(saying.text(fix.title)) }
      }
      json.field("help", orNull: diagnostic.help.map(saying.text))
    }
  }

  private func write(
    _ fix: Diagnostic.Fix, to json: inout JSONWriter, _ finder: inout PlaceFinder
  ) {
    json.field("title", fix.title.text)
    json.array("edits") { json in
      for edit in fix.edits {
        json.object {
          $0.position(finder.position(edit.place))
          $0.field("text", edit.text)
        }
      }
    }
  }
}

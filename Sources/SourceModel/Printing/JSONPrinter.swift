/// An object a line; the keys and their order are a promise (INTERFACE.md, "JSON").
struct JSONPrinter {
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

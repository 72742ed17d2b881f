/// One document of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS Standard).
struct SARIFPrinter {
  let explanations: [Explanation]
  let version: String

  func text(of diagnostics: [Diagnostic], _ finder: inout PlaceFinder) -> String {
    let ids = Set(diagnostics.map(\.id)).sorted()
    let indices = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    var json = JSONWriter(.indented)
    json.object {
      $0.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      $0.field("version", "2.1.0")
      $0.array("runs") {
        $0.object { json in
          json.object("tool") { $0.object("driver") { write(rules: ids, to: &$0) } }
          json.field("columnKind", "unicodeCodePoints")
          json.array("results") { json in
            for diagnostic in diagnostics {
              json.object {
                $0.field("ruleId", diagnostic.id.name)
                $0.field("ruleIndex", indices[diagnostic.id] ?? -1)
                write(diagnostic, to: &$0, &finder)
              }
            }
          }
        }
      }
    }
    return json.text + "\n"
  }

  /// The program, and a rule for each id that is spoken of.
  private func write(rules ids: [DiagnosticID], to json: inout JSONWriter) {
    json.field("name", "Colophon")
    if !version.isEmpty { json.field("version", version) }
    json.array("rules") { json in
      for id in ids {
        json.object { json in
          json.field("id", id.name)
          guard let explanation = explanations.first(where: { $0.id == id }) else { return }
          json.object("shortDescription") { $0.field("text", explanation.what) }
          json.object("fullDescription") { $0.field("text", explanation.why) }
          json.object("defaultConfiguration") { $0.field("level", level(explanation.severity)) }
          json.object("help") { $0.field("text", help(of: explanation)) }
        }
      }
    }
  }

  private func help(of explanation: Explanation) -> String {
    var text = explanation.what + "\n\n" + explanation.why
    if !explanation.wrong.isEmpty { text += "\n\nWrong:\n\n" + explanation.wrong }
    if !explanation.right.isEmpty { text += "\n\nRight:\n\n" + explanation.right }
    return text
  }

  private func write(
    _ diagnostic: Diagnostic, to json: inout JSONWriter, _ finder: inout PlaceFinder
  ) {
    json.field("level", level(diagnostic.severity))
    var words = diagnostic.message.text
    if let help = diagnostic.help { words += "\n" + help.text }
    json.object("message") { $0.field("text", words) }
    if diagnostic.place.path != nil {
      json.array("locations") {
        $0.object { write(location: diagnostic.place, to: &$0, &finder) }
      }
    }
    if !diagnostic.notes.isEmpty {
      json.array("relatedLocations") { json in
        for (index, note) in diagnostic.notes.enumerated() {
          json.object {
            $0.field("id", index)
            write(location: note.place, to: &$0, &finder)
            $0.object("message") { $0.field("text", note.message.text) }
          }
        }
      }
    }
    // A fix without edits is none for a program.
    let fixes = diagnostic.fixes.filter { fix in
      !fix.edits.isEmpty && fix.edits.allSatisfy { $0.place.path != nil }
    }
    if !fixes.isEmpty {
      json.array("fixes") { json in
        for fix in fixes { json.object { write(fix, to: &$0, &finder) } }
      }
    }
  }

  private func write(
    _ fix: Diagnostic.Fix, to json: inout JSONWriter, _ finder: inout PlaceFinder
  ) {
    json.object("description") { $0.field("text", fix.title.text) }
    json.array("artifactChanges") { json in
      for path in Set(fix.edits.compactMap(\.place.path)).sorted() {
        json.object { json in
          json.object("artifactLocation") { $0.field("uri", reference(path.string)) }
          json.array("replacements") { json in
            for edit in fix.edits where edit.place.path == path {
              json.object {
                let position = finder.position(edit.place)
                $0.object("deletedRegion") { write(region: position, to: &$0) }
                $0.object("insertedContent") { $0.field("text", edit.text) }
              }
            }
          }
        }
      }
    }
  }

  private func write(
    location place: Place, to json: inout JSONWriter, _ finder: inout PlaceFinder
  ) {
    guard place.path != nil else { return }
    let position = finder.position(place)
    json.object("physicalLocation") {
      $0.object("artifactLocation") { $0.field("uri", reference(position.path)) }
      $0.object("region") { write(region: position, to: &$0) }
    }
  }

  private func write(region position: PlaceFinder.Position, to json: inout JSONWriter) {
    json.field("startLine", position.start.line)
    json.field("startColumn", position.start.column)
    json.field("endLine", position.end.line)
    json.field("endColumn", position.end.column)
  }

  private func level(_ severity: Severity) -> String { severity.rawValue }

  /// A path as a relative reference (RFC 3986): all but unreserved characters and `/` encoded.
  private func reference(_ path: String) -> String {
    var out: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: out.append(byte)
      default:
        let digits = Array("0123456789ABCDEF".utf8)
        out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

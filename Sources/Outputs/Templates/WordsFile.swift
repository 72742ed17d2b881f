import SourceModel
import Syntax

/// Reads the words of one language: a flat YAML file of `name: text`.
enum WordsFile {
  struct Line {
    let key: String
    let text: String
    /// Of the name.
    let span: SourceSpan
    /// Of the text as it is written, quotes included.
    let textSpan: SourceSpan
  }

  /// The lines of the file; what is not one text is left out with a message.
  static func read(_ file: SourceFile) -> Checked<[Line]> {
    let parsed = YAMLFile.parse(file)
    var diagnostics = parsed.diagnostics
    var lines: [Line] = []
    for pair in parsed.value?.pairs ?? [] {
      guard case .scalar(let scalar) = pair.value, !scalar.isMissing else {
        diagnostics.append(
          WordsUnknown.notWords(pair.key.text, at: Place(file.path, pair.key.span)))
        continue
      }
      lines.append(
        Line(
          key: pair.key.text, text: scalar.text, span: pair.key.span, textSpan: scalar.span))
    }
    return Checked(lines, diagnostics)
  }

  /// The names between braces, each once, in order: what a page puts in.
  static func placeholders(of text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
    var names: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      let isName =
        !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
      if isName, !names.contains(name) { names.append(name) }
      rest = rest[rest.index(after: close)...]
    }
    return names
  }
}

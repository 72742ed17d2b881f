import SourceModel
import Syntax

/// Reads the words of one language: a flat YAML file of `name: text`.
enum WordsFile {
  struct Line {
    let key: String
    let text: String
    /// Of the name.
    let span: SourceSpan
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
      lines.append(Line(key: pair.key.text, text: scalar.text, span: pair.key.span))
    }
    return Checked(lines, diagnostics)
  }
}

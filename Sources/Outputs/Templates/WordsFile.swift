import SourceModel
import Syntax

/// Reads the words of one language.
enum WordsFile {
  struct Line {
    let key: String
    let text: String
    let span: SourceSpan
  }

  /// The lines of the file; what is not one text a name is left out with a message.
  static func read(_ file: SourceFile) -> Checked<[Line]> {
    // STUB until YAMLFile lands: flat `key: text` lines.
    var lines: [Line] = []
    for line in file.text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      var text = line[line.index(after: colon)...].drop { $0 == " " }
      if text.first == "\"", text.last == "\"" { text = text.dropFirst().dropLast() }
      lines.append(Line(key: String(line[..<colon]), text: String(text), span: .start))
    }
    return Checked(lines)
  }
}

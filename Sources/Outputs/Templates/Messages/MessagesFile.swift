import SourceModel
import Stories

/// A file of messages in one language, `templates/messages/fr.yml`: what the program says in English, and the same in
/// its language.
enum MessagesFile {
  /// Stands before what the program puts into messages, so that it is told from a message of the same words.
  private static let value = "= "

  /// The words of files, a later one over those before it.
  static func words(_ files: [SourceFile], language: LanguageTag) -> MessageWords {
    var lines: [String: String] = [:]
    var values: [String: String] = [:]
    for line in files.flatMap({ WordsFile.read($0).value }) {
      if line.key.hasPrefix(value) {
        values[String(line.key.dropFirst(value.count))] = line.text
      } else if Set(WordsFile.placeholders(of: line.text))
        == Set(WordsFile.placeholders(of: line.key))
      {
        lines[line.key] = line.text
      }
    }
    return MessageWords(language: language.text, lines: lines, values: values)
  }

  /// What is wrong with a file of a workspace. A message that the program does not say is of another version of it.
  static func diagnostics(_ file: SourceFile) -> [Diagnostic] {
    let read = WordsFile.read(file)
    var diagnostics = read.diagnostics
    for line in read.value {
      let names = WordsFile.placeholders(of: line.key)
      for name in WordsFile.placeholders(of: line.text) where !names.contains(name) {
        diagnostics.append(
          WordsPlaceholder.diagnostic(
            name, in: line.key, names: names, at: Place(file.path, line.textSpan)))
      }
      let text = line.text
      for name in names where !text.contains("{\(name)}") {
        diagnostics.append(
          WordsPlaceholder.missing(name, in: line.key, at: Place(file.path, line.textSpan)))
      }
    }
    return diagnostics
  }
}

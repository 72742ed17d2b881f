package import SourceModel
import Stories

/// A character that no font of this machine can show: a printed book would have a gap there.
package enum LetterWithoutFont {
  package static let explanation = Explanation(
    "letter-without-font", .error,
    what:
      "A text has a character that no font on this machine can show, so the printed book would have a gap there.",
    why: """
      A printed book carries its letters with it, and takes them from the fonts of the machine that makes it. Install
      the package that is named: it brings the letters of that script. If the character is there by accident, as marks
      from a telephone often are, write another one. The web pages need no font.
      """,
    wrong: "The class sang in \u{A9AB}\u{A9AE}   # and fonts-noto-core is not installed\n",
    right: "sudo apt-get install fonts-noto-core\n")

  /// How many characters of one text are said; the others come after these.
  static let most = 5

  /// What is missing in some texts.
  ///
  /// - Parameters:
  ///   - has: whether some font has a character.
  ///   - isThere: whether there is a family of fonts: then its package would bring nothing new.
  ///   - file: the file at a path, to find where the character stands.
  package static func diagnostics(
    _ passages: [PrintSource.Passage], has: (Unicode.Scalar) -> Bool,
    isThere: (String) -> Bool = { _ in false }, file: (RepoPath) -> SourceFile?
  ) -> [Diagnostic] {
    var known: [RepoPath?: Set<Unicode.Scalar>] = [:]
    var found: [Diagnostic] = []
    for passage in passages {
      for scalar in passage.scalars where isShown(scalar) && !has(scalar) {
        guard known[passage.path, default: []].count < most,
          known[passage.path, default: []].insert(scalar).inserted
        else { continue }
        found.append(
          diagnostic(scalar, at: place(of: scalar, passage.path, file), isThere: isThere))
      }
    }
    return found.sorted()
  }

  /// Whether a text has a character that no font can show, be it printed or not.
  package static func mayBeSaid(of text: String, has: (Unicode.Scalar) -> Bool) -> Bool {
    text.unicodeScalars.contains { $0.value > 0x20 && !has($0) && isShown($0) }
  }

  /// Characters that only join, part or turn others have no shape of their own.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }

  /// Where it stands in its file; the file alone where it was written in another way.
  private static func place(
    of scalar: Unicode.Scalar, _ path: RepoPath?, _ file: (RepoPath) -> SourceFile?
  ) -> Place {
    guard let path, let file = file(path) else { return Place(path) }
    let scalars = file.text.unicodeScalars
    guard let index = scalars.firstIndex(of: scalar) else { return Place(path) }
    let start = file.text.utf8.distance(from: file.text.startIndex, to: index)
    return Place(path, SourceSpan(start, start + UTF8.width(scalar)))
  }

  private static func diagnostic(
    _ scalar: Unicode.Scalar, at place: Place, isThere: (String) -> Bool
  ) -> Diagnostic {
    let code = scalar.code
    let another: Message = "write another character, or install a font that has it"
    guard let script = PrintScript.of(scalar) else {
      return Diagnostic(
        explanation.id, explanation.severity,
        Message(
          "no font can show '{letter}' ({code}) in the printed book",
          ["letter": String(scalar), "code": code]),
        at: place, help: another)
    }
    // What is there and lacks the letter is not named as the remedy.
    let isInstalled = script.serif.contains(where: isThere)
    return Diagnostic(
      explanation.id, explanation.severity,
      Message(
        "no font can show '{letter}' ({code}, {script}) in the printed book",
        ["letter": String(scalar), "code": code, "script": script.name]),
      at: place,
      help: isInstalled
        ? another
        : Message(
          "install its letters with 'sudo apt-get install {package}', or write another character",
          ["package": script.fontPackage]))
  }
}

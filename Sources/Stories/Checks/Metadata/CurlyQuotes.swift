import SourceModel
import Syntax

/// Curly quotation marks around a value that is no text: a code, a date, a number.
enum CurlyQuotes {
  private static let marks = Set("“”„‟‘’‚«»「」『』＂".unicodeScalars)

  static func isOpened(_ text: String) -> Bool {
    text.unicodeScalars.first.map(marks.contains) ?? false
  }

  /// Nil where a value is not between such marks.
  static func judge(_ scalar: Node.Scalar, at place: Place) -> Diagnostic? {
    let written = PlainText.trimmed(scalar.text)
    guard !scalar.isQuoted, let first = written.unicodeScalars.first,
      let last = written.unicodeScalars.last, written.unicodeScalars.count > 2,
      marks.contains(first), marks.contains(last)
    else { return nil }
    let inner = String(String.UnicodeScalarView(written.unicodeScalars.dropFirst().dropLast()))
    return Diagnostic(
      "yaml-smart-quote", .error,
      Message(
        "the curly quotation marks in '{written}' count as letters here", ["written": written]),
      at: place, fixes: WrongType.write(PlainText.trimmed(inner), place))
  }
}

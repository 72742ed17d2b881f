package import SourceModel
import Syntax

/// A text that ends at a '#', because YAML takes what follows for a remark.
package enum RemarkInText: Check {
  package static let explanation = Explanation(
    "remark-in-text", .warning,
    what: "What stands behind ' #' on the line of a text is a remark, and readers do not see it.",
    why: """
      In front matter a '#' with a space before it begins a remark, to the end of the line. If it belongs to the \
      text, put quotation marks around the whole text; a remark is clearer on a line of its own.
      """,
    wrong: "title: Group #3 and us", right: "title: \"Group #3 and us\"")

  /// Nil where nothing follows the text on its line, or only the example of the form that was filled in.
  static func judge(_ scalar: Node.Scalar, _ key: Key, in file: SourceFile) -> Diagnostic? {
    guard !scalar.isQuoted, let remark = span(in: file, behind: scalar.span.upper),
      !CurlyQuotes.isOpened(scalar.text)
    else { return nil }
    let written = file.text(in: remark)
    let words = PlainText.trimmed(written.dropFirst())
    guard !words.isEmpty, words != key.example, words != key.secondExample else { return nil }
    let whole = SourceSpan(scalar.span.lower, remark.upper)
    let text = YAMLText.scalar(file.text(in: whole))
    // `# a remark` is one more often than not, `#3` hardly ever.
    let isSurelyText = written.dropFirst().first != " " && !file.text(in: whole).contains("\n")
    let fix = Diagnostic.Fix(
      Message("put quotation marks around the text: {text}", ["text": text]),
      replacing: whole, in: file.path, by: text)
    return found(
      Message(
        "'{key}' ends before '#': readers do not see '{remark}'",
        ["key": key.name, "remark": written]), at: Place(file.path, remark),
      fixes: isSurelyText ? [fix] : [],
      help: isSurelyText
        ? nil : "put quotation marks around the whole text, or the remark on a line of its own")
  }

  /// Whether a remark stands behind a key and its colon.
  static func follows(_ key: SourceSpan, in file: SourceFile) -> Bool {
    span(in: file, behind: key.upper + 1) != nil
  }

  /// From the `#` that follows a place on its line, after spaces, to the end of what is written there.
  static func span(in file: SourceFile, behind offset: Int) -> SourceSpan? {
    let bytes = file.text.utf8
    guard offset < bytes.count else { return nil }
    let rest = bytes[bytes.index(bytes.startIndex, offsetBy: offset)...]
      .prefix { $0 != 0x0A && $0 != 0x0D }
    let spaces = rest.prefix { $0 == 0x20 || $0 == 0x09 }.count
    guard spaces > 0, rest.dropFirst(spaces).first == 0x23 else { return nil }
    let length = rest.count - rest.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
    return SourceSpan(offset + spaces, offset + length)
  }
}

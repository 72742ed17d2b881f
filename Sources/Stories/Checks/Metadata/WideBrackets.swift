package import SourceModel
import Syntax

/// A list between brackets that are not the square ones.
package enum WideBrackets: Check {
  package static let explanation = Explanation(
    "wide-brackets", .error,
    what: "A list stands between round brackets, or those of Chinese or Japanese writing.",
    why: """
      Only '[' and ']' make a list; other brackets become letters of its first and its last item. Brackets around \
      a part of an item stay as they are.
      """,
    wrong: "subjects: ［music, art］", right: "subjects: [music, art]")

  private static let pairs: [Character: Character] = [
    "［": "］", "【": "】", "〔": "〕", "〖": "〗", "｛": "｝", "（": "）", "(": ")",
  ]

  /// Nil for a single value that is not between such brackets.
  static func judge(_ scalar: Node.Scalar, _ key: Key, at place: Place) -> Diagnostic? {
    let written = PlainText.trimmed(scalar.text)
    guard !scalar.isQuoted, let open = written.first, let close = pairs[open],
      written.last == close
    else { return nil }
    let inner = written.dropFirst().dropLast()
    guard !inner.contains(open), !inner.contains(close) else { return nil }
    let items = inner.split { $0 == "," || WideComma.commas.contains($0) }
      .map { PlainText.trimmed($0) }.filter { !$0.isEmpty }
    let list = "[" + items.map(YAMLText.scalar).joined(separator: ", ") + "]"
    let fix = Diagnostic.Fix(
      Message("write '{text}'", ["text": list]), edits: [Diagnostic.Edit(place, text: list)])
    return message(open, close, key, at: place, fixes: items.isEmpty ? [] : [fix])
  }

  /// Nil for an item that does not begin with such a bracket, or that has both of the pair.
  static func judge(
    _ item: Node, _ type: ValueType, in list: Node.Sequence, of file: SourceFile, _ key: Key
  ) -> Diagnostic? {
    guard case .scalar(let scalar) = item, !scalar.isQuoted, type.isName,
      let open = scalar.text.first, let close = pairs[open], !scalar.text.contains(close)
    else { return nil }
    var fixes: [Diagnostic.Fix] = []
    if case .scalar(let last)? = list.items.last, !last.isQuoted, last.text.last == close {
      let (lower, upper) = (scalar.span.lower, last.span.upper)
      let spans = [
        SourceSpan(lower, lower + open.utf8.count), SourceSpan(upper - close.utf8.count, upper),
      ]
      fixes = [
        Diagnostic.Fix(
          "take these brackets away",
          edits: spans.map { Diagnostic.Edit(Place(file.path, $0), text: "") })
      ]
    }
    return message(open, close, key, at: Place(file.path, scalar.span), fixes: fixes)
  }
}

extension WideBrackets {
  private static func message(
    _ open: Character, _ close: Character, _ key: Key, at place: Place, fixes: [Diagnostic.Fix]
  ) -> Diagnostic {
    found(
      Message(
        "'{open}' and '{close}' in '{key}' are not the brackets of a list",
        ["open": String(open), "close": String(close), "key": key.name]), at: place, fixes: fixes,
      help: fixes.isEmpty
        ? Message("write the list in square brackets: {line}", ["line": key.exampleLine]) : nil)
  }
}

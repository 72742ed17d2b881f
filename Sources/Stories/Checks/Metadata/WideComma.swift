package import SourceModel
import Syntax

/// Items of a list that are divided by the comma of another script.
package enum WideComma: Check {
  package static let explanation = Explanation(
    "wide-comma", .error,
    what: "Items of a list are divided by the comma of Chinese, Japanese, Arabic or Urdu writing.",
    why: """
      Only the comma ',' divides the items of a list; with another one they are one long item. A comma that belongs \
      to an item stays, where the item stands in quotation marks.
      """,
    wrong: "subjects: [languages，art]", right: "subjects: [languages, art]")

  /// Of scripts other than the Latin one.
  static let commas: Set<Character> = ["，", "、", "،", "﹐", "︐", "､"]

  /// Nil for items that are sentences, since these have commas.
  static func judge(
    _ item: Node, _ type: ValueType, in list: Node.Sequence, of file: SourceFile, _ key: Key
  ) -> Diagnostic? {
    guard case .scalar(let scalar) = item, !scalar.isQuoted, type.isName,
      scalar.text.contains(where: commas.contains)
    else { return nil }
    let parts = scalar.text.split(whereSeparator: commas.contains).map { PlainText.trimmed($0) }
      .filter { !$0.isEmpty }
    let isInBrackets = file.text(in: SourceSpan(list.span.lower, list.span.lower + 1)) == "["
    return message(
      scalar.text, key, parts: isInBrackets ? parts : [], at: Place(file.path, scalar.span))
  }
}

extension WideComma {
  private static func message(
    _ written: String, _ key: Key, parts: [String], at place: Place
  ) -> Diagnostic {
    let text = parts.map(YAMLText.scalar).joined(separator: ", ")
    let fixes = [
      Diagnostic.Fix(
        Message("write '{text}'", ["text": text]), edits: [Diagnostic.Edit(place, text: text)])
    ]
    return found(
      Message(
        "'{written}' in '{key}' has a comma that divides nothing",
        ["written": written, "key": key.name]),
      at: place, fixes: parts.isEmpty ? [] : fixes,
      help: parts.isEmpty ? "write each item on a line of its own, with '- ' in front" : nil)
  }
}

extension ValueType {
  /// Whether it is words of any kind, in which all marks may stand.
  var isText: Bool {
    switch self {
    case .text, .prose, .school, .partners: true
    default: false
    }
  }

  /// Whether it is short: a name, a code, a number, and no sentence.
  var isName: Bool {
    switch self {
    case .text(let range): range.upperBound <= 120
    case .prose, .path, .pattern, .url, .list, .record, .either: false
    default: true
    }
  }
}

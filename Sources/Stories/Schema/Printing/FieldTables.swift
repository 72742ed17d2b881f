/// The content model as tables for people: what CONTRIBUTING.md shows.
package enum FieldTables {
  /// Tables in Markdown, one for the kind and one for each record inside it; a line end at the end.
  ///
  /// - Parameter withCommonKeys: whether the keys that every entry has are there too.
  package static func markdown(for kind: Schema.Kind, withCommonKeys: Bool = true) -> String {
    let record = Schema.record(of: kind)
    let isEntry = if case .entry = kind { true } else { false }
    let keys = record.keys.filter { key in
      withCommonKeys || !isEntry || !isCommon(key)
    }
    return tables(keys)
  }

  /// The keys that every entry has, and their records.
  package static func commonMarkdown() -> String {
    tables(Schema.record(of: .calls).keys.filter(isCommon))
  }

  /// A page with its tables made anew: between `<!-- fields:KIND -->` and `<!-- /fields -->` stand those of
  /// the kind; with `<!-- fields:KIND own -->` without the keys that every entry has.
  package static func filled(_ page: String) -> String {
    var out: [Substring] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "<!-- /fields -->" { isInside = false }
      if !isInside { out.append(line) }
      guard line.hasPrefix("<!-- fields:"), line.hasSuffix(" -->") else { continue }
      let words = line.dropFirst(12).dropLast(4).split(separator: " ")
      guard let kind = words.first.flatMap({ Schema.Kind(String($0)) }) else { continue }
      let table = markdown(for: kind, withCommonKeys: !words.contains("own"))
      out.append("")
      out += table.split(separator: "\n", omittingEmptySubsequences: false)
      isInside = true
    }
    return out.joined(separator: "\n")
  }

  private static func isCommon(_ key: Key) -> Bool {
    key.mustHold == nil
      && EntryKind.allCases.allSatisfy { Schema.record(of: $0)[key.name] != nil }
  }

  private static func tables(_ keys: [Key]) -> String {
    var parts = [table(keys)]
    for key in keys {
      guard let record = key.type.record else { continue }
      for (path, inner) in record.all {
        let whole = path.isEmpty ? key.name : key.name + "." + path
        let each = if case .list = key.type { "Each of" } else { "Inside" }
        parts.append("\(each) `\(whole)`:\n\n" + table(inner.keys))
      }
    }
    return parts.joined(separator: "\n")
  }

  private static func table(_ keys: [Key]) -> String {
    let rows = keys.map { key in
      [
        "`\(key.name)`",
        key.doc + accepted(key.type)
          + (key.mustHold.map { " It holds `\($0)`." } ?? ""), key.requirement.words,
        "`\(key.example)`",
      ].map { $0.replacing("|", with: "\\|") }
    }
    let head = ["key", "what to write", "required", "example"]
    let lines = [head, head.map { _ in "---" }] + rows
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// The words of a choice, and limits that a writer has to know.
  private static func accepted(_ type: ValueType) -> String {
    switch type {
    case .choice(_, let words): " " + list(words)
    case .list(.choice(_, let words), _): " Of " + list(words)
    case .text(let range) where range.lowerBound > 1 || range.upperBound < 200:
      " \(range.lowerBound) to \(range.upperBound) characters."
    case .boolean: " `yes` or `no`."
    default: ""
    }
  }

  private static func list(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: ", ") + "."
  }
}

import SourceModel
import Stories

/// Options that are keys of the schema: `--level secondary`, `--level=secondary`.
enum EntryOptions {
  static func read(_ words: [String], for kind: Schema.Kind) throws(Stop) -> [String: String] {
    let known = Schema.record(of: kind).keyNames + ["folder", "slug"]
    var values: [String: String] = [:]
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        throw Stop(
          .usage,
          "colophon: '\(TerminalText.escaped(word))' is not expected here; write --key value")
      }
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts.first.map(String.init) ?? ""
      guard known.contains(name) else {
        let near = Nearest.name(to: name, among: known).map { "; did you mean '--\($0)'?" } ?? ""
        throw Stop(
          .usage,
          "colophon: \(Schema.record(of: kind).oneOfThem) has no key '\(TerminalText.escaped(name))'\(near)"
        )
      }
      guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
        throw Stop(.usage, "colophon: '--\(name)' needs a value")
      }
      values[name] = value
    }
    return values
  }
}

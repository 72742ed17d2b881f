package import SourceModel

/// The two halves of a Markdown file, read without a word about what is wrong in them: for former
/// versions of texts, which nobody can mend any more.
package struct FrontMatter: Sendable {
  /// Nil when there is none or it could not be read.
  package let mapping: Node.Mapping?
  /// What follows the front matter, as written.
  package let bodyText: String

  package static func read(_ file: SourceFile) -> FrontMatter {
    let source = SourceLines(Array(file.text.utf8))
    let split = FrontMatterSplit(source, path: file.path, rule: .required)
    var mapping: Node.Mapping?
    if let yaml = split.yaml {
      var reader = YAMLReader(source.bytes, in: yaml, path: file.path)
      mapping = reader.read().value
    }
    guard let line = split.bodyLine, source.lines.indices.contains(line) else {
      return FrontMatter(mapping: mapping, bodyText: "")
    }
    let start = source.lines[line].start
    return FrontMatter(
      mapping: mapping, bodyText: String(decoding: source.bytes[start...], as: UTF8.self))
  }

  /// The text of a scalar at the first level; nil for anything else.
  package func text(of key: String) -> String? { mapping?.text(of: key) }
}

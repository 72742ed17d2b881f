package import SourceModel

/// The two halves of a Markdown file, read without a word about what is wrong in them: for former
/// versions of texts, which nobody can mend any more.
package struct FrontMatter: Sendable {
  package let file: SourceFile
  /// Nil when there is none or it could not be read.
  package let mapping: Node.Mapping?
  /// The byte of the file at which what follows the front matter begins.
  package let bodyStart: Int

  package init(_ document: Document) {
    self.init(
      file: document.file, mapping: document.frontMatter, bodyStart: document.body.span.lower)
  }

  /// Of a file that was read: its front matter, and its body or the outline of that.
  package init(_ file: SourceFile, _ mapping: Node.Mapping, body: Body) {
    self.init(file: file, mapping: mapping, bodyStart: body.span.lower)
  }

  private init(file: SourceFile, mapping: Node.Mapping?, bodyStart: Int) {
    self.file = file
    self.mapping = mapping
    self.bodyStart = bodyStart
  }

  package static func read(_ file: SourceFile) -> FrontMatter {
    let source = SourceLines(Array(file.text.utf8))
    // What stands in place of a fence is found for writers; a former version is what it was.
    let split = FrontMatterSplit(source, path: file.path, rule: .optional)
    let mapping = split.yaml.flatMap {
      YAMLReader.read(source.bytes, in: $0, path: file.path).value
    }
    return FrontMatter(file: file, mapping: mapping, bodyStart: split.bodyStart(in: source))
  }

  /// The same, taken over from another version where it stands there to the byte.
  package static func read(_ file: SourceFile, like other: FrontMatter) -> FrontMatter {
    let start = other.bodyStart
    var (text, former) = (file.text, other.file.text)
    let isSame = text.withUTF8 { text in
      // Where a body begins another line began, whatever follows.
      former.withUTF8 { former in
        start > 0 && text.count > start && former.count >= start && text[start - 1] == 0x0A
          && text.commonPrefix(with: former) >= start
      }
    }
    guard other.mapping != nil, isSame else { return read(file) }
    return FrontMatter(file: file, mapping: other.mapping, bodyStart: start)
  }

  /// What follows the front matter, as written.
  package func withBody<Value>(_ use: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    var text = file.text
    return text.withUTF8 { use(UnsafeBufferPointer(rebasing: $0[min(bodyStart, $0.count)...])) }
  }

  /// The text of a scalar at the first level; nil for anything else.
  package func text(of key: String) -> String? { mapping?.text(of: key) }
}

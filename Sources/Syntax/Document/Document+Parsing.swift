package import SourceModel

extension Document {
  /// Whether a file must begin with front matter. The introduction of a part need not.
  package enum FrontMatterRule: Sendable { case required, optional }

  /// The text of a Markdown file that was found right before, without what stands in front of it.
  package static func body(of file: SourceFile) -> Body {
    let source = SourceLines(Array(file.text.utf8))
    let split = FrontMatterSplit(source, path: file.path, rule: .optional)
    return body(of: file, source, split).value
  }

  /// What follows the front matter; nothing where it cannot be told where that ends.
  private static func body(
    of file: SourceFile, _ source: SourceLines, _ split: FrontMatterSplit
  ) -> Checked<Body> {
    guard let line = split.bodyLine else {
      return Checked(
        Body(blocks: [], span: SourceSpan(source.bytes.count, source.bytes.count)))
    }
    return Body.read(source, of: file.path, fromLine: line, dialect: .colophon)
  }

  /// Reads one Markdown file: front matter and body, with everything that is wrong in them.
  ///
  /// Never throws; broken input gives a document with what could be read.
  package static func parse(
    _ file: SourceFile, frontMatter rule: FrontMatterRule = .required, readsBody: Bool = true
  ) -> Checked<Document> {
    let source = SourceLines(Array(file.text.utf8))
    let split = FrontMatterSplit(source, path: file.path, rule: rule)
    var diagnostics = split.diagnostics
    var mapping: Node.Mapping?
    if let yaml = split.yaml {
      let read = YAMLReader.read(source.bytes, in: yaml, path: file.path)
      mapping = read.value
      diagnostics += read.diagnostics
    }
    // Where there is no body, that it begins at the end is known without reading.
    let isAsked = readsBody || split.bodyLine == nil
    let body = isAsked ? body(of: file, source, split) : Checked(.empty)
    let document = Document(
      file: file, frontMatter: mapping, frontMatterSpan: split.span, body: body.value)
    return Checked(document, (diagnostics + body.diagnostics).sorted())
  }
}

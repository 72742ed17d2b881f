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
    guard let line = split.bodyLine else { return Checked(unread(source, split)) }
    return Body.read(source, of: file.path, fromLine: line, dialect: .colophon)
  }

  /// The place of a body alone: texts are told from one another by it (`FrontMatter.bodyStart`).
  private static func unread(_ source: SourceLines, _ split: FrontMatterSplit) -> Body {
    Body(blocks: [], span: SourceSpan(split.bodyStart(in: source), source.bytes.count))
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
    let body = readsBody ? body(of: file, source, split) : Checked(unread(source, split))
    let document = Document(
      file: file, frontMatter: mapping, frontMatterSpan: split.span, body: body.value)
    return Checked(document, (diagnostics + body.diagnostics).sorted())
  }
}

package import SourceModel

extension Document {
  /// Whether a file must begin with front matter. The introduction of a part need not.
  package enum FrontMatterRule: Sendable { case required, optional }

  /// The text of a Markdown file that was found right before, without what stands in front of it.
  package static func body(of file: SourceFile) -> Body {
    let source = SourceLines(Array(file.text.utf8))
    guard let line = FrontMatterSplit(source, path: file.path, rule: .optional).bodyLine else {
      let end = SourceSpan(source.bytes.count, source.bytes.count)
      return Body(blocks: [], span: end)
    }
    return Body.read(source, of: file.path, fromLine: line, dialect: .colophon).value
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
    guard let bodyLine = split.bodyLine else {
      let end = SourceSpan(source.bytes.count, source.bytes.count)
      let document = Document(
        file: file, frontMatter: mapping, frontMatterSpan: split.span,
        body: Body(blocks: [], span: end))
      return Checked(document, diagnostics)
    }
    let body =
      readsBody
      ? Body.read(source, of: file.path, fromLine: bodyLine, dialect: .colophon) : Checked(.empty)
    let document = Document(
      file: file, frontMatter: mapping, frontMatterSpan: split.span, body: body.value)
    return Checked(document, (diagnostics + body.diagnostics).sorted())
  }
}

package import SourceModel

/// What was *written* in one Markdown file: exists even for broken input.
package struct Document: Sendable, Hashable {
  package let file: SourceFile
  /// Nil when there is none, or when it could not be read; a message was given then.
  package let frontMatter: Node.Mapping?
  /// From the first `---` to the end of the second one; nil when there is no front matter.
  package let frontMatterSpan: SourceSpan?
  package let body: Body

  package init(
    file: SourceFile, frontMatter: Node.Mapping?, frontMatterSpan: SourceSpan?, body: Body
  ) {
    self.file = file
    self.frontMatter = frontMatter
    self.frontMatterSpan = frontMatterSpan
    self.body = body
  }
}

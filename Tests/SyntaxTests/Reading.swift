import SourceModel
import Syntax
import Testing

/// A Markdown text as a file of the handbook.
func file(_ text: String) throws -> SourceFile {
  SourceFile(path: try #require(RepoPath("stories/handbook/story.md")), text: text)
}

func body(_ markdown: String) throws -> Checked<Body> { Body.read(try file(markdown)) }

func dump(_ markdown: String) throws -> String { BodyDump.text(of: try body(markdown).value) }

/// Front matter between fences, read alone.
func frontMatter(_ yaml: String) throws -> Checked<Document> {
  Document.parse(try file("---\n" + yaml + "\n---\n"))
}

extension Checked {
  var ids: [String] { diagnostics.map(\.id.name) }
}

extension SourceFile {
  func text(of diagnostic: Diagnostic) -> String { text(in: diagnostic.place.span ?? .start) }
}

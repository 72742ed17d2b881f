package import SourceModel

extension FrontMatter {
  /// A line of three hyphens, and the keys of what may be front matter below it.
  package struct Fence: Sendable, Hashable {
    package let span: SourceSpan
    package let keys: [String]
  }

  /// Lines below a fence that are looked at.
  private static let mostBelow = 60

  /// The fences in a text from a byte on, where front matter may begin that nobody reads.
  package static func fences(in file: SourceFile, from start: Int) -> [Fence] {
    let lines = FrontMatterLines(source: SourceLines(Array(file.text.utf8)), mark: 0)
    let numbers = lines.source.lines.indices
    return numbers.filter { lines.source.lines[$0].start >= start && lines.isFence($0) }.map {
      line in
      let below = numbers.dropFirst(line + 1).prefix(mostBelow).prefix { number in
        let content = lines.content(number)
        // Even a remark without a space: here somebody pasted what is not read.
        return !content.isEmpty && (content.first == 0x23 || lines.mayBeFrontMatter(number))
      }
      return Fence(span: lines.span(line), keys: below.compactMap(lines.key))
    }
  }
}

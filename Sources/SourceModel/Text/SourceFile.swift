/// One text of the workspace and the path it stands at.
package struct SourceFile: Hashable, Sendable {
  package let path: RepoPath
  /// The text as written: valid UTF-8, line ends untouched, a byte-order mark still in front.
  package let text: String

  /// Bytes of the longest text that is read.
  package static let longest = 1 << 20

  package init(path: RepoPath, text: String) {
    self.path = path
    var text = text
    text.makeContiguousUTF8()
    self.text = text
  }

  /// The span of the whole text.
  package var span: SourceSpan { SourceSpan(0, text.utf8.count) }

  /// What stands in `span`, cut to the text; half characters at its ends become U+FFFD.
  package func text(in span: SourceSpan) -> String {
    let bytes = text.utf8
    let lower = min(span.lower, bytes.count)
    let upper = min(span.upper, bytes.count)
    let start = bytes.index(bytes.startIndex, offsetBy: lower)
    return String(
      decoding: bytes[start..<bytes.index(start, offsetBy: upper - lower)], as: UTF8.self)
  }

  package static func == (left: SourceFile, right: SourceFile) -> Bool {
    // Not String's ==, for which composed and decomposed letters are equal: offsets would differ.
    left.path == right.path && left.text.hasSameBytes(as: right.text)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(text.utf8.count)
  }
}

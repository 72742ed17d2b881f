extension [RawNode] {
  /// The text of a node's descendants, marks removed: what stands for a picture that cannot be seen.
  func plainText(of index: Int) -> String {
    var text = ""
    for node in self[(index + 1)..<self[index].end] {
      switch node.kind {
      case .text, .inlineCode, .inlineHTML: text += node.text
      case .softBreak, .lineBreak: text += " "
      default: break
      }
    }
    return text
  }
}

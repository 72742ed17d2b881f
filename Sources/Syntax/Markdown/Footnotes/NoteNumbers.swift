import SourceModel

/// Which notes are defined, and their numbers in the order of the first references.
struct NoteNumbers {
  struct Definition {
    let label: String
    let span: SourceSpan
    /// The list item that stands for it.
    let node: Int
    var containers = Containers()
    var number: Int?
    var references = 0
  }

  private var definitions: [Definition] = []
  private var byKey: [String: Int] = [:]
  private var byNode: [Int: Int] = [:]
  private var order: [Int] = []
  private var unknown: [(label: String, span: SourceSpan)] = []
  private var repeated: [(label: String, span: SourceSpan, first: SourceSpan)] = []

  init() {}

  /// Finds the list items that stand for definitions; of two with one label the first counts.
  init(_ read: ReadPassage) {
    guard !read.notes.isEmpty else { return }
    for (index, node) in read.nodes.enumerated() where node.kind == .item {
      guard let mark = read.notes[node.startLine - 1 - read.passage.cellCount],
        read.passage.source(line: node.startLine - 1, offset: node.startColumn - 1)
          == mark.span.lower
      else { continue }
      byNode[index] = definitions.count
      let key = NoteMark.key(mark.label)
      if let first = byKey[key] {
        repeated.append((mark.label, mark.span, definitions[first].span))
      } else {
        byKey[key] = definitions.count
      }
      definitions.append(Definition(label: mark.label, span: mark.span, node: index))
    }
  }

  func isDefinition(_ node: Int) -> Bool { byNode[node] != nil }

  mutating func found(_ node: Int, in containers: Containers) {
    if let index = byNode[node] { definitions[index].containers = containers }
  }

  /// The number and occurrence of a reference; nil, and remembered, when nothing defines it.
  mutating func refer(to label: String, at span: SourceSpan) -> (note: Int, occurrence: Int)? {
    guard let index = byKey[NoteMark.key(label)] else {
      unknown.append((label, span))
      return nil
    }
    definitions[index].references += 1
    if definitions[index].number == nil {
      order.append(index)
      definitions[index].number = order.count
    }
    return (definitions[index].number ?? 0, definitions[index].references)
  }

  /// The definition of the note after this many.
  func next(after count: Int) -> Definition? {
    count < order.count ? definitions[order[count]] : nil
  }

  func references(to number: Int) -> Int { definitions[order[number - 1]].references }

  func complaints(path: RepoPath) -> [Diagnostic] {
    unknown.map { UnknownFootnote.diagnostic($0.label, Place(path, $0.span)) }
      + definitions.filter { $0.references == 0 }.compactMap { definition in
        byKey[NoteMark.key(definition.label)].flatMap { definitions[$0].node == definition.node }
          == true ? UnusedFootnote.diagnostic(definition.label, Place(path, definition.span)) : nil
      }
      + repeated.map {
        RepeatedFootnote.diagnostic($0.label, Place(path, $0.span), first: Place(path, $0.first))
      }
  }
}

import SourceModel
import Syntax

extension AssemblyInput {
  /// Where a key of front matter stands, its value if it has one; else the file.
  func place(of keys: [String], in path: RepoPath) -> Place {
    Place(path, span(of: keys[...], in: frontMatter[path]))
  }

  /// Where one item of a list in front matter stands; else the file.
  func place(ofItem text: String, in key: String, of path: RepoPath) -> Place {
    guard case .sequence(let list)? = frontMatter[path]?.value(of: key) else {
      return place(of: [key], in: path)
    }
    for case .scalar(let scalar) in list.items where scalar.text == text {
      return Place(path, scalar.span)
    }
    return Place(path, list.span)
  }

  /// Where a key of one record of a list stands (`person` of an author), found by the record's own span;
  /// else the record, else the list.
  func place(of key: String, inRecord record: SourceSpan, of list: String, in path: RepoPath)
    -> Place
  {
    guard record != .start else { return place(of: [list], in: path) }
    let nodes: [Node]
    switch frontMatter[path]?.value(of: list) {
    case .sequence(let sequence)?: nodes = sequence.items
    case let node?: nodes = [node]
    case nil: nodes = []
    }
    for case .mapping(let mapping) in nodes where mapping.span == record {
      if let value = mapping.value(of: key) { return Place(path, value.span) }
    }
    return Place(path, record)
  }

  private func span(of keys: ArraySlice<String>, in mapping: Node.Mapping?) -> SourceSpan? {
    guard let first = keys.first, let value = mapping?.value(of: first) else { return nil }
    if case .mapping(let inner) = value, keys.count > 1 {
      return span(of: keys.dropFirst(), in: inner) ?? value.span
    }
    return value.span
  }

  /// The place of something that a reader gave a span to; a standing choice has none in this text.
  func place(_ span: SourceSpan, in path: RepoPath) -> Place {
    Place(path, span == .start ? nil : span)
  }
}

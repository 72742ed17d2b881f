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

package import SourceModel

/// A book, or a sheet, as Typst reads it: files to be put into a folder of their own.
package struct PrintSource: Sendable {
  /// A file of that folder.
  package struct File: Sendable {
    /// Below the folder, with `/` between folders; of our own making.
    package let path: String
    package let make: @Sendable () throws(ObjectError) -> [UInt8]
  }

  /// What one text of the book shows: whose characters must be in a font.
  package struct Passage: Sendable {
    /// Where it was written; nil for words of the interface.
    package let path: RepoPath?
    /// Every character of it, ascending.
    package let scalars: [Unicode.Scalar]
  }

  /// What Typst starts with.
  package static let main = "main.typ"

  package let files: [File]
  /// Whether each of its pictures is described in words, as PDF/UA asks.
  package let isDescribed: Bool
}

/// Collects the characters of what is shown.
struct ScalarSet {
  private var known: Set<UInt32> = []

  mutating func insert(_ value: TypstValue) {
    switch value {
    case .text(let text), .marked(let text), .lines(let text):
      for scalar in text.unicodeScalars { known.insert(scalar.value) }
    case .list(let values), .content(let values):
      for value in values { insert(value) }
    case .record(let fields):
      for field in fields { insert(field.value) }
    case .function(_, let values, let fields):
      for value in values { insert(value) }
      for field in fields { insert(field.value) }
    case .none, .flag, .number, .language: break
    }
  }

  var scalars: [Unicode.Scalar] { known.sorted().compactMap(Unicode.Scalar.init) }
}

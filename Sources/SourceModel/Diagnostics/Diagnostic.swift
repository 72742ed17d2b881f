/// The name of a check's message: kebab-case, names the pattern (`unknown-key`).
package struct DiagnosticID: Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  package let name: String

  package init(_ name: String) { self.name = name }
  package init(stringLiteral name: StaticString) { self.name = name.description }

  package var description: String { name }
  package static func < (left: DiagnosticID, right: DiagnosticID) -> Bool { left.name < right.name }
}

/// How bad it is. An error: the entry cannot be published as it is. A warning: it can, poorer.
/// A note: nothing is wrong, an editor may want to know.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  case error, warning, note

  /// The worse one is smaller, so that it sorts first.
  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

/// What is wrong with the content, where, and what to do: a value, never thrown.
package struct Diagnostic: Sendable, Hashable {
  package let id: DiagnosticID
  package var severity: Severity
  /// The headline: the specific thing first, what was written in ‘…’, no full stop.
  package let message: Message
  package let place: Place
  /// Other places that matter, each with its own words.
  package let notes: [Note]
  /// Ways out that are certain; the first is the best.
  package let fixes: [Fix]
  /// One sentence more, when there is no certain fix.
  package let help: Message?
  /// Above 0 for what is told in an order of its own, after all that stands in the order of places.
  package let rank: Int

  package init(
    _ id: DiagnosticID, _ severity: Severity, _ message: Message, at place: Place,
    notes: [Note] = [], fixes: [Fix] = [], help: Message? = nil, rank: Int = 0
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.place = place
    self.notes = notes
    self.fixes = fixes
    self.help = help
    self.rank = rank
  }

  package struct Note: Sendable, Hashable {
    package let message: Message
    package let place: Place

    package init(_ message: Message, at place: Place) {
      self.message = message
      self.place = place
    }
  }

  /// A verb phrase (`rename to 'authors'`) and the edits that do it, in the same file.
  package struct Fix: Sendable, Hashable {
    package let title: Message
    package let edits: [Edit]

    package init(_ title: Message, edits: [Edit]) {
      self.title = title
      self.edits = edits
    }
  }

  /// Replaces a span of a file by a text.
  package struct Edit: Sendable, Hashable {
    package let place: Place
    package let text: String

    package init(_ place: Place, text: String) {
      self.place = place
      self.text = text
    }
  }
}

/// Where something stands: a file or folder, and a span of its text where one is known.
package struct Place: Sendable, Hashable {
  /// Nil for the workspace as a whole.
  package let path: RepoPath?
  package let span: SourceSpan?

  package init(_ path: RepoPath?, _ span: SourceSpan? = nil) {
    self.path = path
    self.span = span
  }
}

extension Diagnostic: Comparable {
  /// By rank, path, byte offset, id; then by words, so that two runs print the same.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.place.path != right.place.path {
      guard let leftPath = left.place.path else { return true }
      guard let rightPath = right.place.path else { return false }
      return leftPath < rightPath
    }
    let (leftSpan, rightSpan) = (left.place.span ?? .start, right.place.span ?? .start)
    if leftSpan.lower != rightSpan.lower { return leftSpan.lower < rightSpan.lower }
    if left.id != right.id { return left.id < right.id }
    if leftSpan.upper != rightSpan.upper { return leftSpan.upper < rightSpan.upper }
    return left.message.text.utf8.lexicographicallyPrecedes(right.message.text.utf8)
  }
}

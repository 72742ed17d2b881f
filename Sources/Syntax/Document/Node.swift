package import SourceModel

/// A piece of front matter as written, with its place: no type was guessed, every scalar is text.
package indirect enum Node: Sendable, Hashable {
  case scalar(Scalar)
  case sequence(Sequence)
  case mapping(Mapping)

  /// One scalar: `country: NO` holds the text `NO`, whatever YAML 1.1 takes it for.
  package struct Scalar: Sendable, Hashable {
    /// The text with quotes, escapes and folding undone.
    package let text: String
    /// Whether quotes or a block mark stood around it: a quoted empty text is not a missing value.
    package let isQuoted: Bool
    /// What was written, quotes included.
    package let span: SourceSpan

    package init(text: String, isQuoted: Bool, span: SourceSpan) {
      self.text = text
      self.isQuoted = isQuoted
      self.span = span
    }

    /// Nothing after the colon: neither text nor quotes.
    package var isMissing: Bool { text.isEmpty && !isQuoted }
  }

  package struct Sequence: Sendable, Hashable {
    package let items: [Node]
    package let span: SourceSpan

    package init(items: [Node], span: SourceSpan) {
      self.items = items
      self.span = span
    }
  }

  /// Keys in the order written. Of a key written twice the first counts; the parser says so.
  package struct Mapping: Sendable, Hashable {
    package let pairs: [Pair]
    package let span: SourceSpan

    package init(pairs: [Pair], span: SourceSpan) {
      self.pairs = pairs
      self.span = span
    }

    package func value(of key: String) -> Node? { pairs.first { $0.key.text == key }?.value }

    /// The text of a scalar; nil for anything else.
    package func text(of key: String) -> String? {
      guard case .scalar(let scalar)? = value(of: key) else { return nil }
      return scalar.text
    }
  }

  package struct Pair: Sendable, Hashable {
    package let key: Scalar
    package let value: Node

    package init(key: Scalar, value: Node) {
      self.key = key
      self.value = value
    }
  }

  package var span: SourceSpan {
    switch self {
    case .scalar(let scalar): scalar.span
    case .sequence(let sequence): sequence.span
    case .mapping(let mapping): mapping.span
    }
  }
}

/// What a Markdown text may hold.
package struct Dialect: Sendable, Hashable {
  /// Pipe tables, footnotes, alerts, figures; comments left out.
  package let hasExtensions: Bool

  /// What entries are written in.
  package static let colophon = Dialect(hasExtensions: true)
  /// CommonMark 0.30 and nothing else: for the specification's examples.
  package static let commonMark = Dialect(hasExtensions: false)
}

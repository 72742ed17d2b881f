package import SourceModel

/// One file of `dist`: its address and where its bytes come from.
package struct OutputFile: Sendable {
  package enum Content: Sendable {
    case bytes([UInt8])
  }

  package let route: Route
  package let content: Content

  package init(route: Route, content: Content) {
    self.route = route
    self.content = content
  }
}

package import SourceModel

/// Where the links and pictures of each text lead: made once by *assemble*, read by every output.
package struct LinkTable: Sendable {
  package enum Target: Sendable, Hashable {
    /// Another entry, or this one, and a fragment that exists there.
    case entry(RepoPath, fragment: String?)
    /// A picture of the workspace.
    case picture(RepoPath)
    /// `http`, `https`, `mailto`, `tel`, as written.
    case external(String)
    /// Broken, refused or left out: shown as text.
    case none
  }

  fileprivate var targets: [RepoPath: [String: Target]]

  package init(_ targets: [RepoPath: [String: Target]] = [:]) { self.targets = targets }

  /// What a destination written in a text leads to.
  package subscript(destination: String, in path: RepoPath) -> Target {
    targets[path]?[destination] ?? .none
  }
}

extension LinkTable {
  /// Every destination of a text that leads somewhere, in order of its bytes.
  package func targets(of path: RepoPath) -> [(destination: String, target: Target)] {
    (targets[path] ?? [:]).map { ($0.key, $0.value) }
      .sorted { $0.destination.utf8.lexicographicallyPrecedes($1.destination.utf8) }
  }
}

extension EntryAddress {
  /// `/handbook/<path>/`, and `/handbook/<path>/<tag>/` for a translation (INTERFACE, Addresses).
  package var route: Route {
    let names = [kind.rawValue] + groups.map(\.text) + [slug.text]
    let original = names.compactMap(Route.Slugged.init).reduce(Route.root) { $0.page($1) }
    guard let tag = translation, let name = Route.Slugged(tag.text) else { return original }
    return original.page(name)
  }
}

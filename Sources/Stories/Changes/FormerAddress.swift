package import SourceModel

/// An address that a text had before it was renamed: what stands there leads on.
package struct FormerAddress: Sendable, Hashable {
  package let route: Route
  /// The text as it is called today.
  package let path: RepoPath

  package init(route: Route, path: RepoPath) {
    self.route = route
    self.path = path
  }

  /// How many former addresses of one text are kept: renaming costs nothing, pages do.
  private static let mostOfEach = 20

  /// Of every text that has a page, each once, in order of address. An address that a text has today
  /// is no former one; one that two texts had belongs to the text that gave it up last, else to the
  /// first by path.
  static func all(of edition: Edition, _ chronicle: Chronicle) -> [FormerAddress] {
    var routes: [RepoPath: Route] = [:]
    for entry in edition.originals {
      routes[entry.path] = entry.address.route
      for translation in edition.translations[entry.path] ?? [] {
        routes[translation.address.path] = translation.address.route
      }
    }
    for address in edition.withdrawn.flatMap(\.addresses) { routes[address.path] = address.route }
    let taken = Set(routes.values)
    var owners: [Route: (path: RepoPath, age: Int)] = [:]
    for path in routes.keys.sorted() {
      guard let text = chronicle.entries[path] else { continue }
      for name in text.previousPaths.prefix(Self.mostOfEach) {
        guard let route = EntryPath(name)?.address.route, !taken.contains(route) else { continue }
        let age = text.end(of: name)
        if let owner = owners[route], owner.age <= age { continue }
        owners[route] = (path, age)
      }
    }
    return owners.map { FormerAddress(route: $0.key, path: $0.value.path) }
      .sorted { $0.route < $1.route }
  }
}

extension Chronicle.Entry {
  /// The commit by which it lost a name, by its place in the chronicle: the newest one is 0.
  fileprivate func end(of name: RepoPath) -> Int {
    guard let last = paths.firstIndex(of: name) else { return Int.max }
    return commits[max(0, last - 1)]
  }
}

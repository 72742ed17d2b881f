import SourceModel

/// In which state of the book somebody is credited for the first time.
struct FirstCredits {
  /// By the place of an edition among all of the chronicle, its state; lightweight tags have none, and
  /// what they hold came with the next edition.
  private let states: [Int]

  init(_ chronicle: Chronicle) {
    var next = 0
    states = chronicle.editions.map { contents in
      defer { if contents.edition.isAnnotated { next += 1 } }
      return next
    }
  }

  /// Names by state, each in its first one, in order of name. Whoever helped a text before it was shown
  /// is new where it is shown; who helped it later, where the commit came.
  ///
  /// - Parameter left: texts whose people are passed over.
  func people(
    of edition: Edition, firstStates: [RepoPath: Int], last: Int, besides left: Set<RepoPath> = []
  ) -> [[String]] {
    var first: [PersonName: (name: String, state: Int)] = [:]
    func credit(_ name: String, _ state: Int) {
      guard !name.isEmpty else { return }
      let key = PersonName(name)
      if let known = first[key], known.state <= state { return }
      first[key] = (first[key]?.name ?? name, state)
    }
    for (path, credits) in edition.credits.sorted(by: { $0.key < $1.key }) {
      guard let state = firstStates[path], !left.contains(path) else { continue }
      for name in credits.byline where !name.isMinor { credit(name.name, state) }
      for helper in credits.helpers {
        credit(helper.name, max(state, helper.edition.map { states[$0] } ?? last))
      }
    }
    var people = [[String]](repeating: [], count: last + 1)
    for (name, state) in first.values where people.indices.contains(state) {
      people[state].append(name)
    }
    return people.map { $0.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
  }
}

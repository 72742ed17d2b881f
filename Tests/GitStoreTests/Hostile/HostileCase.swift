import GitStore
import SourceModel
import TestSupport
import Testing

/// One repository that somebody may hand in, and what must come of it.
struct HostileCase: Sendable, CustomTestStringConvertible {
  enum Outcome: Sendable {
    /// The good story beside it is read, with so many commits.
    case story(commits: Int)
    /// The good story is read, and this is said of a name.
    case stray(Snapshot.Stray.Fault)
    /// The good story is read, and this stands at a path.
    case item(String, Snapshot.Refusal)
    /// One line, which holds these words.
    case line(String)
    /// The snapshot is right; history is one line, which holds these words.
    case historyLine(String)
  }

  let testDescription: String
  let outcome: Outcome
  let build: @Sendable (RepositoryBuilder) throws -> Void

  init(
    _ name: String, _ outcome: Outcome,
    _ build: @escaping @Sendable (RepositoryBuilder) throws -> Void
  ) {
    testDescription = name
    self.outcome = outcome
    self.build = build
  }
}

extension RepositoryBuilder {
  /// The story that every hostile repository holds: `stories/handbook/calm.md`.
  func handbook() throws -> TreeEntry {
    .init("handbook", try tree(files: ["calm.md": "Calm\n"]), mode: "40000")
  }

  /// A commit on `main` of the good story and whatever else lies in `stories`.
  @discardableResult
  func publish(_ extra: [TreeEntry] = [], parents: [ObjectID] = []) throws -> ObjectID {
    try publish(
      root: [.init("stories", try tree([try handbook()] + extra), mode: "40000")], parents)
  }

  /// A commit on `main` of these lines at the root.
  @discardableResult
  func publish(root: [TreeEntry], _ parents: [ObjectID] = []) throws -> ObjectID {
    let id = try commit(tree: try tree(root), parents: parents)
    try reference("refs/heads/main", id)
    return id
  }

  /// The bytes of an object's file.
  func stored(_ id: ObjectID) throws -> [UInt8] { try bytes(atPath: file(of: id)) }

  /// Puts other bytes into an object's file.
  func damage(_ id: ObjectID, _ change: (inout [UInt8]) -> Void) throws {
    var bytes = try stored(id)
    change(&bytes)
    try write(bytes, toPath: file(of: id))
  }

  /// Puts the object of other bytes under an id.
  func forge(_ id: ObjectID, _ kind: String, _ bytes: [UInt8]) throws {
    let other = try object(kind, bytes)
    try write(try stored(other), toPath: file(of: id))
  }
}

import SourceModel
import Synchronization

/// Reads blobs of a repository, each found right before it is given out.
///
/// It has its own handle, opened when it is first asked and lent to one task at a time, so that no
/// object of libgit2 is shared.
final class StoredObjectReader: ObjectReader {
  /// Nothing, or an open store.
  private enum State: ~Copyable {
    case closed
    case open(ObjectStore)

    var isClosed: Bool {
      switch self {
      case .closed: true
      case .open: false
      }
    }

    borrowing func read(_ id: RawID, limit: Int) throws(GitError) -> [UInt8] {
      switch self {
      case .open(let store): try store.verified(id, .blob, needed: "a file", limit: limit)
      case .closed: preconditionFailure("the store is opened before it is read")
      }
    }
  }

  private let folder: String
  private let state = Mutex<State>(.closed)

  init(folder: String) { self.folder = folder }

  func bytes(of id: ObjectID, limit: Int) throws(ObjectError) -> [UInt8] {
    let folder = self.folder
    let result: Result<[UInt8], GitError> = state.withLock { state in
      do throws(GitError) {
        return .success(try StoredObjectReader.read(&state, folder, RawID(id), limit))
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let bytes): return bytes
    case .failure(.missing), .failure(.leftOut): throw .missing(id)
    case .failure(.objectTooLarge(_, let size, let limit)):
      throw .tooLarge(id, size: size, limit: limit)
    case .failure(.damaged(_, let why)): throw .damaged(id, why)
    case .failure(let error): throw .damaged(id, error.description)
    }
  }

  private static func read(
    _ state: inout State, _ folder: String, _ id: RawID, _ limit: Int
  ) throws(GitError) -> [UInt8] {
    if state.isClosed { state = .open(ObjectStore(folder: folder)) }
    return try state.read(id, limit: limit)
  }
}

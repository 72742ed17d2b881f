import Glibc
import SourceModel
import Synchronization

/// Reads blobs of a repository, each found right before it is given out.
///
/// It has handles of its own, each opened when it is first needed and lent to one task at a time, so that no object of
/// libgit2 is shared, and tasks that read at one time do not wait for one another.
final class StoredObjectReader: ObjectReader {
  /// Nothing, or an open store.
  private enum State: ~Copyable {
    case closed
    case open(ObjectStore)

    private var isClosed: Bool {
      switch self {
      case .closed: true
      case .open: false
      }
    }

    mutating func open(_ folder: String) {
      if isClosed { self = .open(ObjectStore(folder: folder)) }
    }

    borrowing func read(_ id: RawID, limit: Int) throws(GitError) -> [UInt8] {
      switch self {
      case .open(let store): try store.verified(id, .blob, needed: "a file", limit: limit)
      case .closed: preconditionFailure("the store is opened before it is read")
      }
    }

    borrowing func inStoredOrder(_ ids: [RawID]) -> [Int] {
      switch self {
      case .open(let store): store.inStoredOrder(ids)
      case .closed: preconditionFailure("the store is opened before it is asked")
      }
    }
  }

  private final class Handle: Sendable {
    let state = Mutex<State>(.closed)
    /// The thread that had it last: what it reads next is often made from what it read.
    let lastThread = Atomic<UInt>(0)
  }

  /// More tasks than these wait for the first.
  private static let mostHandles = 16

  private let folder: String
  private let handles = (0..<mostHandles).map { _ in Handle() }

  init(folder: String) { self.folder = folder }

  func bytes(of id: ObjectID, limit: Int) throws(ObjectError) -> [UInt8] {
    let result = withHandle { state -> Result<[UInt8], GitError> in
      do throws(GitError) {
        return .success(try state.read(RawID(id), limit: limit))
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

  func inStoredOrder(_ blobs: [ObjectID]) -> [ObjectID] {
    let ids = blobs.map { RawID($0) }
    return withHandle { $0.inStoredOrder(ids) }.map { blobs[$0] }
  }

  func rest() {
    for handle in handles { handle.state.withLock { $0 = .closed } }
  }

  /// The handle that this thread had before; else the first that nobody else has.
  private func withHandle<Found: Sendable>(_ body: (borrowing State) -> Found) -> Found {
    let folder = self.folder
    let thread = UInt(pthread_self())
    func found(_ handle: Handle) -> Found? {
      handle.state.withLockIfAvailable { state -> Found in
        state.open(folder)
        handle.lastThread.store(thread, ordering: .relaxed)
        return body(state)
      }
    }
    let own = handles.first { $0.lastThread.load(ordering: .relaxed) == thread }
    if let own, let found = found(own) { return found }
    for handle in handles {
      if let found = found(handle) { return found }
    }
    return handles[0].state.withLock { state in
      state.open(folder)
      return body(state)
    }
  }
}

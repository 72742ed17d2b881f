/// Gives the bytes of an object: GitStore from the object database or the disk, tests from a dictionary.
///
/// Several tasks may ask one reader at once.
package protocol ObjectReader: Sendable {
  /// The bytes of a blob.
  /// - Throws: `ObjectError` when it is missing, damaged or larger than `limit` bytes.
  func bytes(of id: ObjectID, limit: Int) throws(ObjectError) -> [UInt8]

  /// The same blobs, in the order in which reading them all takes the least work.
  ///
  /// It may differ from one copy of a repository to the next, so nothing that is made may depend on it.
  func inStoredOrder(_ blobs: [ObjectID]) -> [ObjectID]

  /// Lets go of what it holds to be faster; it takes it up again when it is asked.
  func rest()
}

extension ObjectReader {
  package func rest() {}

  package func inStoredOrder(_ blobs: [ObjectID]) -> [ObjectID] { blobs }
}

/// Why an object could not be read: the world failed, one line says how.
package enum ObjectError: Error, Hashable, CustomStringConvertible {
  case missing(ObjectID)
  case damaged(ObjectID, String)
  case tooLarge(ObjectID, size: Int, limit: Int)
  /// What was made for this build and cannot be read any more; says why.
  case lost(String)

  package var description: String {
    switch self {
    case .missing(let id):
      "object \(id) is not in the repository; run 'git fsck', or fetch the repository again"
    case .damaged(let id, let why): "object \(id) is damaged: \(why); run 'git fsck'"
    case .tooLarge(let id, let size, let limit):
      "object \(id) has \(size) bytes; at most \(limit) are read"
    case .lost(let why): why
    }
  }
}

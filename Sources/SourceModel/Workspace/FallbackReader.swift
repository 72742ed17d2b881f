/// Asks one reader, and another one for what the first does not have.
///
/// Of a working tree the files give what stands there now; former versions are in the repository alone.
package struct FallbackReader: ObjectReader {
  private let first: any ObjectReader
  private let second: any ObjectReader

  package init(_ first: any ObjectReader, or second: any ObjectReader) {
    self.first = first
    self.second = second
  }

  package func bytes(of id: ObjectID, limit: Int) throws(ObjectError) -> [UInt8] {
    do throws(ObjectError) { return try first.bytes(of: id, limit: limit) } catch {
      guard case .missing = error else { throw error }
      return try second.bytes(of: id, limit: limit)
    }
  }

  /// Former versions are most of what is asked for, and they are in the second.
  package func inStoredOrder(_ blobs: [ObjectID]) -> [ObjectID] { second.inStoredOrder(blobs) }

  package func rest() {
    first.rest()
    second.rest()
  }
}

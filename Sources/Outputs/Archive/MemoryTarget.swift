/// The bytes of an archive, held once. (libzip's own buffer would have to be copied at the end.)
final class MemoryTarget: ArchiveTarget {
  private var bytes: [UInt8] = []

  /// - Parameter size: about how many bytes will come.
  init(size: Int) { bytes.reserveCapacity(size) }

  /// All that was written.
  func takeBytes() -> [UInt8] {
    let all = bytes
    bytes = []
    return all
  }

  override func begin() {
    super.begin()
    bytes.removeAll(keepingCapacity: true)
  }

  override func write(_ new: UnsafeRawBufferPointer) -> Bool {
    let over = min(max(0, bytes.count - offset), new.count)
    if over > 0 {
      bytes.withUnsafeMutableBytes { own in
        UnsafeMutableRawBufferPointer(rebasing: own[offset..<offset + over])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: new[..<over]))
      }
    }
    bytes.append(contentsOf: new[over...])
    advance(by: new.count)
    return true
  }
}

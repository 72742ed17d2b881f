import CZip

/// The bytes that libzip writes, held once. (libzip's own buffer would have to be copied at the end.)
final class ArchiveTarget {
  private var bytes: [UInt8] = []
  private var offset = 0

  /// - Parameter size: about how many bytes will come.
  init(size: Int) { bytes.reserveCapacity(size) }

  /// All that was written.
  func takeBytes() -> [UInt8] {
    let all = bytes
    bytes = []
    return all
  }

  fileprivate var size: Int { bytes.count }
  fileprivate var place: Int { offset }

  fileprivate func begin() {
    bytes.removeAll(keepingCapacity: true)
    offset = 0
  }

  fileprivate func seek(_ place: Int) { offset = place }

  /// Headers are written again when the size of what follows them is known.
  fileprivate func write(_ new: UnsafeRawBufferPointer) {
    let over = min(max(0, bytes.count - offset), new.count)
    if over > 0 {
      bytes.withUnsafeMutableBytes { own in
        UnsafeMutableRawBufferPointer(rebasing: own[offset..<offset + over])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: new[..<over]))
      }
    }
    bytes.append(contentsOf: new[over...])
    offset += new.count
  }
}

/// What libzip asks of the archive that it writes (zip_source_function(3)).
func answerForTarget(
  _ state: UnsafeMutableRawPointer?, _ data: UnsafeMutableRawPointer?, _ length: zip_uint64_t,
  _ command: zip_source_cmd_t
) -> zip_int64_t {
  guard let state else { return -1 }
  let owner = Unmanaged<ArchiveTarget>.fromOpaque(state)
  let target = owner.takeUnretainedValue()
  switch command {
  case ZIP_SOURCE_OPEN, ZIP_SOURCE_CLOSE, ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE,
    ZIP_SOURCE_REMOVE, ZIP_SOURCE_SEEK:
    return 0
  case ZIP_SOURCE_READ, ZIP_SOURCE_TELL: return 0
  case ZIP_SOURCE_STAT: return ZipAnswer.status(target.size, data)
  case ZIP_SOURCE_BEGIN_WRITE:
    target.begin()
    return 0
  case ZIP_SOURCE_WRITE:
    target.write(UnsafeRawBufferPointer(start: data, count: Int(length)))
    return zip_int64_t(length)
  case ZIP_SOURCE_TELL_WRITE: return zip_int64_t(target.place)
  case ZIP_SOURCE_SEEK_WRITE:
    guard let data else { return -1 }
    let place = zip_source_seek_compute_offset(
      zip_uint64_t(target.place), zip_uint64_t(target.size), data, length, nil)
    guard place >= 0 else { return -1 }
    target.seek(Int(place))
    return 0
  case ZIP_SOURCE_ERROR: return ZipAnswer.failure(data, length)
  case ZIP_SOURCE_FREE:
    owner.release()
    return 0
  case ZIP_SOURCE_SUPPORTS:
    return ZipAnswer.bits([
      ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
      ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, ZIP_SOURCE_REMOVE,
      ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE,
      ZIP_SOURCE_WRITE, ZIP_SOURCE_SEEK_WRITE, ZIP_SOURCE_TELL_WRITE,
    ])
  default: return -1
  }
}

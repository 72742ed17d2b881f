import CZip

/// Where libzip writes to: it writes headers again when the size of what follows them is known.
class ArchiveTarget {
  /// Bytes that stand there.
  fileprivate(set) var size = 0
  /// Where the next ones go.
  fileprivate var place = 0
  /// Why nothing more can be written.
  fileprivate(set) var error: (any Error)?

  func begin() {
    size = 0
    place = 0
  }

  /// Writes at `place`; whether it could.
  func write(_ new: UnsafeRawBufferPointer) -> Bool { false }

  /// To be called when bytes were written.
  final func advance(by count: Int) {
    place += count
    size = max(size, place)
  }

  final func fail(_ error: any Error) -> Bool {
    self.error = error
    return false
  }

  final var offset: Int { place }
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
  case ZIP_SOURCE_STAT: return ZipAnswer.give(ZipAnswer.status(size: target.size), data)
  case ZIP_SOURCE_BEGIN_WRITE:
    target.begin()
    return 0
  case ZIP_SOURCE_WRITE:
    let bytes = UnsafeRawBufferPointer(start: data, count: Int(length))
    return target.write(bytes) ? zip_int64_t(length) : -1
  case ZIP_SOURCE_TELL_WRITE: return zip_int64_t(target.place)
  case ZIP_SOURCE_SEEK_WRITE:
    guard let data else { return -1 }
    let place = zip_source_seek_compute_offset(
      zip_uint64_t(target.place), zip_uint64_t(target.size), data, length, nil)
    guard place >= 0 else { return -1 }
    target.place = Int(place)
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

import CZip

/// One member as libzip reads it: made at the first question about it, and deflated where it is to be, or taken from what
/// was kept; dropped when it was read.
///
/// libzip asks for the size right before it reads, since without it it would write a field more, and once again
/// when it has read.
final class MemberSource {
  private let member: ZipArchive.Member
  private let packing: Packing
  /// As they are written.
  private var bytes: ArraySlice<UInt8>?
  private var known: zip_stat_t?
  private var offset = 0

  init(_ member: ZipArchive.Member, _ packing: Packing) {
    self.member = member
    self.packing = packing
  }

  fileprivate func status() -> zip_stat_t? {
    if known == nil { make() }
    return known
  }

  fileprivate func open() -> Bool {
    offset = 0
    if bytes == nil { make() }
    return bytes != nil
  }

  private func make() {
    do {
      if let packed = packing.kept(member) {
        give(packed)
        return
      }
      let made = try member.make()
      if member.isPacked, let packed = packing.deflater.packed(made) {
        packing.keep(packed, of: member)
        give(packed)
      } else {
        bytes = made[...]
        known = ZipAnswer.status(size: made.count)
      }
    } catch {
      packing.error = error
    }
  }

  private func give(_ packed: PackedMember) {
    var status = ZipAnswer.status(size: packed.size)
    status.comp_size = zip_uint64_t(packed.bytes.count)
    status.comp_method = zip_uint16_t(ZIP_CM_DEFLATE)
    status.crc = packed.sum
    status.valid |= zip_uint64_t(ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC)
    known = status
    bytes = packed.bytes
  }

  fileprivate func read(into target: UnsafeMutableRawBufferPointer) -> Int {
    guard let bytes else { return -1 }
    let count = min(target.count, bytes.count - offset)
    bytes.withUnsafeBytes { own in
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: own[offset..<offset + count]))
    }
    offset += count
    return count
  }

  fileprivate func close() { bytes = nil }
}

/// What libzip asks of a member (zip_source_function(3)).
func answerForMember(
  _ state: UnsafeMutableRawPointer?, _ data: UnsafeMutableRawPointer?, _ length: zip_uint64_t,
  _ command: zip_source_cmd_t
) -> zip_int64_t {
  guard let state else { return -1 }
  let owner = Unmanaged<MemberSource>.fromOpaque(state)
  let source = owner.takeUnretainedValue()
  switch command {
  case ZIP_SOURCE_OPEN: return source.open() ? 0 : -1
  case ZIP_SOURCE_READ:
    return zip_int64_t(
      source.read(into: UnsafeMutableRawBufferPointer(start: data, count: Int(length))))
  case ZIP_SOURCE_CLOSE:
    source.close()
    return 0
  case ZIP_SOURCE_STAT:
    guard let status = source.status() else { return -1 }
    return ZipAnswer.give(status, data)
  case ZIP_SOURCE_ERROR: return ZipAnswer.failure(data, length)
  case ZIP_SOURCE_FREE:
    owner.release()
    return 0
  case ZIP_SOURCE_SUPPORTS:
    return ZipAnswer.bits([
      ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
      ZIP_SOURCE_FREE, ZIP_SOURCE_SUPPORTS,
    ])
  default: return -1
  }
}

/// Answers that both sorts of sources give.
enum ZipAnswer {
  static func status(size: Int) -> zip_stat_t {
    var status = zip_stat_t()
    zip_stat_init(&status)
    status.valid = zip_uint64_t(ZIP_STAT_SIZE)
    status.size = zip_uint64_t(size)
    return status
  }

  static func give(_ status: zip_stat_t, _ data: UnsafeMutableRawPointer?) -> zip_int64_t {
    guard let target = data?.assumingMemoryBound(to: zip_stat_t.self) else { return -1 }
    target.pointee = status
    return zip_int64_t(MemoryLayout<zip_stat_t>.size)
  }

  static func failure(
    _ data: UnsafeMutableRawPointer?, _ length: zip_uint64_t
  ) -> zip_int64_t {
    guard let data else { return -1 }
    var error = zip_error_t()
    zip_error_init_with_code(&error, ZIP_ER_READ)
    defer { zip_error_fini(&error) }
    return zip_error_to_data(&error, data, length)
  }

  /// `zip_source_make_command_bitmap` takes any number of arguments, which Swift cannot call.
  static func bits(_ commands: [zip_source_cmd_t]) -> zip_int64_t {
    commands.reduce(0) { $0 | 1 << zip_int64_t($1.rawValue) }
  }
}

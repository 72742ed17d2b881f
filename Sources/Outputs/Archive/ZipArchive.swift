import CZip

/// Makes zip files: members in their order, each made when its turn comes and dropped when it is packed, so that what
/// is held is one member, and what is packed already where it stays in memory.
///
/// Equal members give equal bytes: no time, no owner, no extra field is written that a clock or a machine decides.
package enum ZipArchive {
  package struct Member: Sendable {
    /// With `/` between folders.
    let name: String
    /// Whether it is deflated; else it is stored as it is.
    var isPacked: Bool
    /// Of all that it is made of; nil: that cannot be told, and nothing of it is kept.
    var fingerprint: Fingerprint?
    let make: @Sendable () throws -> [UInt8]

    package init(
      name: String, isPacked: Bool = true, make: @escaping @Sendable () throws -> [UInt8]
    ) {
      self.name = name
      self.isPacked = isPacked
      self.make = make
    }
  }

  /// 1 January 1980, the first day of this format. libzip turns it to local time and back, which gives the
  /// same in every time zone.
  private static let day: UInt16 = 0x21

  /// A zip file in memory.
  ///
  /// - Parameters:
  ///   - size: about how large the file will be, in bytes.
  ///   - kept: members that need not be made, and a place to keep those that are.
  /// - Throws: what a member throws.
  static func bytes(of members: [Member], size: Int, kept: KeptMembers? = nil) throws -> [UInt8] {
    let target = MemoryTarget(size: size)
    try pack(members, comment: "", kept, into: target)
    return target.takeBytes()
  }

  /// Writes a zip file; the descriptor stays open.
  ///
  /// - Parameters:
  ///   - file: open for writing, empty.
  ///   - comment: stands at the very end of the file; ASCII.
  /// - Throws: what a member throws, and `FileTargetError` where the file takes no more.
  package static func write(_ members: [Member], comment: String, to file: Int32) throws {
    try pack(members, comment: comment, nil, into: FileTarget(file))
  }

  private static func pack(
    _ members: [Member], comment: String, _ kept: KeptMembers?, into target: ArchiveTarget
  ) throws {
    let packing = Packing(kept)
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    guard
      let sink = zip_source_function_create(
        answerForTarget, Unmanaged.passRetained(target).toOpaque(), &failure),
      let zip = zip_open_from_source(sink, ZIP_CREATE | ZIP_TRUNCATE, &failure)
    else { preconditionFailure("libzip opens no archive: \(words(&failure))") }
    for member in members {
      let source = zip_source_function(
        zip, answerForMember,
        Unmanaged.passRetained(MemberSource(member, packing)).toOpaque())
      let index = source.map { zip_file_add(zip, member.name, $0, 0) } ?? -1
      guard index >= 0 else {
        preconditionFailure(
          "libzip takes no '\(member.name)': \(String(cString: zip_strerror(zip)))")
      }
      let place = zip_uint64_t(index)
      // What is to be deflated is already.
      _ = zip_set_file_compression(
        zip, place, member.isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0)
      _ = zip_file_set_dostime(zip, place, 0, day, 0)
    }
    if !comment.isEmpty {
      _ = zip_set_archive_comment(zip, comment, zip_uint16_t(comment.utf8.count))
    }
    // Members are made here, one after the other.
    guard zip_close(zip) == 0 else {
      let why = String(cString: zip_strerror(zip))
      zip_discard(zip)
      if let error = packing.error ?? target.error { throw error }
      preconditionFailure("libzip writes no archive: \(why)")
    }
  }

  private static func words(_ error: inout zip_error_t) -> String {
    String(cString: zip_error_strerror(&error))
  }
}

/// What the members of one archive have in common while it is made.
final class Packing {
  let deflater = Deflater()
  private let members: KeptMembers?
  /// Why a member could not be made: libzip itself only passes on that it could not.
  var error: (any Error)?

  init(_ members: KeptMembers?) { self.members = members }

  /// A member that need not be made.
  func kept(_ member: ZipArchive.Member) -> PackedMember? {
    member.fingerprint.flatMap { members?.member(of: $0) }
  }

  func keep(_ packed: PackedMember, of member: ZipArchive.Member) {
    if let fingerprint = member.fingerprint { members?.keep(packed, of: fingerprint) }
  }
}

/// What is kept stands behind its SHA-256 digest: a byte that turned over on the disk is seen.
package enum Seal {
  package static let length = 32

  package static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    SHA256.digest(of: bytes).bytes + bytes
  }

  /// Nil for anything but the whole of what was sealed, and for what was sealed empty.
  package static func opened(_ file: [UInt8]) -> [UInt8]? {
    isWhole(file) ? Array(file[length...]) : nil
  }

  /// The same, for whoever reads on behind the digest.
  package static func isWhole(_ file: [UInt8]) -> Bool {
    guard file.count > length else { return false }
    var hash = SHA256()
    hash.update(file[length...])
    return hash.finish().bytes.elementsEqual(file.prefix(length))
  }
}

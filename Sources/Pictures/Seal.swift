import SourceModel

/// What is kept stands behind its digest: a byte that turned over on the disk is seen.
enum Seal {
  private static let length = 32

  static func sealed(_ bytes: [UInt8]) -> [UInt8] { SHA256.digest(of: bytes).bytes + bytes }

  /// Nil for what was damaged.
  static func opened(_ file: [UInt8]) -> [UInt8]? {
    guard file.count > length else { return nil }
    let bytes = Array(file[length...])
    return SHA256.digest(of: bytes).bytes.elementsEqual(file[..<length]) ? bytes : nil
  }
}

/// What is wrong with one name in a path.
package enum PathFault: Hashable, Sendable {
  case empty
  /// `.` or `..`.
  case dots
  /// `.git`, in any spelling that some file system takes for it.
  case gitFolder
  /// `/`, `\`, `:`, NUL, a line end or another control character.
  case character
  case notUTF8
  /// Over 255 bytes: no common file system can hold it.
  case tooLong
}

/// The one judge of names: every component passes here before it is a path, an address or a file.
package enum PathComponent {
  /// The longest name that common file systems hold, in bytes.
  package static let maximumLength = 255

  /// What is wrong with a name, or nil. Trees of git hold any bytes but `/` and NUL in order, and
  /// libgit2 hands out even those, so nothing is assumed of `bytes`.
  package static func fault(in bytes: some Collection<UInt8>) -> PathFault? {
    bytes.withContiguousStorageIfAvailable { judge($0) }
      ?? Array(bytes).withUnsafeBufferPointer { judge($0) }
  }

  private static func judge(_ bytes: UnsafeBufferPointer<UInt8>) -> PathFault? {
    if bytes.isEmpty { return .empty }
    if bytes.count > maximumLength { return .tooLong }
    if bytes.elementsEqual([0x2E]) || bytes.elementsEqual([0x2E, 0x2E]) { return .dots }
    var isPlain = true
    for byte in bytes {
      if byte < 0x20 || byte == 0x7F || byte == 0x2F || byte == 0x5C || byte == 0x3A {
        return .character
      }
      if byte >= 0x80 || byte == 0x7E { isPlain = false }
    }
    // Nearly every name ends here: without a dot in front, and without letters that may be ignored,
    // it cannot be taken for `.git`, and without a tilde not for `git~1`.
    if isPlain, bytes.first != 0x2E { return nil }
    guard let name = String(validating: bytes, as: UTF8.self) else { return .notUTF8 }
    for scalar in name.unicodeScalars where isInvisibleOrBreaking(scalar) { return .character }
    return isGitFolder(name) ? .gitFolder : nil
  }

  /// Line separators, and the marks that reorder what is read: a path that shows as another one.
  private static func isInvisibleOrBreaking(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// NTFS drops trailing dots and spaces and knows `git~1`; HFS+ ignores zero-width characters.
  private static func isGitFolder(_ name: String) -> Bool {
    var scalars = name.lowercased().unicodeScalars.filter {
      !$0.properties.isDefaultIgnorableCodePoint
    }
    while let last = scalars.last, last == "." || last == " " { scalars.removeLast() }
    let plain = String(String.UnicodeScalarView(scalars))
    return plain == ".git" || plain == "git~1"
  }
}

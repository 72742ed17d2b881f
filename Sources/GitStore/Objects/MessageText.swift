/// Turns the bytes of a name or a message into text, whatever they were written in.
///
/// git writes UTF-8 unless the commit's `encoding` header says otherwise. Latin-1 and its Windows form
/// are read as such where the header names them; anything else is read as UTF-8, and what is not
/// becomes U+FFFD.
struct MessageText {
  private let isLatin: Bool

  init(encoding: some Collection<UInt8>) {
    let name = String(decoding: encoding, as: UTF8.self).lowercased().filter {
      $0 != "-" && $0 != "_" && $0 != " "
    }
    isLatin = ["iso88591", "latin1", "l1", "windows1252", "cp1252"].contains(name)
  }

  func text(_ bytes: some Collection<UInt8>) -> String {
    guard isLatin else { return String(decoding: bytes, as: UTF8.self) }
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let isWindows = (0x80...0x9F).contains(byte)
      scalars.append(isWindows ? MessageText.windows[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(scalars)
  }

  /// 0x80 to 0x9F of Windows-1252, which Latin-1 leaves to control characters nobody writes.
  private static let windows = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}

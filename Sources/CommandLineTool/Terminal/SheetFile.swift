import Glibc
import SourceModel

/// Writes a PDF where somebody wants it: an older sheet is replaced at once, nothing else is written over.
enum SheetFile {
  static func write(_ bytes: [UInt8], to path: String) throws(Stop) {
    guard isFreeOrOwn(path) else {
      throw Stop(
        .usage,
        "colophon: '\(TerminalText.escaped(path))' is there and is no sheet that colophon made; name another file with --output"
      )
    }
    let spare = path + ".part-\(getpid())"
    let file = open(spare, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard file >= 0 else { throw failure(path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let stop = failure(path)
        close(file)
        unlink(spare)
        throw stop
      }
      rest = rest.dropFirst(count)
    }
    guard close(file) == 0, rename(spare, path) == 0 else {
      let stop = failure(path)
      unlink(spare)
      throw stop
    }
  }

  /// Longer ones are no sheets; in bytes.
  private static let longest = 64 << 20

  /// What Typst writes into each PDF (PDF 32000-1, section 14.3.3): one that somebody made with another program stays.
  private static let mark = Array("/Creator(Typst ".utf8)

  private static func isFreeOrOwn(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return errno == ENOENT }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= longest {
      let count = read(file, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += piece.prefix(count)
    }
    return bytes.count <= longest && bytes.starts(with: "%PDF-".utf8) && bytes.contains(mark)
  }

  /// How many pages a PDF of Typst has, as the root of its pages says (PDF 32000-1, section 7.7.3.2).
  static func pages(of bytes: [UInt8]) -> Int {
    guard let root = bytes.firstRange(of: Array("/Type/Pages/Count ".utf8)) else { return 0 }
    let digits = bytes[root.upperBound...].prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self)) ?? 0
  }

  private static func failure(_ path: String) -> Stop {
    Stop(
      .world,
      "colophon: cannot write \(TerminalText.escaped(path)): \(String(cString: strerror(errno)))")
  }
}

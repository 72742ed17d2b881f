import SourceModel

/// Looks for e-mail addresses and telephone numbers, carefully: dates, book numbers and figures are none.
enum ContactScanner {
  enum Kind: Hashable { case email, telephone }

  struct Hit: Hashable {
    let kind: Kind
    /// Bytes of the text.
    let range: Range<Int>
  }

  /// In a table plain figures abound: only numbers with `+` or a word such as 'phone' count there.
  static func scan(_ text: String, isTable: Bool) -> [Hit] {
    var text = text
    let mayHold = text.withUTF8 {
      (AtSign.stands(in: $0), PhoneDigits.mayHoldNumber($0))
    }
    let letters = mayHold.0 ? emails(in: Array(text.utf8)) : []
    return mayHold.1 ? letters + PhoneScanner(text).hits(isTable: isTable) : letters
  }

  /// Whether what stands before the `@` is an office and not a person.
  static func isOrganisation(_ local: some StringProtocol) -> Bool {
    offices.contains(local.lowercased())
  }

  private static let offices: Set<String> = [
    "info", "office", "contact", "kontakt", "contacto", "secretariat", "secretary", "support",
    "help",
    "press", "noreply", "no-reply", "webmaster", "hello", "mail", "admin", "enquiries", "git",
  ]

  private static func emails(in bytes: [UInt8]) -> [Hit] {
    var hits: [Hit] = []
    for at in bytes.indices where bytes[at] == 0x40 || bytes[at] == 0xEF {
      let sign = AtSign.length(of: bytes, at: at)
      guard sign > 0 else { continue }
      var lower = at
      while lower > 0, isLocal(bytes[lower - 1]) { lower -= 1 }
      while lower < at, bytes[lower] == 0x2E || bytes[lower] == 0x2D { lower += 1 }
      var upper = at + sign
      while upper < bytes.count, isDomain(bytes[upper]) { upper += 1 }
      while upper > at + sign, !isWord(bytes[upper - 1]) { upper -= 1 }
      guard lower < at, upper > at + sign else { continue }
      let domain = bytes[(at + sign)..<upper].split(
        separator: 0x2E, omittingEmptySubsequences: false)
      guard domain.count >= 2, domain.allSatisfy({ !$0.isEmpty }), let last = domain.last,
        last.count >= 2, !last.contains(where: { (0x30...0x39).contains($0) }),
        !isOrganisation(String(decoding: bytes[lower..<at], as: UTF8.self))
      else { continue }
      hits.append(Hit(kind: .email, range: lower..<upper))
    }
    return hits
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isWord(byte) || [0x2E, 0x5F, 0x25, 0x2B, 0x2D].contains(byte)
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    isWord(byte) || byte == 0x2E || byte == 0x2D
  }
}

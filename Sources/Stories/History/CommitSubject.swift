import SourceModel

/// The first line of a commit's message, made fit to be shown: anybody may have written anything there.
struct CommitSubject {
  var hidden = HiddenNames()
  private static let longest = 200

  /// The words without control characters and marks that turn them round, with `…` for each e-mail
  /// address and telephone number, and for names that people took back what they are shown by; cut to
  /// 200 characters.
  func shown(_ subject: String) -> String {
    if hidden.isEmpty, Self.isPlain(subject) { return subject }
    let words = subject.split(whereSeparator: \.isWhitespace).compactMap { word -> String? in
      var clean = String.UnicodeScalarView()
      for scalar in word.unicodeScalars where !TerminalText.mustEscape(scalar) {
        clean.append(scalar)
      }
      guard !clean.isEmpty else { return nil }
      return isAddress(clean) ? "…" : String(clean)
    }
    let line = hidden.replaced(in: Self.withoutNumbers(words.joined(separator: " ")))
    guard line.count > CommitSubject.longest else { return line }
    return line.prefix(CommitSubject.longest - 1) + "…"
  }

  private static func withoutNumbers(_ line: String) -> String {
    var bytes = Array(line.utf8)
    for hit in ContactScanner.scan(line, isTable: false).reversed() where hit.kind == .telephone {
      bytes.replaceSubrange(hit.range, with: "…".utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether nothing in a line has to be looked at, as in nearly all: short, one space between words, no sign
  /// that is not shown, no at sign, no number as long as that of a telephone.
  private static func isPlain(_ subject: String) -> Bool {
    var text = subject
    return text.withUTF8 { bytes in
      guard bytes.count <= longest, Graphemes.areCodePoints(bytes),
        !PhoneDigits.mayHoldNumber(bytes)
      else { return false }
      var last: UInt8 = 0x20
      for (index, byte) in bytes.enumerated() {
        switch byte {
        case 0x20: if last == 0x20 { return false }
        case ..<0x20, 0x40, 0x7F, 0xC2, 0xE2, 0xEF...: return false
        case 0xE3: if bytes[index + 1] == 0x80 { return false }
        default: break
        }
        last = byte
      }
      return last != 0x20 || bytes.isEmpty
    }
  }

  /// Whether something stands on both sides of an at sign; `@maria` is no address.
  private func isAddress(_ word: String.UnicodeScalarView) -> Bool {
    word.indices.contains { index in
      guard AtSign.isOne(word[index]) else { return false }
      let after = word.index(after: index)
      return word[..<index].contains(where: CommitSubject.isLetter)
        && after < word.endIndex && word[after...].contains(where: CommitSubject.isLetter)
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

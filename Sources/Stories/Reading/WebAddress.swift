import SourceModel

/// Judges addresses and identifiers of the web that stand in metadata.
enum WebAddress {
  /// Whether it is `http` or `https` with a host and no character that no address has.
  static func isAccepted(_ text: String) -> Bool {
    let lower = text.prefix(8).lowercased()
    guard let start = ["https://", "http://"].first(where: lower.hasPrefix) else { return false }
    let rest = text.dropFirst(start.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return text.utf8.count <= 2000 && isHost(host)
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.value > 0x20 && !(0x7F..<0xA1).contains(scalar.value)
          && !"<>\"`{}|\\^".unicodeScalars.contains(scalar) && !scalar.properties.isWhitespace
          && scalar.properties.generalCategory != .format
      }
  }

  /// What is wrong with an address that begins as one of the web.
  enum Fault { case userName, noHost, sign, tooLong }

  /// Nil for one that is accepted, and for one that begins otherwise.
  static func fault(of text: String) -> Fault? {
    let lower = text.prefix(8).lowercased()
    guard !isAccepted(text),
      let start = ["https://", "http://"].first(where: lower.hasPrefix)
    else { return nil }
    let host = text.dropFirst(start.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if AtSign.stands(in: host) { return .userName }
    if !isHost(host) { return .noHost }
    return text.utf8.count > 2000 ? .tooLong : .sign
  }

  /// What was surely meant: `www.example.org` without its scheme, or spaces around.
  static func meant(by text: String) -> String? {
    let trimmed = PlainText.trimmed(text)
    if isAccepted(trimmed) { return trimmed }
    guard !trimmed.contains(":"), !AtSign.stands(in: trimmed), trimmed.contains("."),
      !trimmed.hasPrefix("/"), !trimmed.hasPrefix(".")
    else { return nil }
    let guess = "https://" + trimmed
    return isAccepted(guess) ? guess : nil
  }

  /// Without a user name in front (`user:password@`), which addresses of others have no use for.
  private static func isHost(_ host: Substring) -> Bool {
    guard !host.isEmpty, !AtSign.stands(in: host) else { return false }
    if host.first == "[" { return host.contains("]") }
    let parts = host.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let name = parts.first, !name.isEmpty, name.first != ".",
      !name.contains("..")
    else { return false }
    return parts.count == 1 || parts[1].allSatisfy { $0.isASCII && $0.isNumber }
  }
}

/// An ORCID: sixteen digits in four groups, the last a check digit (ISO 7064, MOD 11-2).
enum ORCID {
  enum Failure: Error, Hashable {
    /// Not built like one; with the one that was surely meant.
    case malformed(meant: String?)
    case checkDigit
  }

  static func judge(_ text: String) throws(Failure) -> String {
    let bytes = Array(text.utf8)
    guard isBuiltRight(bytes) else {
      let digits = text.uppercased().utf8.filter { (0x30...0x39).contains($0) || $0 == 0x58 }
      guard digits.count == 16 else { throw .malformed(meant: nil) }
      let groups = stride(from: 0, to: 16, by: 4).map {
        String(decoding: digits[$0..<$0 + 4], as: UTF8.self)
      }
      let guess = groups.joined(separator: "-")
      throw .malformed(meant: isBuiltRight(Array(guess.utf8)) && isValid(guess) ? guess : nil)
    }
    guard isValid(text) else { throw .checkDigit }
    return text
  }

  private static func isBuiltRight(_ bytes: [UInt8]) -> Bool {
    bytes.count == 19
      && bytes.enumerated().allSatisfy { index, byte in
        index % 5 == 4
          ? byte == 0x2D : (0x30...0x39).contains(byte) || (index == 18 && byte == 0x58)
      }
  }

  private static func isValid(_ text: String) -> Bool {
    let digits = text.utf8.filter { $0 != 0x2D }
    var total = 0
    for byte in digits.dropLast() { total = (total + Int(byte) - 0x30) * 2 % 11 }
    let check = (12 - total) % 11
    return digits.last == (check == 10 ? 0x58 : UInt8(0x30 + check))
  }
}

/// Where a link or a picture may lead: judged once, here, for checks and outputs alike.
///
/// An allow list: relative addresses, `http`, `https`, `mailto` and `tel`. A list of forbidden schemes
/// would miss the next one: cmark's own safe mode lets `livescript:` and `//host` through.
package enum Destination: Sendable, Hashable {
  /// `http:`, `https:`, `mailto:` or `tel:`, as written.
  case external(String)
  /// A path relative to the file, percent-decoded, and a fragment without `#`. The path may climb
  /// (`../blog/x.md`); it is not yet known to exist.
  case relative(path: String, fragment: String?)
  /// `#fragment` alone, percent-decoded.
  case fragment(String)
  case empty
  /// Any other scheme, `//host`, a path from the root (`/x`), or characters no address has.
  case refused

  package init(_ written: String) {
    if let plain = Self.plain(written) {
      self = plain
      return
    }
    let trimmed = written.drop { $0 == " " || $0 == "\t" || $0 == "\n" }
    guard !trimmed.isEmpty else {
      self = .empty
      return
    }
    guard !trimmed.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      self = .refused
      return
    }
    if trimmed.first == "#" {
      self = .fragment(Self.decoded(trimmed.dropFirst()) ?? "")
      return
    }
    if let scheme = Self.scheme(of: trimmed) {
      let allowed = ["http", "https", "mailto", "tel"].contains(scheme.lowercased())
      self = allowed ? .external(String(trimmed)) : .refused
      return
    }
    if trimmed.first == "/" || trimmed.contains("\\") {
      self = .refused
      return
    }
    let parts = trimmed.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = Self.decoded(parts[0].prefix { $0 != "?" }), !path.isEmpty else {
      self = .refused
      return
    }
    self = .relative(path: path, fragment: parts.count > 1 ? Self.decoded(parts[1]) : nil)
  }

  /// A path of letters and signs of ASCII that mean themselves, with a fragment or without: nearly every link
  /// between texts.
  private static func plain(_ written: String) -> Destination? {
    guard let first = written.utf8.first, first != 0x2F, first != 0x23 else { return nil }
    var fragment: String.UTF8View.Index?
    for index in written.utf8.indices {
      switch written.utf8[index] {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x2F, 0x5F: continue
      case 0x23 where fragment == nil: fragment = index
      default: return nil
      }
    }
    guard let fragment else { return .relative(path: written, fragment: nil) }
    return .relative(
      path: String(written[..<fragment]),
      fragment: String(written[written.utf8.index(after: fragment)...]))
  }

  /// What stands before the first colon, when it comes before any `/`, `?` or `#` (RFC 3986, section
  /// 4.2: a colon in the first segment makes a scheme). Odd characters in it refuse rather than pass.
  private static func scheme(of text: Substring) -> Substring? {
    guard let end = text.firstIndex(where: { ":/?#".contains($0) }), text[end] == ":" else {
      return nil
    }
    return text[..<end]
  }

  /// Percent-decoding (RFC 3986, section 2.1); nil when the result is not UTF-8 or holds controls.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}

/// Judges language tags as people write them (RFC 5646, section 2.1).
extension LanguageTag {
  package enum Fault: Error, Hashable, Sendable {
    /// Not built like a tag; with the tag that was surely meant, if that is clear.
    case malformed(meant: String?)
    /// Its primary language is not known; with the tag that was probably meant.
    case unknown(primary: String, meant: String?)
  }

  /// The tag in canonical case; nil when it is malformed or its language unknown.
  package static func parse(_ text: some StringProtocol) -> LanguageTag? {
    do throws(Fault) { return try judge(text) } catch { return nil }
  }

  /// The tag in canonical case, or what is wrong with it.
  package static func judge(_ written: some StringProtocol) throws(Fault) -> LanguageTag {
    let parts = String(written).split(omittingEmptySubsequences: false) { $0 == "-" }
      .map(String.init)
    guard isWellFormed(parts.map { Array($0.utf8) }) else {
      throw .malformed(meant: meant(by: String(written)))
    }
    let primary = parts[0].lowercased()
    guard Languages.contains(primary) else {
      throw .unknown(primary: parts[0], meant: meant(by: String(written)))
    }
    if let region = region(in: parts), !isKnown(region.code) {
      throw .malformed(meant: meantRegion(region, in: parts))
    }
    return LanguageTag(canonical: canonical(parts))
  }

  /// The part that names a country, if there is one, and its place.
  private static func region(in parts: [String]) -> (place: Int, code: String)? {
    for (place, part) in parts.enumerated().dropFirst() {
      if part.utf8.count == 1 { return nil }
      if part.utf8.count == 2 { return (place, part.uppercased()) }
    }
    return nil
  }

  /// Whether there is such a country; or a union of countries, or Kosovo, which have a code by agreement.
  private static func isKnown(_ region: String) -> Bool {
    Countries.contains(region) || ["EU", "UN", "XK"].contains(region)
  }

  /// `en-UK` → `en-GB`.
  private static func meantRegion(
    _ region: (place: Int, code: String), in parts: [String]
  ) -> String? {
    guard let code = Countries.meant(by: region.code) else { return nil }
    var meant = parts
    meant[region.place] = code
    return canonical(meant)
  }

  /// `zh_Hans` → `zh-Hans`, `English` → `en`, `cn` → `zh`, `eng-GB` → `en-GB`.
  private static func meant(by written: String) -> String? {
    let plain = written.split { $0 == "_" || $0 == "-" || $0 == "." }.map(String.init)
    let isTagged = plain.count > 1 && Languages.contains(plain[0].lowercased())
    if !isTagged, let whole = Languages.meant(by: written) { return whole }
    guard plain.count > 1, let primary = Languages.meant(by: plain[0]), !primary.contains("-")
    else { return nil }
    let parts = [primary] + plain.dropFirst()
    guard isWellFormed(parts.map { Array($0.utf8) }) else { return nil }
    return canonical(parts)
  }

  /// Scripts with a capital, regions in capitals, the rest small (RFC 5646, section 2.1.1).
  private static func canonical(_ parts: [String]) -> String {
    var isAfterSingleton = false
    let cased = parts.enumerated().map { index, part -> String in
      defer { if part.utf8.count == 1 { isAfterSingleton = true } }
      guard index > 0, !isAfterSingleton else { return part.lowercased() }
      switch part.utf8.count {
      case 2: return part.uppercased()
      case 4 where part.utf8.allSatisfy(isLetter):
        return part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: return part.lowercased()
      }
    }
    return cased.joined(separator: "-")
  }

  /// The grammar `langtag` without the irregular tags of old.
  private static func isWellFormed(_ parts: [[UInt8]]) -> Bool {
    guard parts.count <= 10,
      parts.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }),
      let primary = parts.first, primary.allSatisfy(isLetter), (2...8).contains(primary.count)
    else { return false }
    var rest = parts.dropFirst()
    var extended = 0
    while primary.count <= 3, extended < 3, let part = rest.first, part.count == 3,
      part.allSatisfy(isLetter)
    {
      rest.removeFirst()
      extended += 1
    }
    if let part = rest.first, part.count == 4, part.allSatisfy(isLetter) { rest.removeFirst() }
    if let part = rest.first,
      (part.count == 2 && part.allSatisfy(isLetter))
        || (part.count == 3 && part.allSatisfy(isDigit))
    {
      rest.removeFirst()
    }
    while let part = rest.first, part.count >= 5 || (part.count == 4 && isDigit(part[0])) {
      rest.removeFirst()
    }
    while let singleton = rest.first {
      guard singleton.count == 1 else { return false }
      rest.removeFirst()
      let isPrivate = singleton[0] | 0x20 == 0x78
      let tail = rest.prefix { isPrivate || $0.count >= 2 }
      guard !tail.isEmpty else { return false }
      rest = rest.dropFirst(tail.count)
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}

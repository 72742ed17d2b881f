import SourceModel

/// A tag as its object says it (gitformat: "object", "type", "tag", "tagger", a message).
struct EditionTag {
  let tagger: Identity?
  let tagged: RecordedTime?
  let message: String

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    var line: ArraySlice<UInt8>?
    while let end = rest.firstIndex(of: 0x0A), end > rest.startIndex {
      let header = rest[..<end]
      if line == nil, header.starts(with: "tagger ".utf8) { line = header.dropFirst(7) }
      rest = rest[(end + 1)...]
    }
    let person = line.map { IdentityLine($0) }
    let words = MessageText(encoding: [])
    tagger = person.map { Identity(name: words.text($0.name), email: words.text($0.email)) }
    tagged = person?.time
    message = words.text(EditionTag.withoutSignature(rest.dropFirst()))
  }

  /// A signature stands at the end of the message.
  private static func withoutSignature(_ message: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for mark in [
      "-----BEGIN PGP SIGNATURE-----", "-----BEGIN SSH SIGNATURE-----",
      "-----BEGIN PGP MESSAGE-----", "-----BEGIN SIGNED MESSAGE-----",
    ] {
      var start = message.startIndex
      while start < message.endIndex {
        if message[start...].starts(with: mark.utf8) {
          return IdentityLine.trimmed(message[..<start])
        }
        guard let end = message[start...].firstIndex(of: 0x0A) else { break }
        start = end + 1
      }
    }
    return IdentityLine.trimmed(message)
  }
}

import SourceModel

/// What a commit's message says: what for, and who else took part.
struct CommitMessage {
  /// The first line that is not blank, cut to 500 bytes.
  let subject: String
  let credits: [Chronicle.Credit]

  private static let roles: [(key: [UInt8], role: ContributorRole)] = [
    (Array("co-authored-by".utf8), .author), (Array("reviewed-by".utf8), .reviewer),
    (Array("translated-by".utf8), .translator), (Array("edited-by".utf8), .editor),
    (Array("illustrated-by".utf8), .illustrator),
  ]

  /// Credit is generous: a line that begins with such a key counts anywhere in the message, since a
  /// third to a half of them stand outside the last paragraph (squash merges write them so).
  init(_ message: ArraySlice<UInt8>, _ text: MessageText) {
    var subject: String?
    var credits: [Chronicle.Credit] = []
    var seen: Set<Chronicle.Credit> = []
    var rest = message
    var looked = 0
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[min(end + 1, rest.endIndex)...]
      if subject == nil {
        let trimmed = IdentityLine.trimmed(line)
        if !trimmed.isEmpty { subject = text.text(trimmed.prefix(500)) }
      }
      if looked == Limits.creditLinesOfOneCommit || credits.count == Limits.creditsOfOneCommit {
        break
      }
      // c, r, t, e, i: one of the keys may begin so.
      guard let first = line.first, [0x63, 0x72, 0x74, 0x65, 0x69].contains(first | 0x20) else {
        continue
      }
      if let credit = CommitMessage.credit(line, text) {
        looked += 1
        if seen.insert(credit).inserted { credits.append(credit) }
      }
    }
    self.subject = subject ?? ""
    self.credits = credits
  }

  private static func credit(_ line: ArraySlice<UInt8>, _ text: MessageText) -> Chronicle.Credit? {
    for (key, role) in roles {
      guard line.count > key.count, startsWithoutCase(line, key) else { continue }
      let rest = line.dropFirst(key.count).drop { $0 == 0x20 || $0 == 0x09 }
      guard rest.first == 0x3A else { return nil }
      // A person is a short line; what is longer is not one.
      let value = IdentityLine.trimmed(rest.dropFirst())
      guard !value.isEmpty, value.count <= 500 else { return nil }
      let person = IdentityLine(value)
      let isNameAlone = !value.contains(0x3C)
      let identity = Identity(
        name: text.text(isNameAlone ? value : person.name), email: text.text(person.email))
      return identity.name.isEmpty && identity.email.isEmpty
        ? nil : Chronicle.Credit(role: role, identity: identity)
    }
    return nil
  }

  private static func startsWithoutCase(_ line: ArraySlice<UInt8>, _ key: [UInt8]) -> Bool {
    zip(line, key).allSatisfy { byte, letter in
      ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == letter
    }
  }
}

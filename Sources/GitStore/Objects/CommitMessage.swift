import SourceModel

/// What a commit's message says: what for, and who else took part.
struct CommitMessage {
  /// The first line that is not blank, cut to 500 bytes.
  let subject: String
  let credits: [Chronicle.Credit]
  /// Nil where no line begins as a trailer would that means something here.
  let trailers: MessageTrailers?

  private static let roles: [(key: [UInt8], role: ContributorRole)] = [
    (Array("co-authored-by".utf8), .author), (Array("reviewed-by".utf8), .reviewer),
    (Array("translated-by".utf8), .translator), (Array("edited-by".utf8), .editor),
    (Array("illustrated-by".utf8), .illustrator),
  ]
  private static let reviewed = Array("reviewed-by".utf8)
  private static let patched = Array("translation-patched".utf8)

  /// Credit is generous: a line that begins with such a key counts anywhere in the message, since a
  /// third to a half of them stand outside the last paragraph (squash merges write them so).
  init(_ message: ArraySlice<UInt8>, _ text: MessageText) {
    var subject: String?
    var credits: [Chronicle.Credit] = []
    var seen: Set<Chronicle.Credit> = []
    var rest = message
    var looked = 0
    var mayDeclare = false
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[min(end + 1, rest.endIndex)...]
      if subject == nil {
        let trimmed = IdentityLine.trimmed(line)
        if !trimmed.isEmpty { subject = text.text(trimmed.prefix(500)) }
      }
      if looked == Limits.creditLinesOfOneCommit || credits.count == Limits.creditsOfOneCommit {
        mayDeclare = true
        break
      }
      // c, r, t, e, i: one of the keys may begin so.
      guard let first = line.first, [0x63, 0x72, 0x74, 0x65, 0x69].contains(first | 0x20) else {
        continue
      }
      mayDeclare =
        mayDeclare || CommitMessage.startsWithoutCase(line, CommitMessage.reviewed)
        || CommitMessage.startsWithoutCase(line, CommitMessage.patched)
      if let credit = CommitMessage.credit(line, text) {
        looked += 1
        if seen.insert(credit).inserted { credits.append(credit) }
      }
    }
    self.subject = subject ?? ""
    self.credits = credits
    trailers = mayDeclare ? MessageTrailers(message, text) : nil
  }

  private static func credit(_ line: ArraySlice<UInt8>, _ text: MessageText) -> Chronicle.Credit? {
    for (key, role) in roles {
      guard startsWithoutCase(line, key) else { continue }
      let rest = line.dropFirst(key.count).drop { $0 == 0x20 || $0 == 0x09 }
      guard rest.first == 0x3A else { return nil }
      return identity(IdentityLine.trimmed(rest.dropFirst()), text).map {
        Chronicle.Credit(role: role, identity: $0)
      }
    }
    return nil
  }

  /// Who a value names; nil for nobody.
  static func identity(_ value: ArraySlice<UInt8>, _ text: MessageText) -> Identity? {
    // A person is a short line; what is longer is not one.
    guard !value.isEmpty, value.count <= 500 else { return nil }
    let person = IdentityLine(value)
    let isNameAlone = !value.contains(0x3C)
    let identity = Identity(
      name: text.text(isNameAlone ? value : person.name), email: text.text(person.email))
    return identity.name.isEmpty && identity.email.isEmpty ? nil : identity
  }

  private static func startsWithoutCase(_ line: ArraySlice<UInt8>, _ key: [UInt8]) -> Bool {
    line.count >= key.count
      && zip(line, key).allSatisfy { TrailerBlock.lowercased($0) == $1 }
  }
}

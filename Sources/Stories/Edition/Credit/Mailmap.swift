package import SourceModel

/// `.mailmap`: which name and address somebody wants instead of those in commits (gitmailmap(5)).
///
/// As git reads it, byte by byte: names and addresses are found without regard to the case of ASCII
/// letters; of two lines about the same the later one counts; what a line leads to is not looked up
/// again.
package struct Mailmap: Sendable, Equatable {
  private struct Proper: Sendable, Equatable {
    var name: String?
    var email: String?
  }

  private struct Lines: Sendable, Equatable {
    var simple = Proper()
    /// Lines that hold for one name in commits only.
    var byName: [[UInt8]: Proper] = [:]
  }

  private var lines: [[UInt8]: Lines] = [:]

  package init() {}

  /// Reads the text of the file; a line that is none is skipped, as git does.
  package init(_ text: String) {
    for line in Array(text.utf8).split(separator: 0x0A) { read(line) }
  }

  /// The identity that is meant by one in a commit or a trailer.
  package func proper(_ identity: Identity) -> Identity {
    guard !lines.isEmpty, let found = lines[Mailmap.fold(identity.email.utf8)] else {
      return identity
    }
    let proper = found.byName[Mailmap.fold(identity.name.utf8)] ?? found.simple
    return Identity(
      name: proper.name ?? identity.name, email: proper.email ?? identity.email)
  }

  /// Names in commits that lines replace, each with the identity that is meant, in order of the names.
  var renamed: [(name: String, proper: Identity)] {
    let all = lines.flatMap { email, lines in
      lines.byName.map { name, proper in
        let name = String(decoding: name, as: UTF8.self)
        return (
          name: name,
          proper: Identity(
            name: proper.name ?? name,
            email: proper.email ?? String(decoding: email, as: UTF8.self))
        )
      }
    }
    return all.sorted { ($0.name, $0.proper.email) < ($1.name, $1.proper.email) }
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    guard line.first != 0x23, let first = Person(line), !first.email.isEmpty else { return }
    let second = Person(first.rest)
    let commit = Mailmap.fold(second?.email ?? first.email)
    let proper = Proper(
      name: first.name.map { String(decoding: $0, as: UTF8.self) },
      email: second == nil ? nil : String(decoding: first.email, as: UTF8.self))
    if let name = second?.name {
      lines[commit, default: Lines()].byName[Mailmap.fold(name)] = proper
    } else {
      if let name = proper.name { lines[commit, default: Lines()].simple.name = name }
      if let email = proper.email { lines[commit, default: Lines()].simple.email = email }
    }
  }

  /// Git folds ASCII letters and no others.
  private static func fold(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// One `Name <address>` of a line, and what follows it.
  private struct Person {
    /// Nil where nothing but spaces stands before the address.
    let name: ArraySlice<UInt8>?
    let email: ArraySlice<UInt8>
    let rest: ArraySlice<UInt8>

    init?(_ text: ArraySlice<UInt8>) {
      guard let left = text.firstIndex(of: 0x3C),
        let right = text[(left + 1)...].firstIndex(of: 0x3E)
      else { return nil }
      var name = text[..<left].drop(while: Person.isSpace)
      while let last = name.last, Person.isSpace(last) { name.removeLast() }
      self.name = name.isEmpty ? nil : name
      email = text[(left + 1)..<right]
      rest = text[(right + 1)...]
    }

    /// What git takes for white space; a no-break space is part of a name.
    private static func isSpace(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
  }
}

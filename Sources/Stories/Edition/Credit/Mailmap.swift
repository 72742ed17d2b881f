package import SourceModel

/// `.mailmap`: which name and address somebody wants instead of those in commits (gitmailmap(5)).
///
/// As git reads it: names and addresses are found without regard to the case of ASCII letters; of two
/// lines about the same the later one counts.
package struct Mailmap: Sendable, Equatable {
  private struct Proper: Sendable, Equatable {
    var name: String?
    var email: String?
  }

  private struct Lines: Sendable, Equatable {
    var simple = Proper()
    /// Lines that hold for one name in commits only.
    var byName: [String: Proper] = [:]
  }

  private var lines: [String: Lines] = [:]

  package init() {}

  /// Reads the text of the file; a line that is none is skipped, as git does.
  package init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) { read(line) }
  }

  /// The identity that is meant by one in a commit or a trailer.
  package func proper(_ identity: Identity) -> Identity {
    guard let found = lines[fold(identity.email)] else { return identity }
    let proper = found.byName[fold(identity.name)] ?? found.simple
    return Identity(
      name: proper.name ?? identity.name, email: proper.email ?? identity.email)
  }

  private mutating func read(_ line: Substring) {
    guard line.first != "#", let first = Self.person(at: line, mayBeEmpty: false) else { return }
    let second = Self.person(at: first.rest, mayBeEmpty: true)
    let commit = fold(second?.email ?? first.email)
    let properEmail = second == nil ? nil : first.email
    if let name = second?.name {
      lines[commit, default: Lines()].byName[fold(name)] = Proper(
        name: first.name, email: properEmail)
    } else {
      if let name = first.name { lines[commit, default: Lines()].simple.name = name }
      if let email = properEmail { lines[commit, default: Lines()].simple.email = email }
    }
  }

  /// One `Name <address>`; the name may be missing.
  private static func person(at text: Substring, mayBeEmpty: Bool) -> (
    name: String?, email: String, rest: Substring
  )? {
    guard let left = text.firstIndex(of: "<"),
      let right = text[text.index(after: left)...].firstIndex(of: ">")
    else { return nil }
    let email = text[text.index(after: left)..<right]
    guard mayBeEmpty || !email.isEmpty else { return nil }
    var name = text[..<left].drop { $0.isWhitespace }
    while name.last?.isWhitespace == true { name.removeLast() }
    return (name.isEmpty ? nil : String(name), String(email), text[text.index(after: right)...])
  }

  /// Git folds ASCII letters and no others.
  private func fold(_ text: String) -> String {
    String(
      decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}

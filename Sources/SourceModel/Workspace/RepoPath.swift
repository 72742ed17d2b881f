/// A path inside the repository: `/` between names, relative, every name judged.
///
/// Equal only when the bytes are equal. `String` finds composed and decomposed letters equal; git
/// and Linux do not, and the check for clashing paths must see both.
package struct RepoPath: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The path as git writes it, without a slash at either end.
  package let string: String

  /// Fails for an absolute path, an empty one, and for any name that `PathComponent` refuses.
  package init?(_ string: some StringProtocol) { self.init(String(string)) }

  /// Fails for the same ones; thousands are made of whole strings.
  package init?(_ string: String) {
    var own = string
    guard own.withUTF8(RepoPath.isPath) else { return nil }
    self.string = own
  }

  /// Whether every name between slashes is one.
  private static func isPath(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    for at in 0...bytes.count where at == bytes.count || bytes[at] == 0x2F {
      let name = UnsafeBufferPointer(rebasing: bytes[start..<at])
      if PathComponent.fault(in: name) != nil { return false }
      start = at + 1
    }
    return true
  }

  private init(trusted string: String) { self.string = string }

  package var description: String { string }

  /// The names from the root down.
  ///
  /// Split at bytes: a combining mark that begins a name would make one character with the slash.
  package var components: [Substring] { string.utf8.split(separator: 0x2F).map { Substring($0) } }

  /// The last name.
  package var name: Substring {
    guard let slash = string.utf8.lastIndex(of: 0x2F) else { return string[...] }
    return Substring(string.utf8[string.utf8.index(after: slash)...])
  }

  /// The folder it stands in; nil at the root.
  package var parent: RepoPath? {
    guard let slash = string.utf8.lastIndex(of: 0x2F) else { return nil }
    return RepoPath(trusted: String(string[..<slash]))
  }

  /// What follows the last dot of the name, lower-cased; empty when there is none.
  package var fileExtension: String {
    let name = self.name.utf8
    guard let dot = name.lastIndex(of: 0x2E), dot > name.startIndex else { return "" }
    return Substring(name[name.index(after: dot)...]).lowercased()
  }

  /// The path of something in this folder; nil when the name is refused.
  package func appending(_ name: some StringProtocol) -> RepoPath? {
    PathComponent.fault(in: name.utf8) == nil
      ? RepoPath(trusted: string + "/" + String(name)) : nil
  }

  /// Whether it lies in a folder, at any depth; a path does not lie in itself.
  package func isInside(_ folder: RepoPath) -> Bool {
    string.utf8.count > folder.string.utf8.count + 1 && string.utf8.starts(with: folder.string.utf8)
      && string.utf8[string.utf8.index(string.utf8.startIndex, offsetBy: folder.string.utf8.count)]
        == 0x2F
  }

  package static func == (left: RepoPath, right: RepoPath) -> Bool {
    left.string.hasSameBytes(as: right.string)
  }

  package func hash(into hasher: inout Hasher) {
    var own = string
    own.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// Order of bytes, the same on every machine and in every locale.
  package static func < (left: RepoPath, right: RepoPath) -> Bool {
    // Copies, since a view of the bytes may move them; they never do, being in a row already.
    var (own, other) = (left.string, right.string)
    return own.withUTF8 { own in other.withUTF8 { own.precedes($0) } }
  }
}

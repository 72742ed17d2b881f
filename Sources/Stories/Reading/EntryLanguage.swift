package import SourceModel

/// The language of a text, looked for without judging the text: who is told of a mistake may have made it in the
/// front matter.
package enum EntryLanguage {
  /// Lines that are looked at.
  private static let most = 100

  /// The one in the file's name (`calm-start.fr.md`), else the one its `lang:` line names; nil where neither is known.
  package static func of(_ path: RepoPath, in snapshot: Snapshot) -> LanguageTag? {
    guard let address = EntryPath(path)?.address else { return nil }
    if let tag = address.translation { return tag }
    guard let text = snapshot.file(at: path)?.text else { return nil }
    for line in text.split(separator: "\n", maxSplits: most).prefix(most) {
      guard line.hasPrefix("lang:") else { continue }
      let written = line.dropFirst(5).prefix { $0 != "#" }
        .filter { !$0.isWhitespace && !"\"'".contains($0) }
      return LanguageTag.parse(written)
    }
    return nil
  }
}

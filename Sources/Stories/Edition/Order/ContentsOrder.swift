import SourceModel
import Syntax

/// The handbook in the editors' order: what `contents.yml` names, then the rest.
///
/// A path goes before a pattern, whatever part it stands in: `**` in the first part takes only what no
/// other line names.
struct ContentsOrder {
  let input: AssemblyInput
  let contents: Contents
  let stories: [Entry]

  /// Paths of all stories, published or not, in order, with the names a pattern may call them by.
  private var known: [(path: RepoPath, names: [String])] {
    input.layout.entries.filter { $0.kind == .handbook }.map { address in
      let stem = (address.groups + [address.slug]).map(\.text).joined(separator: "/")
      return (address.path, [address.isFolder ? stem + "/index.md" : stem + ".md", stem])
    }
  }

  var parts: Checked<[Edition.Part]> {
    let known = self.known
    var diagnostics: [Diagnostic] = []
    var byName: [String: RepoPath] = [:]
    for story in known { for name in story.names { byName[name] = story.path } }

    var taken: [RepoPath: Contents.Pattern] = [:]
    var named: [[Int: [RepoPath]]] = contents.parts.map { _ in [:] }
    let patterns = contents.parts.indices.flatMap { part in
      contents.parts[part].entries.indices.map { (part: part, entry: $0) }
    }
    for (part, index) in patterns {
      let pattern = contents.parts[part].entries[index]
      guard Glob(normal(pattern)).isPlain else { continue }
      guard let path = byName[normal(pattern)] else {
        diagnostics.append(
          PatternMatchesNothing.path(
            pattern, in: contents.path, known: known.map { $0.names[0] }))
        continue
      }
      if let other = taken[path] {
        diagnostics.append(EntryNamedTwice.message(pattern, other, in: contents.path))
      } else {
        taken[path] = pattern
        named[part][index] = [path]
      }
    }
    for (part, index) in patterns {
      let pattern = contents.parts[part].entries[index]
      let glob = Glob(normal(pattern))
      guard !glob.isPlain else { continue }
      let found = known.filter { $0.names.contains(where: glob.matches) }.map(\.path)
      if found.isEmpty {
        diagnostics.append(PatternMatchesNothing.pattern(pattern, in: contents.path))
      }
      named[part][index] = found.filter { taken[$0] == nil }
      for path in named[part][index] ?? [] { taken[path] = pattern }
    }
    let made = makeParts(named, taken: Set(taken.keys), &diagnostics)
    return Checked(made, diagnostics)
  }

  private func makeParts(
    _ named: [[Int: [RepoPath]]], taken: Set<RepoPath>, _ diagnostics: inout [Diagnostic]
  ) -> [Edition.Part] {
    let published = Dictionary(
      stories.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var parts: [Edition.Part] = []
    var shown: [RepoPath: String] = [:]
    for (index, part) in contents.parts.enumerated() {
      let path = part.introduction.flatMap { introduction in
        contents.path.parent.flatMap { RepoPath($0.string + "/" + introduction.string) }
      }
      if let path, !input.layout.introductions.contains(path), !input.layout.refused.contains(path)
      {
        diagnostics.append(UnknownIntroduction.message(path, part: part.title, in: contents.path))
      }
      let entries = named[index].sorted { $0.key < $1.key }.flatMap(\.value)
        .compactMap { published[$0] }
      guard !entries.isEmpty else { continue }
      let introduction = path.flatMap {
        self.introduction($0, of: part.title, &shown, &diagnostics)
      }
      parts.append(
        Edition.Part(
          title: part.title, introduction: introduction,
          introductionPath: introduction == nil ? nil : path, entries: entries))
    }
    let rest = stories.filter { !taken.contains($0.path) }
    if !rest.isEmpty {
      parts.append(Edition.Part(title: nil, entries: rest))
      diagnostics.append(UnlistedEntry.message(rest.map(\.path), in: contents.path))
    }
    return parts
  }

  /// The text that a part begins with, when the book's front can hold it.
  ///
  /// All of them stand on one page, so that each counts once and none may be as long as a story may be.
  /// - Parameter shown: the introductions so far, each with the title of its part.
  private func introduction(
    _ path: RepoPath, of part: String, _ shown: inout [RepoPath: String],
    _ diagnostics: inout [Diagnostic]
  ) -> Body? {
    guard let body = input.introductions[path] else { return nil }
    if let first = shown[path] {
      diagnostics.append(
        IntroductionNamedTwice.message(path, part: part, first: first, in: contents.path))
      return nil
    }
    shown[path] = part
    let size = input.snapshot.file(at: path)?.text.utf8.count ?? 0
    guard size <= IntroductionTooLong.limit else {
      diagnostics.append(IntroductionTooLong.message(path, part: part, size: size))
      return nil
    }
    return body
  }

  /// `asia/` means all that lies in it; `./asia/x.md` is `asia/x.md`.
  private func normal(_ pattern: Contents.Pattern) -> String {
    let text = pattern.text.hasPrefix("./") ? String(pattern.text.dropFirst(2)) : pattern.text
    return text.hasSuffix("/") ? text + "**" : text
  }
}

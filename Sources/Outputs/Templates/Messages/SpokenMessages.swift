package import SourceModel
package import Stories
import Synchronization

/// In which language the program speaks of each file: the one that was asked for, else the language of the text
/// itself. What it has no words for is said in English.
package final class SpokenMessages: Sendable {
  private let snapshot: Snapshot
  private let asked: LanguageTag?
  private let made = Mutex<[LanguageTag: MessageWords?]>([:])

  /// - Parameters:
  ///   - snapshot: the texts, and the workspace's own `templates/messages/`.
  ///   - asked: for all messages.
  package init(_ snapshot: Snapshot, asked: LanguageTag? = nil) {
    self.snapshot = snapshot
    self.asked = asked
  }

  /// The words for messages about a file; nil for English.
  package func words(about path: RepoPath?) -> MessageWords? {
    guard let language = asked ?? path.flatMap({ EntryLanguage.of($0, in: snapshot) }) else {
      return nil
    }
    return words(in: language)
  }

  /// The words in a language, or in the same one without its region; nil where there are none.
  package func words(in language: LanguageTag) -> MessageWords? {
    made.withLock { made in
      if let words = made[language] { return words }
      let files = TemplateSet.names(for: language).lazy.map { ($0, self.files($0)) }
        .first { !$0.1.isEmpty }
      let words = files.map { name, files in
        MessagesFile.words(files, language: LanguageTag(canonical: name))
      }
      made[language] = .some(words)
      return words
    }
  }

  private func files(_ tag: String) -> [SourceFile] {
    let name = "messages/\(tag).yml"
    let builtIn = TemplateSet.builtIn.first { $0.name == name }?.source
    let own = RepoPath("templates/" + name).flatMap { snapshot.file(at: $0) }
      .flatMap { $0.text.utf8.count > TemplateSet.largestFile ? nil : $0 }
    return [builtIn, own].compactMap(\.self)
  }
}

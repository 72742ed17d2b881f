import SourceModel
import Syntax

/// Finds where each link and picture leads, and says which lead nowhere.
struct LinkResolver {
  let input: AssemblyInput
  let leftOut: [Edition.LeftOut]

  /// For so many broken links the nearest name is looked for: a thousand guesses help nobody.
  private static let maximumGuesses = 500

  init(input: AssemblyInput, sieve: EntrySieve) {
    self.input = input
    leftOut = sieve.leftOut
  }

  func resolve(_ published: [RepoPath: Entry], _ translations: [RepoPath: [Translation]])
    -> Checked<LinkTable>
  {
    let index = LinkIndex(
      input: input, published: published, translations: translations, leftOut: leftOut)
    var targets: [RepoPath: [String: LinkTable.Target]] = [:]
    var diagnostics: [Diagnostic] = []
    var guesses = LinkResolver.maximumGuesses
    let finish = { (path: RepoPath, text: TextLinks) in
      targets[path] = text.targets
      guesses = text.guessesLeft
      diagnostics += text.diagnostics
    }
    for path in published.keys.sorted() {
      guard let entry = published[path] else { continue }
      var text = TextLinks(path: path, input: input, index: index, guesses)
      text.resolve(entry.body)
      text.resolveMetadata(of: entry)
      finish(path, text)
      for translation in translations[path] ?? [] {
        var text = TextLinks(path: translation.address.path, input: input, index: index, guesses)
        text.resolve(translation.body)
        if let cover = entry.metadata.cover {
          text.resolvePicture(cover.image, at: nil, from: entry.path)
        }
        finish(translation.address.path, text)
      }
    }
    for (path, body) in input.introductions.sorted(by: { $0.key < $1.key }) {
      var text = TextLinks(path: path, input: input, index: index, guesses)
      text.resolve(body)
      finish(path, text)
    }
    // Drafts and what is due later are checked too: their writers want to know.
    for item in leftOut where item.reason == .draft || item.reason == .notYetDue {
      var text = TextLinks(path: item.path, input: input, index: index, guesses)
      if let entry = input.entries[item.path] ?? nil {
        text.resolve(entry.body)
        text.resolveMetadata(of: entry)
      } else if let translation = input.translations[item.path] ?? nil {
        text.resolve(translation.body)
      }
      diagnostics += text.diagnostics
      guesses = text.guessesLeft
    }
    for person in input.people.values.compactMap({ $0 }).sorted(by: { $0.id < $1.id }) {
      guard let photo = person.photo else { continue }
      var text = TextLinks(path: person.path, input: input, index: index, guesses)
      text.resolvePicture(photo, at: input.place(of: ["photo"], in: person.path), from: person.path)
      finish(person.path, text)
    }
    return Checked(LinkTable(targets), diagnostics)
  }
}

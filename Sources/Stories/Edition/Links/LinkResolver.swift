import SourceModel
import Syntax

/// Finds where each link and picture leads, and says which lead nowhere.
struct LinkResolver {
  let input: AssemblyInput
  let leftOut: [Edition.LeftOut]
  /// Who is shown at all: the photo of nobody else is.
  private let shownPeople: Set<Slug>

  /// For so many broken links the nearest name is looked for: a thousand guesses help nobody.
  private static let maximumGuesses = 500

  init(input: AssemblyInput, sieve: EntrySieve) {
    self.input = input
    leftOut = sieve.leftOut
    shownPeople = Set(sieve.people.shown.keys)
  }

  /// The table, and the pictures that a published text shows: no others are copied.
  struct Resolved {
    let table: LinkTable
    let pictures: Set<RepoPath>
  }

  func resolve(_ published: [RepoPath: Entry], _ translations: [RepoPath: [Translation]])
    -> Checked<Resolved>
  {
    let index = LinkIndex(
      input: input, published: published, translations: translations, leftOut: leftOut)
    var targets: [RepoPath: [String: LinkTable.Target]] = [:]
    var diagnostics: [Diagnostic] = []
    var guesses = LinkResolver.maximumGuesses
    let finish = { (path: RepoPath, text: TextLinks) in
      // What leads nowhere is what is not in the table.
      targets[path] = text.targets.filter { $0.value != .none }
      guesses = text.guessesLeft
      diagnostics += RepeatLimit.apply(text.diagnostics)
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
    // What is left out is checked too, but for what was taken back: its writers want to know it all.
    for item in leftOut where item.reason != .withdrawn {
      var text = TextLinks(path: item.path, input: input, index: index, guesses)
      if let entry = input.entries[item.path] ?? nil {
        text.resolve(entry.body)
        text.resolveMetadata(of: entry)
      } else if let body = (input.translations[item.path] ?? nil)?.body ?? input.bodies[item.path] {
        text.resolve(body)
      }
      diagnostics += RepeatLimit.apply(text.diagnostics)
      guesses = text.guessesLeft
    }
    for person in input.people.values.compactMap({ $0 }).sorted(by: { $0.id < $1.id }) {
      guard let photo = person.photo else { continue }
      var text = TextLinks(path: person.path, input: input, index: index, guesses)
      text.resolvePicture(photo, at: input.place(of: ["photo"], in: person.path), from: person.path)
      guard shownPeople.contains(person.id) else {
        diagnostics += text.diagnostics
        continue
      }
      finish(person.path, text)
    }
    var pictures: Set<RepoPath> = []
    for case .picture(let picture) in targets.values.lazy.flatMap(\.values) {
      pictures.insert(picture)
    }
    return Checked(Resolved(table: LinkTable(targets), pictures: pictures), diagnostics)
  }
}

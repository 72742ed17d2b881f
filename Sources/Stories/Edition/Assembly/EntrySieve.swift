import SourceModel
import Syntax

/// Decides which entries and translations are published, and says why the others are not.
struct EntrySieve {
  let input: AssemblyInput
  let people: PeopleDirectory
  let references: References
  private let gate: ApprovalGate
  var published: [RepoPath: Entry] = [:]
  /// By the original's path.
  var translations: [RepoPath: [Translation]] = [:]
  var withdrawn: [Edition.Withdrawn] = []
  var leftOut: [Edition.LeftOut] = []
  var diagnostics: [Diagnostic] = []

  init(input: AssemblyInput, who: WhoIsWho) {
    self.input = input
    people = who.people
    references = References(input: input, people: who.people)
    gate = ApprovalGate(input: input, who: who)
  }

  mutating func sieve() {
    var own: [RepoPath: [Translation]] = [:]
    for address in input.layout.translations {
      guard let original = input.layout.originals[address.path] else { continue }
      if let translation = input.translations[address.path] ?? nil {
        if let entry = input.entries[original] ?? nil,
          let said = TranslationOfItself.judge(translation, of: entry, input)
        {
          diagnostics.append(said)
          leave(address.path, .invalid)
          continue
        }
        own[original, default: []].append(standing(translation))
      } else {
        leave(address.path, .invalid)
      }
    }
    for address in input.layout.entries {
      let texts = own[address.path] ?? []
      if let entry = input.entries[address.path] ?? nil {
        judge(standing(entry), texts)
      } else if let withdrawal = input.standing?.text(of: address.path)?.withdrawn {
        // It could not be read, and it was taken back: that much is known.
        withdraw(address, withdrawal, texts)
      } else {
        leave(address.path, .invalid, with: texts)
      }
    }
    for path in input.layout.refused where path.name.hasSuffix(".md") { leave(path, .invalid) }
    dropReferencesToWhatIsLeftOut()
  }

  private mutating func judge(_ entry: Entry, _ translations: [Translation]) {
    if let withdrawal = entry.metadata.withdrawn {
      withdraw(entry.address, withdrawal, translations)
      return
    }
    var said = references.check(entry)
    if let missing = CallDatesMissing.judge(entry, asOf: input.asOf) { said.append(missing) }
    let publishPlace = input.place(of: ["publish"], in: entry.path)
    if let far = PublishFarAhead.judge(entry, asOf: input.asOf, at: publishPlace) {
      said.append(far)
    }
    let isHidden = entry.metadata.isDraft && !input.includesDrafts
    if !isHidden {
      said += ConsentCheck(input: input, people: people).check(entry, translations)
    }
    // What is wrong with a draft is said; that it is incomplete is what a draft is.
    diagnostics += said
    if isHidden {
      leave(entry.path, .draft, with: translations)
    } else if !entry.isDue(at: input.asOf), !input.includesWaiting {
      leave(entry.path, .notYetDue, with: translations)
    } else if said.contains(where: { $0.severity == .error }) || !references.isWhole(entry) {
      leave(entry.path, .invalid, with: translations)
    } else {
      var shown = entry
      if !entry.isDue(at: input.asOf) {
        // Shown to its writer alone, as a draft is.
        shown.metadata.isDraft = true
        shown.metadata.isWaiting = true
      }
      publish(shown, translations)
    }
  }

  /// Publishes what enough people agree with; without a gate, all.
  private mutating func publish(_ entry: Entry, _ translations: [Translation]) {
    let answer = gate.judge(entry, translations)
    diagnostics += answer.diagnostics
    guard answer.value.passes else {
      leave(entry.path, .notApproved, with: translations)
      return
    }
    published[entry.path] = entry
    let passing = answer.value.translations
    if !passing.isEmpty { self.translations[entry.path] = passing }
    let paths = Set(passing.map(\.address.path))
    for translation in translations where !paths.contains(translation.address.path) {
      leave(translation.address.path, .notApproved)
    }
  }

  private mutating func withdraw(
    _ address: EntryAddress, _ withdrawal: Withdrawal, _ translations: [Translation]
  ) {
    withdrawn.append(
      Edition.Withdrawn(
        address: address, withdrawal: withdrawal,
        // Those that cannot be read, too.
        translations: input.layout.translations.filter {
          input.layout.originals[$0.path] == address.path
        }))
    leave(address.path, .withdrawn, with: translations)
  }

  private mutating func leave(
    _ path: RepoPath, _ reason: Edition.LeftOut.Reason, with translations: [Translation] = []
  ) {
    leftOut.append(Edition.LeftOut(path: path, reason: reason))
    for translation in translations {
      leftOut.append(Edition.LeftOut(path: translation.address.path, reason: reason))
    }
  }

  /// A published entry names no collaboration and no call that has no page.
  private mutating func dropReferencesToWhatIsLeftOut() {
    var known: [EntryKind: Set<Slug>] = [:]
    for entry in published.values where entry.address.groups.isEmpty {
      known[entry.kind, default: []].insert(entry.address.slug)
    }
    for path in published.keys {
      if let slug = published[path]?.metadata.collaboration,
        known[.collaborations]?.contains(slug) != true
      {
        published[path]?.metadata.collaboration = nil
      }
      if let slug = published[path]?.metadata.call, known[.calls]?.contains(slug) != true {
        published[path]?.metadata.call = nil
      }
    }
  }

  private func standing(_ entry: Entry) -> Entry { input.standing?.applied(to: entry) ?? entry }

  private func standing(_ translation: Translation) -> Translation {
    input.standing?.applied(to: translation) ?? translation
  }
}

extension Entry {
  fileprivate func isDue(at now: RecordedTime) -> Bool {
    metadata.publish.map { $0.time.seconds <= now.seconds } ?? true
  }
}

import SourceModel

/// What each text was in each state of the book.
///
/// A state is an edition; the last one is what is built, unless that is an edition itself.
struct TextLives {
  /// One text in one state.
  struct Moment {
    let blob: ObjectID
    /// Its path then.
    let path: RepoPath
    /// A reader could see it.
    let isShown: Bool
    let isWithdrawn: Bool
    let isSample: Bool
    /// Nil: those that it has today.
    let countries: [CountryCode]?
    /// Nil: that of today.
    let digest: TextDigest?
  }

  /// The editions of each state; nil for what came after the last one.
  let states: [PublishedEdition?]
  private let contents: [Chronicle.EditionContents]
  private let input: AssemblyInput
  private let published: [RepoPath: Entry]

  /// - Parameter published: the originals that are shown today, by path.
  init(_ input: AssemblyInput, published: [RepoPath: Entry], messages: PublicText) {
    self.input = input
    self.published = published
    // A lightweight tag is no edition; of two at one commit both are.
    contents = input.chronicle.editions.filter(\.edition.isAnnotated)
    var states: [PublishedEdition?] = contents.map {
      PublishedEdition($0.edition, messages)
    }
    if contents.last?.edition.commit != input.commit || contents.isEmpty { states.append(nil) }
    self.states = states
  }

  /// What a text that is shown today was in a state; nil where the state did not hold it.
  ///
  /// - Parameter original: of a translation, else the path itself.
  func moment(_ path: RepoPath, of original: RepoPath, in state: Int) -> Moment? {
    let now = input.snapshot.object(at: path)
    guard contents.indices.contains(state) else {
      return now.map { today(path, of: original, blob: $0, at: path, isShown: true) }
    }
    guard let then = contents[state].names[path], let blob = contents[state].texts[then] else {
      return nil
    }
    guard blob == now else { return former(blob, at: then, in: state) }
    let publish = published[original]?.metadata.publish?.time
    return today(path, of: original, blob: blob, at: then, isShown: hasCome(publish, in: state))
  }

  /// What a text was whose blob is not that of today; nil for what could not be read.
  func former(_ blob: ObjectID, at then: RepoPath, in state: Int) -> Moment? {
    guard let past = input.pastTexts[blob] else { return nil }
    return Moment(
      blob: blob, path: then,
      isShown: !past.isDraft && !past.isWithdrawn && hasCome(past.publish, in: state),
      isWithdrawn: past.isWithdrawn, isSample: past.isSample, countries: past.countries,
      digest: past.digest)
  }

  /// What was taken back today was, in a state.
  func withdrawn(_ path: RepoPath, in state: Int) -> Moment? {
    guard contents.indices.contains(state), let then = contents[state].names[path],
      let blob = contents[state].texts[then]
    else { return nil }
    if input.snapshot.object(at: path) == blob {
      return Moment(
        blob: blob, path: then, isShown: false, isWithdrawn: true, isSample: false, countries: [],
        digest: nil)
    }
    return former(blob, at: then, in: state)
  }

  /// The texts of an edition that are gone today, by their path then.
  func lost(in state: Int) -> [RepoPath: ObjectID] {
    guard contents.indices.contains(state) else { return [:] }
    let alive = Set(contents[state].names.values)
    return contents[state].texts.filter { path, _ in
      !alive.contains(path) && EntryPath(path) != nil
    }
  }

  /// Whether two versions of a text say the same. `path` is that of today.
  func isSame(_ old: Moment, _ new: Moment, at path: RepoPath) -> Bool {
    if old.blob == new.blob { return true }
    func digest(_ moment: Moment) -> TextDigest? {
      moment.digest ?? input.digest(at: path)
    }
    return digest(old) == digest(new)
  }

  private func today(
    _ path: RepoPath, of original: RepoPath, blob: ObjectID, at then: RepoPath, isShown: Bool
  ) -> Moment {
    Moment(
      blob: blob, path: then, isShown: isShown, isWithdrawn: false,
      isSample: published[original]?.metadata.isSample == true, countries: nil, digest: nil)
  }

  private func hasCome(_ publish: RecordedTime?, in state: Int) -> Bool {
    guard let publish else { return true }
    let seen = states[state]?.made ?? input.asOf
    return publish.seconds <= seen.seconds
  }
}

extension PublishedEdition {
  /// Of a message that the program wrote nothing is kept: all that it says is computed anew, and names that
  /// were taken back since may stand in it.
  init(_ tag: TaggedEdition, _ messages: PublicText) {
    let isOwn = tag.message.hasPrefix(PublishedEdition.ownTitle(tag.name) + "\n")
    self.init(
      name: tag.name, commit: tag.commit, made: tag.tagged ?? tag.committed,
      message: isOwn ? "" : messages.cleaned(tag.message))
  }
}

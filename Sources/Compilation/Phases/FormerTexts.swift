import SourceModel
import Stories

/// Reads former versions of texts, many at once: only those that history compares.
///
/// The versions of one text are read one after the other, each once, and each costs what it says otherwise than
/// the one before (`ProseReading`); reading the two of every pair anew took 17 parts of a hundred of a build.
struct FormerTexts: Sendable {
  /// By blob. One that is no text is not in it: nobody can mend a former version.
  private(set) var past: [ObjectID: PastText] = [:]
  /// By versions. A pair of which one is no text is not in it.
  private(set) var sizes: [TextPair: ChangeSize] = [:]
  /// Of the texts that are compared with a former version, as they are today.
  private(set) var digests: [RepoPath: TextDigest] = [:]

  /// What a former version is called in messages, which nobody reads.
  private static let path = RepoPath("stories/former.md")

  /// - Parameter history: whether `sizes` are wanted, which take most of the time. Without them the versions of a
  ///   text are not compared, and those that are kept stay kept.
  /// - Throws: `ObjectError` when the repository does not hold what its history names.
  static func read(
    _ chronicle: Chronicle, _ snapshot: Snapshot, _ layout: WorkspaceLayout,
    _ reader: any ObjectReader, jobs: Int, history: HistoryScope, recollection: Recollection?,
    kept: KeptTexts?
  ) async throws(ObjectError) -> FormerTexts {
    let measures = history == .editions
    var chains = measures || kept != nil ? TextPair.chains(by: chronicle, in: snapshot) : []
    func needed(_ history: HistoryScope, known: [ObjectID: PastText]? = nil) -> [ObjectID] {
      PastText.needed(
        by: chronicle, in: snapshot, originals: layout.originals, for: history, known: known)
    }
    var texts = FormerTexts()
    var wanted = Set(needed(history))
    if let kept {
      let all = measures ? wanted : Set(needed(.editions))
      chains = chains.filter { !texts.add($0, today: snapshot, past: all, kept) }
      for blob in all where texts.past[blob] == nil { texts.past[blob] = kept.past(blob) }
    }
    let readChain = {
      @Sendable [wanted] (chain: TextPair.Chain) -> Result<FormerTexts, ObjectError> in
      Result { () throws(ObjectError) in
        try FormerTexts(chain, today: snapshot, past: wanted, reader)
      }
    }
    let read: [Result<FormerTexts, ObjectError>]
    if let recollection {
      read = await recollection.formerTexts(
        of: chains, in: snapshot, wanted: wanted, jobs: jobs, read: readChain)
    } else {
      read = await Parallel.map(measures ? chains : [], jobs: jobs, readChain)
    }
    for result in read { texts.add(try result.get()) }
    let readBlob = { @Sendable (blob: ObjectID) -> Result<PastText?, ObjectError> in
      Result { () throws(ObjectError) in try file(blob, reader).map { PastText($0) } }
    }
    var asked: Set<ObjectID> = []
    while true {
      let rest = reader.inStoredOrder(
        wanted.subtracting(asked).filter { texts.past[$0] == nil }.sorted())
      let more: [Result<PastText?, ObjectError>]
      if let recollection {
        more = await recollection.pastTexts(of: rest, jobs: jobs, read: readBlob)
      } else {
        more = await Parallel.map(rest, jobs: jobs, readBlob)
      }
      for (blob, result) in zip(rest, more) { texts.past[blob] = try result.get() }
      asked.formUnion(wanted)
      guard !measures else { break }
      wanted = Set(needed(history, known: texts.past))
      if wanted.isSubset(of: asked) { break }
    }
    if let kept {
      let digests = texts.digests.compactMap { path, digest in
        snapshot.object(at: path).map { ($0, digest) }
      }
      kept.keep(texts, digests: Dictionary(digests) { first, _ in first })
    }
    return texts
  }

  /// Takes what earlier builds found out of the versions of one text; whether that is all.
  private mutating func add(
    _ chain: TextPair.Chain, today: Snapshot, past wanted: Set<ObjectID>, _ kept: KeptTexts
  ) -> Bool {
    var found = FormerTexts()
    let now = today.object(at: chain.path)
    for pair in chain.pairs {
      guard let size = kept.size(pair) else { return false }
      found.sizes[pair] = size
      for blob in [pair.old, pair.new] {
        if wanted.contains(blob) {
          guard let text = kept.past(blob) else { return false }
          found.past[blob] = text
        }
        if blob == now {
          guard let digest = kept.digest(blob) else { return false }
          found.digests[chain.path] = digest
        }
      }
    }
    add(found)
    return true
  }

  private init() {}

  /// Of the versions of one text.
  private init(
    _ chain: TextPair.Chain, today: Snapshot, past wanted: Set<ObjectID>,
    _ reader: any ObjectReader
  ) throws(ObjectError) {
    let now = today.object(at: chain.path)
    var last: (blob: ObjectID, reading: ProseReading?)?
    for pair in chain.pairs {
      for blob in [pair.old, pair.new] where blob != last?.blob {
        var file = blob == now ? today.file(at: chain.path) : nil
        if file == nil { file = try Self.file(blob, reader) }
        let former = last?.reading
        let reading = file.map { file in
          former.map { ProseReading(file, after: $0) } ?? ProseReading(file)
        }
        if let reading, wanted.contains(blob) { past[blob] = PastText(reading.parts) }
        if let reading, blob == now { digests[chain.path] = TextDigest(of: reading.parts) }
        if blob == pair.new, let former, let reading {
          sizes[pair] = ChangeSize(old: former.prose, new: reading.prose)
        }
        last = (blob, reading)
      }
    }
  }

  private mutating func add(_ other: FormerTexts) {
    past.merge(other.past) { first, _ in first }
    sizes.merge(other.sizes) { first, _ in first }
    digests.merge(other.digests) { first, _ in first }
  }

  /// A version of a text, under a name of no text.
  private static func file(
    _ blob: ObjectID, _ reader: any ObjectReader
  ) throws(ObjectError) -> SourceFile? {
    guard let path else { return nil }
    return try reader.text(blob, at: path)
  }
}

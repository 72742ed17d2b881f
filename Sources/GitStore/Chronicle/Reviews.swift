import SourceModel

/// An agreement that concerns an entry.
struct Sighting {
  /// In the ledger's `reviews`.
  let review: Int32
  let entry: Int32
  let blob: RawID
  /// The commit holds the blob; else its message alone names it.
  let isHeld: Bool
}

/// Makes agreements of what the commits declare.
///
/// A line `Review-of` may name a text that its commit does not hold: an earlier one, or one that never
/// was. It counts if the entry was that text in some commit of the history, so that everybody who has
/// the history finds the same; how many earlier texts are looked up for all of them is limited.
struct Reviews {
  private let ledger: Ledger
  private let builder: ChronicleBuilder
  private var texts: EarlierTexts
  private var lookups = 0
  /// By entry, the texts that it was in the newest of its commits: all, or as many as may be looked up.
  private var known: [Int32: Set<RawID>] = [:]

  init(_ ledger: Ledger, _ builder: ChronicleBuilder, _ texts: EarlierTexts) {
    self.ledger = ledger
    self.builder = builder
    self.texts = texts
  }

  /// A review of the ledger, and by entry the blob that was agreed to; never of nothing.
  struct Agreement {
    let review: Int32
    let texts: [Int32: RawID]
  }

  /// What lines name that the entry never was so far.
  private(set) var open: [Sighting] = []

  /// Whether all was looked up that had to be.
  var isComplete: Bool { lookups < Limits.reviewLookups }

  mutating func all(_ objects: borrowing ObjectStore) throws(GitError) -> [Agreement] {
    var found: [Agreement] = []
    var rest = builder.sightings[...]
    while let first = rest.first {
      let own = rest.prefix { $0.review == first.review }
      rest = rest.dropFirst(own.count)
      var agreed: [Int32: RawID] = [:]
      // Where an entry has two paths in one commit, the first one that was listed counts.
      for sighting in own where sighting.isHeld && agreed[sighting.entry] == nil {
        agreed[sighting.entry] = sighting.blob
      }
      // What a line says of a text is more than that the commit touched it.
      for sighting in own where !sighting.isHeld {
        if try wasText(sighting, objects) {
          agreed[sighting.entry] = sighting.blob
        } else {
          open.append(sighting)
        }
      }
      if !agreed.isEmpty { found.append(Agreement(review: first.review, texts: agreed)) }
    }
    return found
  }

  private mutating func wasText(
    _ sighting: Sighting, _ objects: borrowing ObjectStore
  ) throws(GitError) -> Bool {
    if let known = known[sighting.entry] { return known.contains(sighting.blob) }
    var blobs: Set<RawID> = []
    for note in builder.notes[Int(sighting.entry)] {
      guard lookups < Limits.reviewLookups else { break }
      lookups += 1
      if let blob = try texts.text(note.path, at: note.place, objects) { blobs.insert(blob) }
    }
    known[sighting.entry] = blobs
    return blobs.contains(sighting.blob)
  }
}

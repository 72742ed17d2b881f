import SourceModel

/// What was kept of a history, looked at where it lies: nothing is copied before it is asked for.
///
/// Every number in it was found to lead somewhere when it was opened.
final class KeptHistory {
  typealias Extent = Ledger.Extent

  let rows: UnsafeBufferPointer<Ledger.Row>
  let credits: UnsafeBufferPointer<Ledger.Credit>
  let people: UnsafeBufferPointer<Ledger.Person>
  let reviewers: UnsafeBufferPointer<Int32>
  let patches: UnsafeBufferPointer<Ledger.Patch>
  private let text: UnsafeBufferPointer<UInt8>
  private let pathEnds: UnsafeBufferPointer<UInt32>
  private let pathBytes: UnsafeBufferPointer<UInt8>
  /// Whether what was found was kept too; else there are no entries below.
  let hasFindings: Bool
  let entries: UnsafeBufferPointer<Findings.Entry>
  let notes: UnsafeBufferPointer<ChronicleBuilder.Note>
  let previous: UnsafeBufferPointer<Int32>
  let agreements: UnsafeBufferPointer<Findings.Agreement>
  let agreed: UnsafeBufferPointer<Findings.Text>
  let open: UnsafeBufferPointer<Findings.Text>
  let bases: UnsafeBufferPointer<Findings.Base>
  let editions: UnsafeBufferPointer<Findings.Edition>
  let editionTexts: UnsafeBufferPointer<Findings.Text>
  let editionNames: UnsafeBufferPointer<Findings.Name>
  let firsts: UnsafeBufferPointer<Int32>
  private let second: UnsafeRawBufferPointer
  /// Owns the bytes.
  private let owner: any OwnedBytes

  /// Nil for anything but a whole and sound file made for the same purpose.
  ///
  /// What only a whole walk asks for is looked at when `ledger()` is called.
  init?(_ owner: any OwnedBytes, purpose: [UInt8]) {
    guard let parts = LedgerFile.parts(of: owner.bytes, purpose: purpose) else { return nil }
    var file = ArrayReader(parts.first)
    guard let rows: UnsafeBufferPointer<Ledger.Row> = file.take(),
      let credits: UnsafeBufferPointer<Ledger.Credit> = file.take(),
      let people: UnsafeBufferPointer<Ledger.Person> = file.take(),
      let reviewers: UnsafeBufferPointer<Int32> = file.take(),
      let patches: UnsafeBufferPointer<Ledger.Patch> = file.take(),
      let text: UnsafeBufferPointer<UInt8> = file.take(),
      let pathEnds: UnsafeBufferPointer<UInt32> = file.take(),
      let pathBytes: UnsafeBufferPointer<UInt8> = file.take(),
      let found: UnsafeBufferPointer<UInt8> = file.take(), found.count < 2,
      let entries: UnsafeBufferPointer<Findings.Entry> = file.take(),
      let notes: UnsafeBufferPointer<ChronicleBuilder.Note> = file.take(),
      let previous: UnsafeBufferPointer<Int32> = file.take(),
      let agreements: UnsafeBufferPointer<Findings.Agreement> = file.take(),
      let agreed: UnsafeBufferPointer<Findings.Text> = file.take(),
      let open: UnsafeBufferPointer<Findings.Text> = file.take(),
      let bases: UnsafeBufferPointer<Findings.Base> = file.take(),
      let editions: UnsafeBufferPointer<Findings.Edition> = file.take(),
      let editionTexts: UnsafeBufferPointer<Findings.Text> = file.take(),
      let editionNames: UnsafeBufferPointer<Findings.Name> = file.take(),
      let firsts: UnsafeBufferPointer<Int32> = file.take(), file.isAtEnd, !rows.isEmpty
    else { return nil }
    (self.rows, self.credits, self.people, self.reviewers) = (rows, credits, people, reviewers)
    (self.patches, self.text, self.pathEnds, self.pathBytes) = (patches, text, pathEnds, pathBytes)
    hasFindings = found.count == 1
    (self.entries, self.notes, self.previous) = (entries, notes, previous)
    (self.agreements, self.agreed, self.open, self.bases) = (agreements, agreed, open, bases)
    (self.editions, self.editionTexts) = (editions, editionTexts)
    (self.editionNames, self.firsts) = (editionNames, firsts)
    second = parts.second
    self.owner = owner
    guard arePathsSound, areRowsSound, areFindingsSound else { return nil }
  }

  /// Where some commits are; -1 for those that are newer than what was kept.
  func places(of ids: Set<RawID>, besides new: [Ledger.Row]) -> [RawID: CommitPlace] {
    var found: [RawID: CommitPlace] = [:]
    for row in new.dropFirst() where ids.contains(row.id) {
      found[row.id] = CommitPlace(place: -1, rank: -1, committed: RecordedTime(seconds: 0))
    }
    // Few are looked for: nearly all others are known by six bits.
    let bits = ids.reduce(0) { $0 | 1 << ($1.first >> 58) } as UInt64
    for (place, row) in rows.enumerated()
    where bits >> (row.first >> 58) & 1 == 1 && ids.contains(row.id) {
      found[row.id] = CommitPlace(
        place: Int32(place), rank: Int32(place),
        committed: RecordedTime(seconds: row.committed, offset: Int(row.committedOffset)))
    }
    return found
  }

  var pathCount: Int { pathEnds.count }

  /// The bytes of a path.
  func path(_ number: Int32) -> UnsafeBufferPointer<UInt8> {
    let start = number == 0 ? 0 : Int(pathEnds[Int(number) - 1])
    return UnsafeBufferPointer(rebasing: pathBytes[start..<Int(pathEnds[Int(number)])])
  }

  func text(_ extent: Extent) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: text[extent.range]), as: UTF8.self)
  }

  /// The bytes of some words.
  func bytes(_ extent: Extent) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[extent.range])
  }

  /// The whole ledger; nil where the second part does not hold together.
  func ledger() -> Ledger? {
    var file = ArrayReader(second)
    guard let parents: UnsafeBufferPointer<Int32> = file.take(),
      let changes: UnsafeBufferPointer<Ledger.Change> = file.take(),
      let steps: UnsafeBufferPointer<Ledger.Step> = file.take(),
      let reviews: UnsafeBufferPointer<Ledger.Review> = file.take(),
      let reviewed: UnsafeBufferPointer<Ledger.Reviewed> = file.take(), file.isAtEnd
    else { return nil }
    var ledger = Ledger()
    ledger.rows = Array(rows)
    ledger.parents = Array(parents)
    ledger.changes = Array(changes)
    ledger.steps = Array(steps)
    ledger.credits = Array(credits)
    ledger.people = Array(people)
    ledger.reviews = Array(reviews)
    ledger.reviewers = Array(reviewers)
    ledger.reviewed = Array(reviewed)
    ledger.patches = Array(patches)
    ledger.text = Array(text)
    for number in 0..<Int32(pathCount) { _ = ledger.paths.number(of: Array(path(number))) }
    return ledger.paths.count == pathCount && ledger.isSound ? ledger : nil
  }

  private var arePathsSound: Bool {
    var end: UInt32 = 0
    for next in pathEnds {
      guard next >= end else { return false }
      end = next
    }
    return Int(end) == pathBytes.count
  }

  private var areRowsSound: Bool {
    let roles = Int32(ContributorRole.allCases.count)
    let known = Int32(people.count)
    var creditsEnd = 0
    var words = 0
    func isText(_ extent: Extent) -> Bool {
      words += Int(extent.count)
      return extent.range.upperBound <= text.count && words <= text.count
    }
    for row in rows {
      guard row.credits.follows(&creditsEnd, credits.count), isText(row.subject),
        row.author >= 0, row.author < known, IdentityLine.calendar.contains(row.authored),
        IdentityLine.calendar.contains(row.committed)
      else { return false }
    }
    for credit in credits {
      guard credit.role >= 0, credit.role < roles, credit.person >= 0, credit.person < known else {
        return false
      }
    }
    for person in people {
      guard isText(person.name), isText(person.email) else { return false }
    }
    var last: Int32 = -1
    for patch in patches {
      guard patch.place > last, patch.place < rows.count, patch.digits.count <= 40,
        isText(patch.digits)
      else { return false }
      last = patch.place
    }
    return reviewers.allSatisfy { $0 >= 0 && $0 < known }
  }

  deinit { withExtendedLifetime(owner) {} }
}

/// Bytes in memory that live as long as it does, and begin at a place that eight divides.
protocol OwnedBytes: AnyObject {
  var bytes: UnsafeRawBufferPointer { get }
}

extension MappedFile: OwnedBytes {}

extension Ledger.Extent {
  /// Whether it begins where the one before it ended, and ends inside of an array.
  func follows(_ end: inout Int, _ count: Int) -> Bool {
    guard Int(start) == end, range.upperBound <= count else { return false }
    end = range.upperBound
    return true
  }
}

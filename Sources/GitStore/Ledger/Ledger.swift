import SourceModel

/// What each commit is and did to the entries, one row a commit.
///
/// Everything in it follows from the commits alone: not from the revision that is built, from names
/// of people that a mailmap changes, or from settings. So rows are kept between builds, and a row that
/// is known is never read again: what is kept and extended equals what is computed anew.
struct Ledger {
  /// A commit; everything of it that has no fixed size lies in the arrays beside.
  struct Row: BitwiseCopyable {
    let first: UInt64
    let second: UInt64
    /// Seconds since 1970.
    var authored: Int64 = 0
    var committed: Int64 = 0
    let third: UInt32
    /// In `people`.
    var author: Int32 = 0
    /// Minutes east of UTC.
    var authoredOffset: Int16 = 0
    var committedOffset: Int16 = 0
    var subject = Extent()
    var credits = Extent()
    var parents = Extent()
    var changes = Extent()
    var steps = Extent()
    /// Keeps the row free of bytes that mean nothing.
    let spare: UInt32 = 0

    init(_ id: RawID) { (first, second, third) = (id.first, id.second, id.third) }

    var id: RawID { RawID(first: first, second: second, third: third) }
    var isMerge: Bool { parents.count > 1 }
  }

  /// Where something of a row lies in its array.
  struct Extent: BitwiseCopyable {
    var start: UInt32 = 0
    var count: UInt32 = 0

    init() {}

    init(_ range: Range<Int>) {
      start = UInt32(range.lowerBound)
      count = UInt32(range.count)
    }

    var range: Range<Int> { Int(start)..<(Int(start) + Int(count)) }
  }

  /// An entry that a commit changed: it counts for whom the path is then.
  struct Change: BitwiseCopyable {
    static let new: Int32 = -1
    static let kept: Int32 = -2

    let path: Int32
    /// The name that a commit with one parent renamed it from; `new` without one, `kept` where it had
    /// the path before. Always `kept` for a merge, which has steps.
    let source: Int32
  }

  /// On the way from a merge to one of its parents, a path that the parent lacks.
  struct Step: BitwiseCopyable {
    let edge: Int32
    let path: Int32
    /// What it is called there; -1 where it is not there.
    let older: Int32
  }

  struct Credit: BitwiseCopyable {
    /// A place among the roles.
    let role: Int32
    let person: Int32
  }

  /// A name and an e-mail, in `text`.
  struct Person: BitwiseCopyable {
    let name: Extent
    let email: Extent
  }

  var rows: [Row] = []
  var parents: [Int32] = []
  var changes: [Change] = []
  var steps: [Step] = []
  var credits: [Credit] = []
  var people: [Person] = []
  /// In the order of their rows.
  var reviews: [Review] = []
  /// Places in `people`.
  var reviewers: [Int32] = []
  var reviewed: [Reviewed] = []
  /// In the order of their rows.
  var patches: [Patch] = []
  /// Subjects, names and e-mails.
  var text: [UInt8] = []
  var paths = PathTable()

  func parents(of place: Int32) -> ArraySlice<Int32> { parents[rows[Int(place)].parents.range] }
  func changes(of place: Int32) -> ArraySlice<Change> { changes[rows[Int(place)].changes.range] }
  func steps(of place: Int32) -> ArraySlice<Step> { steps[rows[Int(place)].steps.range] }

  func text(_ extent: Extent) -> String { String(decoding: text[extent.range], as: UTF8.self) }

  func committed(_ place: Int32) -> RecordedTime {
    let row = rows[Int(place)]
    return RecordedTime(seconds: row.committed, offset: Int(row.committedOffset))
  }
}

/// What few commits declare by the trailers of their messages; lists of their own, so that all the
/// others pay nothing for it.
extension Ledger {
  /// A commit that says who agrees with texts.
  struct Review: BitwiseCopyable {
    var place: Int32
    /// In `reviewers`.
    var people = Extent()
    /// In `reviewed`: what the commit holds of the texts that it changed (a merge: that differ from its
    /// first parent) and of those that its message names.
    var held = Extent()
    /// In `reviewed`: what its message names and it does not hold. What that means, all of history says.
    var named = Extent()
  }

  /// A text by the path that it had in the commit.
  struct Reviewed: BitwiseCopyable {
    let first: UInt64
    let second: UInt64
    let third: UInt32
    let path: Int32

    init(path: Int32, blob: RawID) {
      (first, second, third, self.path) = (blob.first, blob.second, blob.third, path)
    }

    var blob: RawID { RawID(first: first, second: second, third: third) }
  }

  /// A commit that put translations right without making them say what their originals say now.
  struct Patch: BitwiseCopyable {
    let place: Int32
    /// In `text`: the digits of the commit that the translations still follow; empty where the message
    /// has no digits.
    let digits: Extent
  }

  /// By row, its place in `reviews`.
  var reviewPlaces: [Int32: Int] {
    Dictionary(
      reviews.enumerated().map { ($1.place, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nothing is declared of rows that do not exist, and each part belongs to one declaration.
  var hasSoundTrailers: Bool {
    var ends = (reviewers: 0, reviewed: 0)
    var last: Int32 = -1
    for review in reviews {
      guard review.place > last, review.place < rows.count,
        Int(review.people.start) == ends.reviewers, Int(review.held.start) == ends.reviewed,
        Int(review.named.start) == review.held.range.upperBound
      else { return false }
      ends = (review.people.range.upperBound, review.named.range.upperBound)
      guard ends.reviewers <= reviewers.count, ends.reviewed <= reviewed.count else { return false }
      last = review.place
    }
    return reviewed.allSatisfy { $0.path >= 0 && $0.path < paths.count }
  }
}

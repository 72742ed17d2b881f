/// The sizes and pieces of files whose likeness is asked, each read once.
struct RenameTexts {
  private var sizes: [RawID: Int] = [:]
  private var texts: [RawID: TextSpans] = [:]

  mutating func size(_ id: RawID, _ objects: borrowing ObjectStore) throws(GitError) -> Int {
    if let size = sizes[id] { return size }
    let size = try objects.header(id, needed: RenameTexts.needed).size
    sizes[id] = size
    return size
  }

  /// Nil for a file too large to be a story, which is like no other.
  mutating func spans(
    _ id: RawID, _ objects: borrowing ObjectStore
  ) throws(GitError) -> TextSpans? {
    if let known = texts[id] { return known }
    guard try size(id, objects) <= Limits.file else { return nil }
    let bytes = try objects.read(id, .blob, needed: RenameTexts.needed, limit: Limits.file)
    let spans = TextSpans(bytes)
    texts[id] = spans
    return spans
  }

  /// The score of two files; none where their sizes alone exclude `least`.
  mutating func score(
    _ source: TreeDiff.File, _ target: TreeDiff.File, _ least: Int,
    _ objects: borrowing ObjectStore
  ) throws(GitError) -> Int {
    let sizes = (source: try size(source.id, objects), target: try size(target.id, objects))
    if Similarity.isExcluded(sizes.source, sizes.target, least: least) { return 0 }
    guard let old = try spans(source.id, objects), let new = try spans(target.id, objects) else {
      return 0
    }
    return Similarity.score(
      common: new.common(with: old), source: sizes.source, target: sizes.target)
  }

  private static let needed = "an earlier text of a story, to see whether it was renamed"
}

/// Which sources hold a piece, so that a target meets only those that have something in common.
struct SpanIndex {
  private struct Holder {
    let source: Int32
    let bytes: UInt32
  }

  private let sizes: [Int]
  private var starts = [Int32](repeating: 0, count: Int(TextSpans.base) + 1)
  private var holders: [Holder]

  init(
    _ files: [TreeDiff.File], _ texts: inout RenameTexts, _ objects: borrowing ObjectStore
  ) throws(GitError) {
    var sizes: [Int] = []
    var all: [[TextSpans.Span]] = []
    for file in files {
      sizes.append(try texts.size(file.id, objects))
      all.append(try texts.spans(file.id, objects)?.spans ?? [])
    }
    self.sizes = sizes
    for span in all.joined() { starts[Int(span.number) + 1] += 1 }
    for number in 0..<Int(TextSpans.base) { starts[number + 1] += starts[number] }
    var next = starts
    holders = Array(
      repeating: Holder(source: 0, bytes: 0), count: Int(starts[Int(TextSpans.base)]))
    for (source, spans) in all.enumerated() {
      for span in spans {
        holders[Int(next[Int(span.number)])] = Holder(source: Int32(source), bytes: span.bytes)
        next[Int(span.number)] += 1
      }
    }
  }

  /// The score of a target with each source, in their order.
  func scores(
    of file: TreeDiff.File, _ texts: inout RenameTexts, _ objects: borrowing ObjectStore
  ) throws(GitError) -> [Int] {
    let size = try texts.size(file.id, objects)
    var common = [Int](repeating: 0, count: sizes.count)
    let isPossible = sizes.contains {
      !Similarity.isExcluded($0, size, least: Similarity.least)
    }
    guard isPossible, let spans = try texts.spans(file.id, objects) else { return common }
    for span in spans.spans {
      for place in starts[Int(span.number)]..<starts[Int(span.number) + 1] {
        let holder = holders[Int(place)]
        common[Int(holder.source)] += Int(min(holder.bytes, span.bytes))
      }
    }
    for (source, own) in sizes.enumerated() {
      common[source] =
        Similarity.isExcluded(own, size, least: Similarity.least)
        ? 0 : Similarity.score(common: common[source], source: own, target: size)
    }
    return common
  }
}

import SourceModel

/// The header of a commit: what a walk needs. The message is read by `CommitMessage`.
struct RawCommit {
  let tree: RawID
  let parents: [RawID]
  /// The identity lines without their key; nil where the commit has none.
  let author: Range<Int>?
  let committer: Range<Int>?
  /// What the message and the names are written in, where the commit says so.
  let encoding: Range<Int>?
  /// Where the message begins in `bytes`.
  let message: Int
  let bytes: [UInt8]

  /// Reads a commit; `id` is its own name, for the message.
  init(_ bytes: [UInt8], id: RawID) throws(GitError) {
    self.bytes = bytes
    var at = 0
    func line() -> Range<Int>? {
      guard at < bytes.count, bytes[at] != 0x0A else { return nil }
      let start = at
      at = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      defer { at = min(at + 1, bytes.count) }
      return start..<at
    }
    func value(_ line: Range<Int>, _ key: StaticString) -> Range<Int>? {
      let length = key.utf8CodeUnitCount
      let key = UnsafeBufferPointer(start: key.utf8Start, count: length)
      return bytes[line].starts(with: key) ? (line.lowerBound + length)..<line.upperBound : nil
    }
    guard let first = line(), let hex = value(first, "tree "), let tree = RawID(hex: bytes[hex])
    else { throw .damaged(id.objectID, why: "the commit does not name its folder") }
    var parents: [RawID] = []
    var author: Range<Int>?
    var committer: Range<Int>?
    var encoding: Range<Int>?
    while let line = line() {
      if let hex = value(line, "parent "), author == nil, committer == nil {
        guard let parent = RawID(hex: bytes[hex]) else {
          throw .damaged(id.objectID, why: "the commit does not name its parent")
        }
        parents.append(parent)
      } else if author == nil, let value = value(line, "author ") {
        author = value
      } else if committer == nil, let value = value(line, "committer ") {
        committer = value
      } else if encoding == nil, let value = value(line, "encoding ") {
        encoding = value
      }
    }
    self.tree = tree
    self.parents = parents
    self.author = author
    self.committer = committer
    self.encoding = encoding
    message = min(at + 1, bytes.count)
  }

  /// The committer's time; `unknown` when there is none that can be read, as git has it.
  var committed: RecordedTime {
    committer.flatMap { IdentityLine(bytes[$0]).time } ?? authorTime ?? .unknown
  }

  /// The author's time; the committer's when there is none that can be read.
  var authored: RecordedTime { authorTime ?? committed }

  private var authorTime: RecordedTime? { author.flatMap { IdentityLine(bytes[$0]).time } }
}

package import SourceModel

/// Names everything that a page is made of: pages of one fingerprint are equal to the byte.
package struct Fingerprint: Hashable, Sendable {
  package let digest: SHA256.Digest

  package init(_ digest: SHA256.Digest) { self.digest = digest }
}

/// Collects what a page is made of. Nothing can move from one part to the next unseen: lengths stand before texts.
struct Ingredients {
  private var bytes: [UInt8] = []

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func add(_ text: String?) {
    guard let text else {
      add(-1)
      return
    }
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ digest: SHA256.Digest) { bytes += digest.bytes }

  mutating func add(_ id: ObjectID?) {
    add(id != nil)
    if let id { bytes += id.bytes }
  }

  mutating func add(_ time: RecordedTime?) {
    add(time != nil)
    add(Int(time?.seconds ?? 0))
    add(time?.offset ?? 0)
  }

  mutating func add(_ route: Route?) { add(route?.text) }

  /// A list: how many there are, and each.
  mutating func add<Item>(_ items: some Collection<Item>, _ each: (inout Ingredients, Item) -> Void)
  {
    add(items.count)
    for item in items { each(&self, item) }
  }

  mutating func add(_ texts: [String]) { add(texts) { $0.add($1) } }

  var digest: SHA256.Digest { SHA256.digest(of: bytes) }
}

/// How the sources of a site are told apart without reading them.
package struct SourceMarks: Sendable {
  /// Of the program itself: another one may make other pages of the same.
  let program: String
  /// Of all texts that are no entries: settings, templates, people, schools, introductions.
  let surroundings: SHA256.Digest
  /// Of the text at a path.
  let object: @Sendable (RepoPath) -> ObjectID?

  /// - Parameters:
  ///   - program: names the program that runs, to the build.
  ///   - surroundings: the blobs of all texts but entries and translations, by path.
  ///   - object: the blob of a text; nil for one that cannot be told by a blob.
  package init(
    program: String, surroundings: [(path: RepoPath, object: ObjectID?)],
    object: @escaping @Sendable (RepoPath) -> ObjectID?
  ) {
    self.program = program
    self.object = object
    var own = Ingredients()
    own.add(surroundings) { own, item in
      own.add(item.path.string)
      own.add(item.object)
    }
    self.surroundings = own.digest
  }
}

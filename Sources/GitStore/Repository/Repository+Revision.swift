package import SourceModel

extension Repository {
  /// The commit that a revision names.
  ///
  /// As gitrevisions(7), the part that editors need: `HEAD` and `@`, branches, tags, remote branches,
  /// full names, a commit's digits (four at least), followed by `~N`, `^N`, `^{}` and `^{commit}`.
  /// Not the reflog (`main@{yesterday}`), searches (`:/words`) or descriptions.
  package borrowing func resolve(_ revision: String) throws(GitError) -> ObjectID {
    let text = Array(revision.utf8)
    let end = text.firstIndex { $0 == 0x7E || $0 == 0x5E } ?? text.count
    let base = String(decoding: text[..<end], as: UTF8.self)
    if base.contains("@{") || base.contains(":") || text.contains(0) {
      throw .unsupportedRevision(revision)
    }
    guard !base.isEmpty else { throw .unknownRevision(revision) }
    var id = try peel(try named(base, in: revision), revision)
    var at = end
    while at < text.count {
      let mark = text[at]
      at += 1
      if mark == 0x5E, at < text.count, text[at] == 0x7B {
        let close = text[at...].firstIndex(of: 0x7D) ?? text.count
        let kind = text[(at + 1)..<close]
        guard close < text.count, kind.isEmpty || kind.elementsEqual("commit".utf8) else {
          throw .unsupportedRevision(revision)
        }
        at = close + 1
        continue
      }
      guard mark == 0x7E || mark == 0x5E else { throw .unsupportedRevision(revision) }
      let digits = text[at...].prefix { (0x30...0x39).contains($0) }
      at += digits.count
      guard digits.count < 8,
        let number = digits.isEmpty ? 1 : Int(String(decoding: digits, as: UTF8.self))
      else { throw .unknownRevision(revision) }
      id = try mark == 0x7E ? ancestor(of: id, number, revision) : parent(of: id, number, revision)
    }
    return id.objectID
  }

  /// What a plain name stands for, in git's order.
  private borrowing func named(_ name: String, in revision: String) throws(GitError) -> RawID {
    if let id = RawID(hex: name.utf8) { return id }
    if name == "@" || name == "HEAD" { return try head() }
    for pattern in ["", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/"] {
      // A lone word is the name of a file beside HEAD, such as ORIG_HEAD: only those are meant.
      if pattern.isEmpty, !name.hasPrefix("refs/"), name.contains(where: \.isLowercase) { continue }
      if case .object(let id) = try target(of: pattern + name) { return id }
    }
    if case .object(let id) = try target(of: "refs/remotes/\(name)/HEAD") { return id }
    let digits = Array(name.utf8)
    let isHex = digits.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0) || (0x41...0x46).contains($0)
    }
    guard isHex, (4..<40).contains(digits.count) else { throw .unknownRevision(revision) }
    let found = objects.ids(beginningWith: name.lowercased())
    guard let id = found.first else { throw .unknownRevision(revision) }
    if found.count > 1 { throw .ambiguousRevision(name) }
    return id
  }

  /// The commit or tag that HEAD leads to.
  borrowing func head() throws(GitError) -> RawID {
    switch try target(of: "HEAD") {
    case .object(let id): return id
    case .unborn(let name):
      throw .unborn(branch: name.hasPrefix("refs/heads/") ? String(name.dropFirst(11)) : name)
    case .absent: throw .unreadableReference(name: "HEAD", why: "there is none")
    }
  }

  /// Follows tags until there is a commit.
  borrowing func peel(_ id: RawID, _ revision: String) throws(GitError) -> RawID {
    var id = id
    for _ in 0..<Limits.tagChain {
      // A name may lead to anything, so the size is asked before a large blob is read.
      let header = try objects.header(id, needed: "what \(revision) names")
      switch header.kind {
      case .commit: return id
      case .tree, .blob: throw .notACommit(revision)
      case .tag:
        let bytes = try objects.verified(id, .tag, needed: "a tag")
        guard bytes.starts(with: "object ".utf8), bytes.count >= 47,
          let next = RawID(hex: bytes[7..<47])
        else { throw .damaged(id.objectID, why: "the tag does not say what it names") }
        id = next
      }
    }
    throw .notACommit(revision)
  }

  private borrowing func ancestor(
    of id: RawID, _ steps: Int, _ revision: String
  ) throws(GitError) -> RawID {
    var id = id
    for _ in 0..<steps { id = try parent(of: id, 1, revision) }
    return id
  }

  private borrowing func parent(
    of id: RawID, _ number: Int, _ revision: String
  ) throws(GitError) -> RawID {
    if number == 0 { return id }
    let commit = try RawCommit(try objects.read(id, .commit, needed: "a commit"), id: id)
    guard commit.parents.indices.contains(number - 1) else {
      throw Repository.shallowCommits(in: info.commonFolder).contains(id)
        ? .shallow : .unknownRevision(revision)
    }
    return commit.parents[number - 1]
  }
}

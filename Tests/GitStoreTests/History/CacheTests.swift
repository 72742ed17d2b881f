import Foundation
import SourceModel
import TestSupport
import Testing

@testable import GitStore

/// What is kept of history: the same answer with it and without, whatever happened to it.
struct CacheTests {
  private func chronicle(
    _ builder: RepositoryBuilder, _ cache: HistoryCache, at revision: String = "HEAD"
  ) throws -> Chronicle {
    let repository = try Repository.open(at: builder.folder)
    let commit = try repository.resolve(revision)
    return try repository.chronicle(
      of: try repository.snapshot(at: commit), cache: cache, withEditions: true)
  }

  /// The one file in a folder of what is kept.
  private func file(_ folder: String) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    try #require(names.count == 1)
    return folder + "/" + names[0]
  }

  private func grow(_ builder: RepositoryBuilder, _ count: Int, from: ObjectID?) throws -> ObjectID
  {
    var tip = from
    for number in 0..<count {
      let name = "stories/handbook/s\(number % 3)-\(number / 4).md"
      let text = (0..<12).map { "line \($0 + number / 2)\n" }.joined()
      let side = try builder.commit(
        files: ["stories/handbook/side.md": "\(number)\n"], parents: tip.map { [$0] } ?? [],
        message: "side \(number)\n\nReviewed-by: R \(number % 2) <r@example.org>\n")
      tip = try builder.commit(
        files: [name: text, "stories/handbook/side.md": "\(number)\n"],
        parents: [tip, number % 2 == 0 ? side : nil].compactMap { $0 })
    }
    return try #require(tip)
  }

  @Test func `extended, recomputed and read again are equal, in bytes too`() throws {
    let builder = try RepositoryBuilder()
    let middle = try grow(builder, 9, from: nil)
    let (kept, fresh) = (builder.outside("kept"), builder.outside("fresh"))
    #expect(try chronicle(builder, .folder(kept)) == chronicle(builder, .none))
    let first = try builder.bytes(atPath: file(kept))
    _ = try grow(builder, 7, from: middle)
    let extended = try chronicle(builder, .folder(kept))
    #expect(extended == (try chronicle(builder, .none)))
    #expect(extended == (try chronicle(builder, .folder(kept))))
    #expect(extended == (try chronicle(builder, .folder(fresh))))
    #expect(try builder.bytes(atPath: file(kept)) == builder.bytes(atPath: file(fresh)))
    #expect(try builder.bytes(atPath: file(kept)) != first)
    // An older revision needs nothing new and takes nothing away.
    let whole = try builder.bytes(atPath: file(kept))
    #expect(
      try chronicle(builder, .folder(kept), at: "\(middle)")
        == chronicle(builder, .none, at: "\(middle)"))
    #expect(try builder.bytes(atPath: file(kept)) == whole)
  }

  @Test func `what is kept is read: known commits are not opened again`() throws {
    let builder = try RepositoryBuilder()
    let first = try builder.commit(files: ["stories/handbook/a.md": "1\n"])
    let second = try builder.commit(files: ["stories/handbook/a.md": "2\n"], parents: [first])
    let kept = HistoryCache.folder(builder.outside("kept"))
    let before = try chronicle(builder, kept)
    try FileManager.default.removeItem(atPath: builder.file(of: first))
    #expect(throws: GitError.self) { try chronicle(builder, .none) }
    #expect(try chronicle(builder, kept, at: "\(second)") == before)
  }

  @Test func `a force-push drops commits from what is kept`() throws {
    let builder = try RepositoryBuilder()
    let base = try grow(builder, 4, from: nil)
    _ = try grow(builder, 6, from: base)
    let kept = builder.outside("kept")
    _ = try chronicle(builder, .folder(kept))
    _ = try builder.commit(files: ["stories/handbook/new.md": "n\n"], parents: [base])
    let pushed = try chronicle(builder, .folder(kept))
    #expect(pushed == (try chronicle(builder, .none)))
    let fresh = builder.outside("fresh")
    _ = try chronicle(builder, .folder(fresh))
    #expect(try builder.bytes(atPath: file(kept)) == builder.bytes(atPath: file(fresh)))
  }

  @Test func `no damage is believed and none does harm`() throws {
    let builder = try RepositoryBuilder()
    _ = try grow(builder, 6, from: nil)
    let kept = builder.outside("kept")
    let right = try chronicle(builder, .folder(kept))
    let path = try file(kept)
    let whole = try builder.bytes(atPath: path)
    var random = SeededGenerator(seed: 7)
    var damaged: [[UInt8]] = [[], Array(whole.prefix(7)), whole + [0], whole.reversed()]
    for _ in 0..<80 {
      var bytes = whole
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] ^= UInt8.random(in: 1...255, using: &random)
      damaged.append(bytes)
      damaged.append(Array(whole.prefix(place)))
    }
    for bytes in damaged {
      #expect(KeptHistory(OwnBytes(bytes), purpose: Self.purpose(of: whole)) == nil)
    }
    for bytes in damaged.prefix(8) {
      try builder.write(bytes, toPath: path)
      #expect(chmod(path, 0o600) == 0)
      #expect(try chronicle(builder, .folder(kept)) == right)
      #expect(try builder.bytes(atPath: path) == whole)
    }
  }

  /// What a file says it was made for.
  private static func purpose(of file: [UInt8]) -> [UInt8] {
    Array(file[16..<(16 + Int(file[8]) + Int(file[9]) << 8)])
  }

  @Test func `numbers that lead nowhere are refused even under a right checksum`() throws {
    let builder = try RepositoryBuilder()
    let middle = try grow(builder, 3, from: nil)
    try builder.git("tag", "-a", "-m", "one", "edition/one", "\(middle)")
    _ = try grow(builder, 3, from: middle)
    let kept = builder.outside("kept")
    _ = try chronicle(builder, .folder(kept))
    let whole = try builder.bytes(atPath: file(kept))
    let purpose = Self.purpose(of: whole)
    #expect(KeptHistory(OwnBytes(whole), purpose: purpose)?.ledger() != nil)
    #expect(KeptHistory(OwnBytes(whole), purpose: [1]) == nil)
    #expect(OwnBytes.summed(whole, purpose) == whole)
    var random = SeededGenerator(seed: 11)
    let paths = try #require(RepoPath("stories/handbook/side.md"))
    let repository = try Repository.open(at: builder.folder)
    let tip = try repository.resolve("HEAD")
    let texts = Array(try repository.texts(at: tip).keys)
    let nothing = try #require(
      try NewCommits.read(
        from: RawID(tip), to: RawID(tip), atMost: 0, prefix: nil, repository.objects))
    var counts = (walked: 0, continued: 0)
    for _ in 0..<2500 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 8..<bytes.count, using: &random)
        bytes[place] =
          Bool.random(using: &random) ? 0xFF : UInt8.random(in: 0...255, using: &random)
      }
      guard
        let file = KeptHistory(OwnBytes(OwnBytes.summed(bytes, purpose)), purpose: purpose)
      else { continue }
      let question = Question(tip, texts, [:], withEditions: true)
      if let walk = Continuation(file, question, nothing) {
        let edition = TaggedEdition(
          name: "1", tag: nil, commit: tip, committed: RecordedTime(seconds: 0), tagger: nil,
          tagged: nil, message: "")
        _ = try walk.chronicle(
          file.editions.map { _ in edition }, prefix: nil, repository.objects)
        counts.continued += 1
      }
      guard let ledger = file.ledger() else { continue }
      counts.walked += 1
      // Wrong facts under a right checksum are a forger's; they may be said, and nothing may break.
      let order = try CommitOrder(from: 0, ledger)
      var own = ledger
      let number = own.paths.number(of: Array(paths.string.utf8))
      var builder = ChronicleBuilder(own, order, entries: [number])
      builder.run()
      var maker = ChronicleMaker(own, order, builder)
      _ = Chronicle(commits: maker.commits([]), entries: maker.entries([paths]))
      _ = own.compacted(order)
    }
    #expect(counts.walked > 100)
    #expect(counts.continued > 100)
  }

  @Test func `a folder that cannot be written is no trouble`() throws {
    let builder = try RepositoryBuilder()
    _ = try grow(builder, 3, from: nil)
    let right = try chronicle(builder, .none)
    try builder.write([1], toPath: builder.outside("file"))
    for folder in ["file", "file/below", "absent/below"] {
      #expect(try chronicle(builder, .folder(builder.outside(folder))) == right)
    }
    let repository = try Repository.open(at: builder.folder)
    for folder in ["file", "file/below"] {
      let pictures = repository.keptPictures(.folder(builder.outside(folder)))
      #expect(pictures == nil, "\(folder)")
    }
    let none = repository.keptPictures(.folder("/dev/null/none"))
    #expect(none == nil)
    let pictures = repository.keptPictures(.folder(builder.outside("new")))
    try #require(pictures).keep([1, 2], as: "picture")
    #expect(pictures?.bytes(of: "picture") == [1, 2])
    #expect(try chronicle(builder, .folder("/proc/colophon")) == right)
    // A full disk.
    #expect(try chronicle(builder, .folder("/dev/full")) == right)
  }

  @Test func `beside the repository: below its own folder, for the user alone, through no link`()
    throws
  {
    let builder = try RepositoryBuilder()
    _ = try grow(builder, 3, from: nil)
    let right = try chronicle(builder, .besideRepository(else: nil))
    #expect(right == (try chronicle(builder, .none)))
    let folder = builder.gitFolder + "/colophon"
    let path = try file(folder)
    #expect(
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    #expect(chmod(path, 0o666) == 0)
    let repository = try Repository.open(at: builder.folder)
    let place = try #require(
      LedgerFolder(
        .besideRepository(else: nil), commonFolder: repository.info.commonFolder, prefix: nil))
    #expect(place.load() == nil)
    try FileManager.default.removeItem(atPath: folder)
    let elsewhere = builder.outside("elsewhere")
    try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: folder, withDestinationPath: elsewhere)
    #expect(try chronicle(builder, .besideRepository(else: nil)) == right)
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere).isEmpty)
  }

  @Test(arguments: ["caches", "home/caches"])
  func `where the repository's folder cannot be written, the user's caches are used`(
    _ caches: String
  ) throws {
    let builder = try RepositoryBuilder()
    let mine = builder.outside("home")
    try FileManager.default.createDirectory(atPath: mine, withIntermediateDirectories: false)
    let folder = builder.outside(caches)
    let common = builder.outside("common")
    try FileManager.default.createDirectory(atPath: common, withIntermediateDirectories: false)
    let beside = HistoryCache.besideRepository(else: folder)
    let first = try #require(CacheFolder(beside, commonFolder: common))
    #expect(first.path == common + "/colophon")
    // To root every mode is writable, so that the folder becomes somebody else's.
    #expect(geteuid() == 0 ? chown(common, 4_242, 4_242) == 0 : chmod(common, 0o500) == 0)
    #expect(CacheFolder(.besideRepository(else: nil), commonFolder: common) == nil)
    let second = try #require(CacheFolder(beside, commonFolder: common))
    #expect(second.path == folder + "/colophon")
    #expect(second.keep([1, 2, 3], as: "chronicle-0123456789abcdef"))
    #expect(second.bytes(of: "chronicle-0123456789abcdef", limit: 9) == [1, 2, 3])
    #expect(
      try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
    try FileManager.default.removeItem(atPath: builder.outside(caches + "/colophon"))
    // Neither is there for what is somebody else's, nor far from any folder that is there.
    #expect(geteuid() == 0 ? chown(folder, 4_242, 4_242) == 0 : chmod(folder, 0o500) == 0)
    #expect(CacheFolder(beside, commonFolder: common) == nil)
    let far = HistoryCache.besideRepository(else: builder.outside("absent/below"))
    #expect(CacheFolder(far, commonFolder: common) == nil)
    #expect(chmod(common, 0o700) == 0 && chmod(folder, 0o700) == 0)
  }

  @Test func `a linked work tree shares what is kept, another workspace in it does not`() throws {
    let builder = try RepositoryBuilder()
    let tip = try builder.commit(
      files: ["stories/handbook/a.md": "1\n", "sub/stories/handbook/a.md": "2\n"])
    _ = try chronicle(builder, .besideRepository(else: nil))
    try builder.git("worktree", "add", "-q", builder.outside("linked"), "\(tip)")
    for (folder, count) in [(builder.outside("linked"), 1), (builder.outside("linked/sub"), 2)] {
      let repository = try Repository.open(at: folder)
      _ = try repository.chronicle(
        of: try repository.snapshot(at: tip), cache: .besideRepository(else: nil))
      let names = try FileManager.default.contentsOfDirectory(
        atPath: builder.gitFolder + "/colophon")
      #expect(names.count == count)
    }
  }

  @Test func `what a killed writer left is taken away by the next one, and nothing else is`() throws
  {
    let builder = try RepositoryBuilder()
    _ = try grow(builder, 3, from: nil)
    let kept = builder.outside("kept")
    let digits = "0123456789abcdef"
    // No process has this number.
    let gone = [".chronicle-\(digits)-2147483646-1", ".chronicle-\(digits)-2147483646-4294967295"]
    let others = [
      ".chronicle-\(digits)-\(getpid())-1", "chronicle-\(digits).bak", ".chronicle-notes",
      "chronicle-of-the-school", "notes.md",
    ]
    for name in gone + others { try builder.write([1], toPath: kept + "/" + name) }
    let path = kept + "/" + others[0]
    _ = try chronicle(builder, .folder(kept))
    var names = Set(try FileManager.default.contentsOfDirectory(atPath: kept))
    #expect(names.isSuperset(of: others))
    #expect(names.isDisjoint(with: gone))
    #expect(names.count == others.count + 1)
    // A writer that has been at it for two hours is gone too, and its number is another's now.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -7_200)], ofItemAtPath: path)
    let head = try Repository.open(at: builder.folder).resolve("HEAD")
    _ = try grow(builder, 1, from: head)
    _ = try chronicle(builder, .folder(kept))
    names = Set(try FileManager.default.contentsOfDirectory(atPath: kept))
    #expect(!names.contains(others[0]))
    #expect(names.count == others.count)
  }

  @Test func `a folder that many repositories share keeps the newest of them`() throws {
    let builder = try RepositoryBuilder()
    _ = try grow(builder, 2, from: nil)
    let kept = builder.outside("kept")
    func name(_ number: Int) -> String {
      "chronicle-" + String(repeating: "0", count: 14) + "\(number)"
    }
    for number in 10..<60 {
      let path = kept + "/" + name(number)
      try builder.write([1], toPath: path)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: Double(-number))], ofItemAtPath: path)
    }
    _ = try chronicle(builder, .folder(kept))
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: kept))
    #expect(names.count == 32)
    #expect(names.isSuperset(of: (10..<41).map(name)))
  }
}

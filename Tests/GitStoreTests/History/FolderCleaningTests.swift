import Foundation
import Testing

@testable import GitStore

struct FolderCleaningTests {
  private static let digits = String(repeating: "0a", count: 32)

  /// A folder of files, each named, so many seconds old.
  private func folder(_ files: [(name: String, age: TimeInterval)]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, age) in files {
      let file = folder.appending(path: name)
      try Data(repeating: 1, count: 10).write(to: file)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -age)], ofItemAtPath: file.path)
    }
    return folder
  }

  private func names(in folder: URL) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
  }

  @Test func `what a writer left is taken away, and nothing that is somebody else's`() throws {
    let own = "." + Self.digits + "-\(getpid())-1"
    let gone = "." + Self.digits + "-2147483646-1"
    let old = "." + Self.digits + "-\(getpid())-2"
    let others = [".notes", "letter.txt", "." + Self.digits, "..-1-1", "chronicle-x"]
    let folder = try folder(
      [(own, 60), (gone, 60), (old, 7_200), (Self.digits, 90_000)] + others.map { ($0, 90_000) })
    defer { try? FileManager.default.removeItem(at: folder) }
    FolderCleaning.pictures.clean(folder.path)
    #expect(try names(in: folder) == Set([own, Self.digits] + others))
  }

  @Test func `the oldest go where there is too much, and what is written anew counts elsewhere`()
    throws
  {
    let all = (0..<5).map {
      ("chronicle-" + String(repeating: "\($0)", count: 16), 60.0 * Double($0))
    }
    let folder = try folder(all)
    defer { try? FileManager.default.removeItem(at: folder) }
    let few = FolderCleaning(
      mostFiles: 3, mostBytes: 1_000, isOwn: FolderCleaning.ledgers.isOwn)
    few.clean(folder.path, besides: all[4].0)
    #expect(try names(in: folder) == Set([0, 1, 2, 4].map { all[$0].0 }))
    FolderCleaning(mostBytes: 25, isOwn: FolderCleaning.ledgers.isOwn).clean(folder.path)
    #expect(try names(in: folder) == Set([0, 1].map { all[$0].0 }))
    #expect(!FolderCleaning.ledgers.isOwn("notes-0123456789abcdef"))
  }
}

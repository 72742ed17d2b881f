import Foundation
import Testing

/// A folder with a repository in it, made for one test and removed after it.
final class Workspace {
  /// A folder of its own, so that `dist` and its spare have room beside it.
  let parent: URL
  let folder: URL

  init(named name: String = "book", repository: Bool = true) throws {
    parent = FileManager.default.temporaryDirectory.appending(path: "colophon-\(UUID().uuidString)")
    folder = parent.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if repository { try git("init", "-q", "-b", "main") }
  }

  deinit { try? FileManager.default.removeItem(at: parent) }

  func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

  func write(_ path: String, _ data: Data) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: path))
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }

  @discardableResult
  func git(_ arguments: String..., date: String? = nil) throws -> String {
    let dates = date.map { ["GIT_AUTHOR_DATE": $0, "GIT_COMMITTER_DATE": $0] } ?? [:]
    let run = try ProgramRun.run(
      URL(filePath: "/usr/bin/git"), ["-C", folder.path] + arguments, in: folder, environment: dates
    )
    try #require(run.status == 0, "git \(arguments): \(run.errors)")
    return run.output
  }

  /// Commits everything that is there.
  func commit(_ message: String = "sample", date: String? = nil) throws {
    try git("add", "-A", date: date)
    try git("commit", "-q", "-m", message, date: date)
  }

  /// Runs the program and says how much memory it used at most, in bytes.
  func colophonWithPeak(_ arguments: String...) throws -> (run: ProgramRun, peak: Int) {
    var peak = 0
    let run = try ProgramRun.run(ProgramRun.program, arguments, in: folder) {
      peak = PeakMemory.watch($0)
    }
    return (run, peak)
  }

  func colophon(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramRun {
    try ProgramRun.run(arguments, in: folder, environment: environment)
  }

  /// Every file below a folder and its bytes, for comparing two trees.
  func tree(_ path: String) throws -> [String: Data] {
    let root = folder.appending(path: path).resolvingSymlinksInPath()
    guard
      let walker = FileManager.default.enumerator(
        at: root, includingPropertiesForKeys: [.isRegularFileKey])
    else { return [:] }
    var files: [String: Data] = [:]
    for case let file as URL in walker {
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      let name = file.resolvingSymlinksInPath().path.dropFirst(root.path.count + 1)
      files[String(name)] = try Data(contentsOf: file)
    }
    return files
  }
}

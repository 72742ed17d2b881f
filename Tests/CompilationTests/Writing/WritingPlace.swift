import Compilation
import Foundation
import Glibc
import Outputs
import SourceModel
import Testing

/// A folder of its own for a test, with a workspace and its `dist` in it; removed at the end.
final class WritingPlace: Sendable {
  let root: String

  init() throws {
    var template = Array(
      (FileManager.default.temporaryDirectory.path + "/writing-XXXXXX").utf8CString)
    let made = try #require(mkdtemp(&template))
    root = try #require(realpath(made, nil).map { String(cString: $0) })
    try FileManager.default.createDirectory(
      atPath: workspace + "/stories", withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: root) } catch { Issue.record(error) }
  }

  var workspace: String { root + "/workspace" }
  var dist: String { workspace + "/dist" }
  var spare: String { workspace + "/.dist-spare" }

  func output(_ path: String? = nil) throws -> OutputFolder {
    try OutputFolder(path ?? dist, workspace: workspace)
  }

  @discardableResult
  func build(_ pages: [String: String], disk: Disk = .plain, timeout: Duration = .seconds(30))
    throws -> WriteReport
  {
    try DistWriter.write(WritingPlace.files(pages), to: output(), disk: disk, timeout: timeout)
  }

  static func files(_ pages: [String: String]) throws -> [OutputFile] {
    try pages.sorted { $0.key < $1.key }.map {
      OutputFile(route: try #require(Route($0.key)), content: .bytes(Array($0.value.utf8)))
    }
  }

  /// Every file below a folder with its text; links as `-> target`, empty folders as `(empty)`.
  /// Our own files at its top are left out.
  func tree(_ path: String) throws -> [String: String] {
    var found: [String: String] = [:]
    func walk(_ folder: String, _ prefix: String) throws {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      if names.isEmpty, !prefix.isEmpty { found[prefix] = "(empty)" }
      for name in names where !(prefix.isEmpty && name.hasPrefix(".colophon-")) {
        let path = folder + "/" + name
        let kind =
          try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        switch kind {
        case .typeDirectory: try walk(path, prefix + name + "/")
        case .typeSymbolicLink:
          found[prefix + name] =
            "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: path))
        default: found[prefix + name] = try String(contentsOfFile: path, encoding: .utf8)
        }
      }
    }
    try walk(path, "")
    return found
  }

  /// What `dist` holds but its `.gitignore`.
  func published() throws -> [String: String] {
    try tree(dist).filter { $0.key != ".gitignore" }
  }

  func makeFile(_ path: String, _ text: String = "x") throws {
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: path) }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  func status(_ path: String) throws -> stat {
    var status = stat()
    try #require(lstat(path, &status) == 0, "nothing stands at \(path)")
    return status
  }

  /// Until the clock that files are stamped with has gone on.
  func waitForClock() { usleep(20_000) }
}

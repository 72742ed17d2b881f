import Foundation
import SourceModel
import Testing

@testable import Preview

/// A folder made for one test and removed after it.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "preview-\(UUID().uuidString)")
    for name in ["stories/handbook", "templates"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var places: WatchedPlaces {
    WatchedPlaces(workspace: folder.path, gitFolder: nil, commonFolder: nil)
  }

  func write(_ path: String, _ text: String = "x") throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func rename(_ old: String, _ new: String) throws {
    let code = Foundation.rename(folder.appending(path: old).path, folder.appending(path: new).path)
    try #require(code == 0)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.appending(path: path))
  }

  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: path), withIntermediateDirectories: true)
  }
}

extension Changes {
  /// The paths as text, in order.
  var names: [String] { files.map(\.string).sorted() }
}

import Foundation
import SourceModel
import Testing

@testable import Outputs

/// Holds whole outputs against files; `UPDATE_GOLDEN=1` rewrites the files, to be read before a commit.
enum Golden {
  static var isUpdating: Bool { ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" }

  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect(
      text, at: root.appendingPathComponent("Tests/OutputsTests/Golden/" + name),
      sourceLocation: sourceLocation)
  }

  static func expect(
    _ text: String, at file: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if isUpdating {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let wanted = try String(contentsOf: file, encoding: .utf8)
    guard !wanted.utf8.elementsEqual(text.utf8) else { return }
    let pairs = zip(lines(wanted), lines(text)).enumerated()
    let first = pairs.first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(file.lastPathComponent) differs at line \((first?.offset ?? 0) + 1)
      wanted: \(first?.element.0 ?? "(shorter or longer)")
      got:    \(first?.element.1 ?? "(shorter or longer)")
      """, sourceLocation: sourceLocation)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}

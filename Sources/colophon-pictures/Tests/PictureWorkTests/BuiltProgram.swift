import Foundation
import Testing

/// The built program, started as colophon starts it.
enum BuiltProgram {
  struct Answer {
    let status: Int32
    /// The line in front.
    let line: [String: Any]
    /// Each file with what the line says of it.
    let files: [File]
    let output: [UInt8]

    var refused: String? { line["refused"] as? String }
  }

  struct File {
    let type: String
    let width: Int
    let height: Int
    let quality: Int
    let bytes: [UInt8]
  }

  /// Beside the bundle of these tests.
  static var place: URL {
    let own = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let folder = own ?? URL(filePath: CommandLine.arguments[0])
    return folder.deletingLastPathComponent().appending(path: "colophon-pictures")
  }

  static func run(
    _ bytes: [UInt8], _ name: String, widths: String = "480,960", budget: Int = 150_000
  ) throws -> Answer {
    let process = Process()
    process.executableURL = place
    process.environment = [:]
    process.arguments = ["--named", name, "--widths", widths, "--budget", String(budget)]
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }  // allowed: scratch
    try Data(bytes).write(to: folder.appending(path: "in"))
    try Data().write(to: folder.appending(path: "out"))
    process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: "in"))
    process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: "out"))
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let output = [UInt8](try Data(contentsOf: folder.appending(path: "out")))
    return try answer(output, process.terminationStatus)
  }

  private static func answer(_ output: [UInt8], _ status: Int32) throws -> Answer {
    let end = output.firstIndex(of: 0x0A) ?? output.count
    let line =
      output.isEmpty
      ? [:]
      : try #require(
        try JSONSerialization.jsonObject(with: Data(output[..<end])) as? [String: Any])
    var rest = output.dropFirst(end + 1)
    var files: [File] = []
    for file in line["files"] as? [[String: Any]] ?? [] {
      let count = try #require(file["bytes"] as? Int)
      files.append(
        File(
          type: try #require(file["type"] as? String), width: try #require(file["width"] as? Int),
          height: try #require(file["height"] as? Int),
          quality: try #require(file["quality"] as? Int), bytes: Array(rest.prefix(count))))
      rest = rest.dropFirst(count)
    }
    #expect(rest.isEmpty)
    return Answer(status: status, line: line, files: files, output: output)
  }
}

import Foundation
import SourceModel
import Synchronization
import Testing

@testable import Pictures

/// A second program that pretends: a script in a folder of its own, which is taken away with it.
final class PretendHelper: Sendable {
  let folder: URL

  /// - Parameter script: what it does with a picture; `$0.answer` is a file beside it.
  init(
    _ script: String, answer: [UInt8] = [], version: String = HelperAnswer.program + ", pretended"
  )
    throws
  {
    folder = FileManager.default.temporaryDirectory.appending(path: "pictures-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = """
      #!/bin/sh
      echo start >>"$0.starts"
      if [ "$1" = --version ]; then echo '\(version)'; exit 0; fi
      echo run >>"$0.runs"
      \(script)

      """
    try Data(text.utf8).write(to: URL(filePath: path + ".text"))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path + ".text")
    // Another test may start a program while a file is open here, and nobody may start what is open for writing.
    let copying = try Process.run(URL(filePath: "/bin/cp"), arguments: [path + ".text", path])
    copying.waitUntilExit()
    try #require(copying.terminationStatus == 0)
    try Data(answer).write(to: URL(filePath: path + ".answer"))
  }

  deinit {
    // What is left behind in a folder for scratch harms nobody.
    try? FileManager.default.removeItem(at: folder)
  }

  var path: String { folder.appending(path: "colophon-pictures").path }

  /// How often it was started for a picture.
  var runs: Int { lines(".runs") }
  /// How often it was started.
  var starts: Int { lines(".starts") }

  private func lines(_ ending: String) -> Int {
    let lines = FileManager.default.contents(atPath: path + ending) ?? Data()
    return lines.count { $0 == 0x0A }
  }

  func process(_ arguments: [String] = [], most: Int = 1 << 20, patience: Int = 20) -> HelperProcess
  {
    HelperProcess(program: path, arguments: arguments, most: most, patience: patience)
  }
}

/// Answers as the second program gives them.
enum SampleAnswer {
  static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", [0, 0, 0, 2])
    + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])

  static let webp: [UInt8] =
    Array("RIFF".utf8) + [16, 0, 0, 0] + Array("WEBPVP8L".utf8) + [4, 0, 0, 0, 1, 2, 3, 4]

  static let jpeg: [UInt8] = [
    0xFF, 0xD8, 0xFF, 0xDB, 0, 3, 1, 0xFF, 0xC0, 0, 3, 1, 0xFF, 0xDA, 0, 3, 1, 0x12, 0xFF, 0, 0xFF,
    0xD0, 7, 0xFF, 0xD9,
  ]

  static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    [0, 0, 0, UInt8(data.count)] + Array(name.utf8) + data + [9, 9, 9, 9]
  }

  /// A line as the second program says it.
  static func named(_ line: String) -> String {
    line.hasPrefix("{\"") ? #"{"program":"colophon-pictures 3","# + line.dropFirst() : line
  }

  static func file(_ type: String, _ bytes: [UInt8]) -> String {
    #"{"type":"\#(type)","width":20,"height":10,"quality":80,"bytes":\#(bytes.count)}"#
  }

  static func make(_ files: [(String, [UInt8])], head: String? = nil) -> [UInt8] {
    let list = files.map { file($0.0, $0.1) }.joined(separator: ",")
    let line =
      head
      ?? ##"{"program":"colophon-pictures 3","width":40,"height":20,"colour":"#7f7f7f","files":["##
      + list + "]}\n"
    return Array(line.utf8) + files.flatMap { $0.1 }
  }
}

/// Keeps what it is given.
final class MemoryStore: PictureStore {
  let kept = Mutex<[String: [UInt8]]>([:])

  func bytes(of name: String) -> [UInt8]? { kept.withLock { $0[name] } }
  func keep(_ bytes: [UInt8], as name: String) { kept.withLock { $0[name] = bytes } }
}

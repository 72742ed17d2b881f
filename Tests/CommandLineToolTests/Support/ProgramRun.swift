import Foundation
import Testing

/// The real program, started as a user starts it.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  /// Where `swift build` put it: beside the test bundle.
  static let program: URL = {
    let bundle = URL(filePath: CommandLine.arguments[0])
    return bundle.deletingLastPathComponent().appending(path: "colophon")
  }()

  /// Runs a program to its end. The environment is small and fixed: nothing of the machine reaches it.
  static func run(
    _ executable: URL, _ arguments: [String], in folder: URL,
    environment: [String: String] = [:], watch: (Process) -> Void = { _ in }
  ) throws -> ProgramRun {
    let process = try start(executable, arguments, in: folder, environment: environment)
    // Both pipes are read to their ends before waiting, else a long answer would block the program.
    let (output, errors) = (process.output.read, process.errors.read)
    watch(process.process)
    process.process.waitUntilExit()
    return ProgramRun(
      status: process.process.terminationStatus, output: output(), errors: errors())
  }

  /// Runs our own program.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> ProgramRun {
    try run(program, arguments, in: folder, environment: environment)
  }

  struct Started {
    let process: Process
    let output: CapturedFile
    let errors: CapturedFile
  }

  /// Starts a program and leaves it running; what it says goes to files.
  static func start(
    _ executable: URL = program, _ arguments: [String], in folder: URL,
    environment: [String: String] = [:]
  ) throws -> Started {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [
      // No helper programs: what each of them makes has its own tests.
      "COLOPHON_TOOLS": "", "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent",
      "LC_ALL": "C.UTF-8",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_AUTHOR_NAME": "Sample Teacher", "GIT_AUTHOR_EMAIL": "teacher@school.example",
      "GIT_COMMITTER_NAME": "Sample Teacher", "GIT_COMMITTER_EMAIL": "teacher@school.example",
      "GIT_AUTHOR_DATE": "2021-03-04T05:06:07+02:00",
      "GIT_COMMITTER_DATE": "2021-03-04T05:06:07+02:00",
    ].merging(environment) { $1 }
    let output = try CapturedFile()
    let errors = try CapturedFile()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output.handle
    process.standardError = errors.handle
    try process.run()
    return Started(process: process, output: output, errors: errors)
  }
}

/// A file that takes what a program says: unlike a pipe it never fills.
///
/// It goes with the last who holds it, read or not.
final class CapturedFile: Sendable {
  let url: URL
  let handle: FileHandle

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "said-\(UUID().uuidString)")
    try Data().write(to: url)
    handle = try FileHandle(forWritingTo: url)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func read() -> String {
    let data = (try? Data(contentsOf: url)) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}

import Foundation
package import SourceModel

extension RepositoryBuilder {
  /// The person who makes commits unless a test says otherwise.
  package static let person = "Oyuna Bat <oyuna@example.org>"

  /// A commit of a folder. `author` is a person, or a whole line with seconds and offset in it.
  @discardableResult
  package func commit(
    tree: ObjectID, parents: [ObjectID] = [], author: String = person, committer: String = person,
    message: String = "stories: a change\n", encoding: String? = nil
  ) throws -> ObjectID {
    defer { clock += 86_400 }
    return try commit(
      tree: tree, parents: parents, authorLine: Array("\(author) \(clock) +0100".utf8),
      committerLine: Array("\(committer) \(clock) +0100".utf8), message: Array(message.utf8),
      encoding: encoding)
  }

  /// A commit with these very lines; nil leaves a line out.
  @discardableResult
  package func commit(
    tree: ObjectID, parents: [ObjectID] = [], authorLine: [UInt8]?, committerLine: [UInt8]?,
    message: [UInt8] = Array("stories: a change\n".utf8), encoding: String? = nil
  ) throws -> ObjectID {
    var bytes = Array("tree \(tree)\n".utf8)
    for parent in parents { bytes += Array("parent \(parent)\n".utf8) }
    if let authorLine { bytes += Array("author ".utf8) + authorLine + [0x0A] }
    if let committerLine { bytes += Array("committer ".utf8) + committerLine + [0x0A] }
    if let encoding { bytes += Array("encoding \(encoding)\n".utf8) }
    return try object("commit", bytes + [0x0A] + message)
  }

  /// A commit of texts by path, on `main`.
  @discardableResult
  package func commit(
    files: [String: String], parents: [ObjectID] = [], author: String = person,
    message: String = "stories: a change\n"
  ) throws -> ObjectID {
    let id = try commit(
      tree: try tree(files: files), parents: parents, author: author, message: message)
    try reference("refs/heads/main", id)
    return id
  }

  /// Runs git in the work tree with a clean environment and the clock; answers what it printed.
  @discardableResult
  package func git(_ arguments: String...) throws -> String { try git(arguments) }

  /// The same, with a list of arguments.
  @discardableResult
  package func git(_ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C",
      "HOME": outside("home"), "GIT_CONFIG_NOSYSTEM": "1", "TZ": "UTC",
      "GIT_AUTHOR_NAME": "Oyuna Bat", "GIT_AUTHOR_EMAIL": "oyuna@example.org",
      "GIT_COMMITTER_NAME": "Oyuna Bat", "GIT_COMMITTER_EMAIL": "oyuna@example.org",
      "GIT_AUTHOR_DATE": "\(clock) +0100", "GIT_COMMITTER_DATE": "\(clock) +0100",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw GitFailed(arguments: arguments, status: process.terminationStatus)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// git said no.
  package struct GitFailed: Error {
    package let arguments: [String]
    package let status: Int32
  }
}

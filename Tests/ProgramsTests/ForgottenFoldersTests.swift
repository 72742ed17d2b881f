import Foundation
import Testing

@testable import Programs

@Suite struct ForgottenFoldersTests {
  @Test func `old folders of programs that have ended are removed, and nothing else`() throws {
    let scratch = try ScratchFolder()
    let parent = scratch.path
    // Of a program that has ended, and of this one.
    let ended = Process()
    ended.executableURL = URL(filePath: "/bin/true")
    try ended.run()
    ended.waitUntilExit()
    let number = ended.processIdentifier
    func make(_ name: String, hours: Double) throws {
      let path = parent + "/" + name
      try FileManager.default.createDirectory(
        atPath: path + "/book", withIntermediateDirectories: true)
      try Data("text".utf8).write(to: URL(filePath: path + "/book/main.typ"))
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -hours * 3600)], ofItemAtPath: path)
    }
    try make("colophon-scratch-\(number)-abcdef", hours: 2)
    let kept = [
      "colophon-scratch-\(number)-fresh1", "colophon-scratch-\(getpid())-abcdef", "colophon-abcdef",
      "colophon-scratch-abcdef", "colophon-scratch--1-abcdef",
    ]
    for name in kept { try make(name, hours: name.hasSuffix("fresh1") ? 0 : 48) }
    try FileManager.default.createSymbolicLink(
      atPath: parent + "/colophon-scratch-\(number)-linked",
      withDestinationPath: parent + "/colophon-abcdef")

    ForgottenFolders.removeAll(in: parent)
    let left = try FileManager.default.contentsOfDirectory(atPath: parent)
    #expect(Set(left) == Set(kept + ["colophon-scratch-\(number)-linked"]))
    #expect(FileManager.default.fileExists(atPath: parent + "/colophon-abcdef/book/main.typ"))
  }

  @Test func `a scratch folder says whose it is`() throws {
    let scratch = try ScratchFolder()
    #expect(scratch.path.contains("/colophon-scratch-\(getpid())-"))
  }
}

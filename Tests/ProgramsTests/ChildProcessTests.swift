import Foundation
import Testing

@testable import Programs

@Suite struct ChildProcessTests {
  private func run(_ script: String, seconds: Int = 20) throws -> ChildProcess.End {
    let folder = try ScratchFolder()
    return try ChildProcess.run(
      "sh", ["/bin/sh", "-c", script], environment: ["ONLY=this"], in: folder,
      limits: ChildProcess.Limits(seconds: seconds, kilobytes: 500_000))
  }

  @Test func `a program gets our environment and says what it has to say`() throws {
    let end = try run("env >&2; exit 3")
    #expect(end.status == 3)
    #expect(end.words.contains("ONLY=this") && !end.words.contains("HOME"))
  }

  @Test func `what does not end is ended, with all that it started`() throws {
    #expect(throws: ProgramError.tooLong(program: "sh", seconds: 1)) {
      try run("sleep 60 & sleep 60", seconds: 1)
    }
  }

  @Test func `what takes too much memory is refused it`() throws {
    let end = try run("head -c 900000000 /dev/zero | tail -c 900000000 | wc -c >&2")
    #expect(!end.words.isEmpty && !end.words.contains("900000000"), "\(end.words)")
  }

  @Test func `a scratch folder is removed with all that is in it`() throws {
    var path = ""
    do {
      let folder = try ScratchFolder()
      path = folder.path
      try folder.write([1, 2], to: "a/b/c")
      #expect(try folder.bytes(of: "a/b/c", limit: 10) == [1, 2])
      #expect(try folder.bytes(of: "none", limit: 10) == nil)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}

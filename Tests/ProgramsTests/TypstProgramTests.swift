import Foundation
import Testing

@testable import Programs

@Suite struct TypstProgramTests {
  /// A folder with files that can be started.
  private func folder(_ programs: [String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "tools-\(UUID().uuidString)")
    for name in programs {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("#!/bin/sh\n".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }
    return folder.path
  }

  private func find(_ tools: String?, _ executable: String?, _ path: String) -> TypstProgram? {
    TypstProgram.find(in: ToolFolders(tools: tools, executable: executable, searchPath: path))
  }

  @Test func `tools that were named come first, then those beside the sources, then the path`()
    throws
  {
    let named = try folder(["typst/bin/python3"])
    let beside = try folder([".tools/bin/typst", ".build/machine/release/colophon"])
    let path = try folder(["typst"])
    defer {
      for folder in [named, beside, path] { try? FileManager.default.removeItem(atPath: folder) }
    }
    let executable = beside + "/.build/machine/release/colophon"
    let all = find(named, executable, path)
    #expect(all == .python(named + "/typst/bin/python3"))
    let second = find(nil, executable, path)
    #expect(second?.path.hasSuffix(".tools/bin/typst") == true)
    let third = find("/nowhere", "/a/b", "x:" + path)
    #expect(third == .program(path + "/typst"))
    #expect(find("here", nil, ".:bin") == nil)
    #expect(find("", executable, path) == nil)
  }

  @Test func `a program of ours is looked for beside the one that runs, in the tools, on the path`()
    throws
  {
    let (name, other) = ("colophon-pictures", "colophon")
    let beside = try folder([name, other])
    let named = try folder([name])
    let path = try folder([name])
    defer {
      for folder in [named, beside, path] { try? FileManager.default.removeItem(atPath: folder) }
    }
    func find(_ tools: String?, _ executable: String?, _ path: String) -> String? {
      ToolFolders(tools: tools, executable: executable, searchPath: path).find(own: name)
    }
    #expect(find(named, beside + "/" + other, path) == beside + "/" + name)
    #expect(find(named, "/own/colophon", path) == named + "/" + name)
    #expect(find(nil, nil, "/nonexistent:" + path) == path + "/" + name)
    #expect(find("", beside + "/" + other, path) == nil)
    // A workspace's own folders never count.
    #expect(find(".", nil, ".::tools") == nil)
  }
}

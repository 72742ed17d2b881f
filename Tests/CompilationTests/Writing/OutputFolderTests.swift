import Compilation
import Foundation
import SourceModel
import Testing

/// The rules of `--output`.
struct OutputFolderTests {
  /// Why a place is refused; nil when it is taken.
  static func refusal(_ path: String, in place: WritingPlace) throws -> WriteError.Refusal? {
    do {
      _ = try place.output(path)
      return nil
    } catch let error as WriteError {
      guard case .refused(_, let refusal) = error else {
        Issue.record(error)
        return nil
      }
      #expect(error.isUsage)
      #expect(!error.description.contains("\n"))
      return refusal
    }
  }

  @Test func `what is absent or empty is taken`() throws {
    let place = try WritingPlace()
    try FileManager.default.createDirectory(
      atPath: place.root + "/empty", withIntermediateDirectories: false)
    try place.makeFile(place.root + "/ignored/.gitignore")
    for name in ["absent", "absent/", "not/there/yet", "empty", "empty//", "ignored", "./x/./y"] {
      #expect(try Self.refusal(place.root + "/" + name, in: place) == nil)
    }
    for name in ["/dist", "/site", "/a/b", "/stories-site", "/dist/handbook"] {
      #expect(try Self.refusal(place.workspace + name, in: place) == nil)
    }
  }

  @Test func `a folder with files of somebody else is refused, and not touched`() throws {
    let place = try WritingPlace()
    try place.makeFile(place.root + "/photos/a.jpg", "mine")
    try place.makeFile(place.root + "/ignored/.gitignore")
    try place.makeFile(place.root + "/ignored/more")
    try place.makeFile(place.root + "/false/.colophon-manifest", "not a manifest")
    #expect(try Self.refusal(place.root + "/photos", in: place) == .notOurs)
    #expect(try Self.refusal(place.root + "/ignored", in: place) == .notOurs)
    #expect(try Self.refusal(place.root + "/false", in: place) == .notOurs)
    #expect(try place.tree(place.root + "/photos") == ["a.jpg": "mine"])
  }

  @Test func `a file, and what lies below a file, is refused`() throws {
    let place = try WritingPlace()
    try place.makeFile(place.root + "/file")
    #expect(try Self.refusal(place.root + "/file", in: place) == .notAFolder)
    #expect(try Self.refusal(place.root + "/file/dist", in: place) == .notAFolder)
    #expect(try Self.refusal(place.root + "/file/a/b", in: place) == .notAFolder)
    #expect(try Self.refusal(place.root + "/none/../dist", in: place) == .notAFolder)
  }

  @Test func `a symbolic link is refused, one above it is followed`() throws {
    let place = try WritingPlace()
    try FileManager.default.createDirectory(
      atPath: place.root + "/real", withIntermediateDirectories: false)
    try place.link(place.root + "/link", to: place.root + "/real")
    try place.link(place.root + "/broken", to: place.root + "/nowhere")
    try place.link(place.root + "/around", to: place.workspace)
    #expect(try Self.refusal(place.root + "/link", in: place) == .symbolicLink)
    #expect(try Self.refusal(place.root + "/link/", in: place) == .symbolicLink)
    #expect(try Self.refusal(place.root + "/broken", in: place) == .symbolicLink)
    #expect(try Self.refusal(place.root + "/link/site", in: place) == nil)
    #expect(
      try Self.refusal(place.root + "/around/stories", in: place) == .insideSources("stories"))
    #expect(try place.output(place.root + "/around/dist").isWorkspaceDist)
  }

  @Test func `the workspace, what is above it and where its sources are is refused`() throws {
    let place = try WritingPlace()
    #expect(try Self.refusal(place.workspace, in: place) == .workspace)
    #expect(try Self.refusal(place.workspace + "/", in: place) == .workspace)
    #expect(try Self.refusal(place.workspace + "/stories/..", in: place) == .workspace)
    #expect(try Self.refusal(place.workspace + "/.", in: place) == .workspace)
    #expect(try Self.refusal(place.root, in: place) == .aboveWorkspace)
    #expect(try Self.refusal("/", in: place) == .aboveWorkspace)
    #expect(try Self.refusal(place.workspace + "/stories", in: place) == .insideSources("stories"))
    #expect(
      try Self.refusal(place.workspace + "/stories/handbook/x", in: place)
        == .insideSources("stories"))
    #expect(
      try Self.refusal(place.workspace + "/templates", in: place) == .insideSources("templates"))
    #expect(try Self.refusal(place.workspace + "/.git", in: place) == .insideGit)
    #expect(try Self.refusal(place.workspace + "/.git/hooks/x", in: place) == .insideGit)
  }

  @Test func `a name that cannot be one is refused`() throws {
    let place = try WritingPlace()
    #expect(try Self.refusal("", in: place) == .empty)
    #expect(try Self.refusal(place.spare, in: place) == .reservedName)
    let long = String(repeating: "a", count: 250)
    #expect(try Self.refusal(place.root + "/" + long, in: place) == .nameTooLong)
  }

  @Test func `only the workspace's own dist carries a gitignore`() throws {
    let place = try WritingPlace()
    #expect(try place.output().isWorkspaceDist)
    #expect(try place.output(place.workspace + "/stories/../dist").isWorkspaceDist)
    #expect(try !place.output(place.workspace + "/site").isWorkspaceDist)
    #expect(try !place.output(place.root + "/dist").isWorkspaceDist)
    #expect(try !OutputFolder(place.dist, workspace: nil).isWorkspaceDist)
  }

  @Test func `a gitignore that somebody put into an output stays there`() throws {
    let place = try WritingPlace()
    let folder = place.root + "/ignored"
    try place.makeFile(folder + "/.gitignore", "mine")
    for page in ["x", "y", "z"] {
      _ = try DistWriter.write(try WritingPlace.files(["": page]), to: try place.output(folder))
      #expect(try place.tree(folder) == [".gitignore": "mine", "index.html": page])
    }
    try place.remove(folder + "/.gitignore")
    _ = try DistWriter.write(try WritingPlace.files(["": "x"]), to: try place.output(folder))
    #expect(try place.tree(folder) == ["index.html": "x"])
  }

  @Test func `what became somebody else's after it was judged is refused when it is written to`()
    throws
  {
    let place = try WritingPlace()
    let output = try place.output()
    try place.makeFile(place.dist + "/photo.jpg", "mine")
    #expect(throws: WriteError.refused(path: place.dist, .notOurs)) {
      try DistWriter.write(try WritingPlace.files(["": "x"]), to: output)
    }
    #expect(try place.tree(place.dist) == ["photo.jpg": "mine"])
  }

  @Test func `a spare of somebody else stands in the way, and is not touched`() throws {
    let place = try WritingPlace()
    try place.makeFile(place.spare + "/photo.jpg", "mine")
    #expect(throws: WriteError.inTheWay(path: place.spare)) { try place.build(["": "x"]) }
    #expect(try place.tree(place.spare) == ["photo.jpg": "mine"])
    try place.remove(place.spare)
    try place.makeFile(place.spare, "a file")
    #expect(throws: WriteError.inTheWay(path: place.spare)) { try place.build(["": "x"]) }
    #expect(!place.exists(place.dist))
  }
}

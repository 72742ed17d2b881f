import Compilation
import Foundation
import Glibc
import SourceModel
import Testing

/// What somebody put into our trees: it is removed, and never followed.
struct PlantedTests {
  static let pages = ["": "portal", "a/": "a", "a/b/": "b", "blog/": "blog"]
  static let published = [
    "index.html": "portal", "a/index.html": "a", "a/b/index.html": "b", "blog/index.html": "blog",
  ]

  /// What stands outside: older than the pages, named as they are and as long as they are.
  static let precious = ["index.html": "!", "b/index.html": "!", "precious": "precious"]

  /// A place that was built twice, so that both trees are whole, and a folder outside of it.
  static func place() throws -> (WritingPlace, outside: String) {
    let place = try WritingPlace()
    let outside = place.root + "/outside"
    for (name, text) in precious { try place.makeFile(outside + "/" + name, text) }
    place.waitForClock()
    for _ in 1...2 { try place.build(pages) }
    place.waitForClock()
    return (place, outside)
  }

  /// Builds until either tree was the one that is written.
  static func check(_ place: WritingPlace, _ outside: String) throws {
    for _ in 1...2 {
      try place.build(pages)
      #expect(try place.published() == published)
    }
    #expect(try place.tree(outside) == precious)
  }

  @Test(arguments: [".dist-spare", "dist"], ["a", "a/b", "a/index.html", "index.html", "blog"])
  func `a link in place of a page or folder is replaced`(tree: String, path: String) throws {
    let (place, outside) = try Self.place()
    let target = place.workspace + "/" + tree + "/" + path
    try place.remove(target)
    try place.link(target, to: path.hasSuffix("html") ? outside + "/precious" : outside)
    try Self.check(place, outside)
  }

  @Test(arguments: [".dist-spare", "dist"], ["x", "a/x", "a/b/x/y/z", ".colophon-x", "blog/x"])
  func `a foreign file, and the folders it lies in, are removed`(tree: String, path: String) throws
  {
    let (place, outside) = try Self.place()
    try place.makeFile(place.workspace + "/" + tree + "/" + path)
    try Self.check(place, outside)
  }

  @Test func `what others put into dist is told once, by the build that takes it away`() throws {
    let (place, _) = try Self.place()
    for name in ["CNAME", "blog/own/x", ".gitignore", "search/index"] {
      try place.makeFile(place.dist + "/" + name)
    }
    #expect(try place.build(Self.pages).foreign == ["CNAME", "blog/own"])
    #expect(try place.build(Self.pages).foreign.isEmpty)
    #expect(try place.build(Self.pages).foreign.isEmpty)
    try place.makeFile(place.dist + "/a/x")
    #expect(try place.build(Self.pages).foreign == ["a/x"])
  }

  @Test(arguments: [".dist-spare", "dist"], ["a/index.html", "index.html"])
  func `a page that was changed by hand is written again`(tree: String, path: String) throws {
    let (place, outside) = try Self.place()
    let target = place.workspace + "/" + tree + "/" + path
    let size = try place.status(target).st_size
    // The same size, and the old time of change put back: only the system's own time tells.
    let old = try place.status(target).st_mtim
    try String(repeating: "?", count: Int(size)).write(
      toFile: target, atomically: false, encoding: .utf8)
    let times = [old, old]
    #expect(utimensat(AT_FDCWD, target, times, 0) == 0)
    try Self.check(place, outside)
  }

  @Test(arguments: [".dist-spare", "dist"], ["a/index.html", "a/b", "a", "blog"])
  func `what was removed by hand is written again`(tree: String, path: String) throws {
    let (place, outside) = try Self.place()
    try place.remove(place.workspace + "/" + tree + "/" + path)
    try Self.check(place, outside)
  }

  @Test func `a hard link to a page keeps what it had`() throws {
    let (place, outside) = try Self.place()
    let kept = place.root + "/kept"
    #expect(link(place.spare + "/index.html", kept) == 0)
    for text in ["new", "newer"] {
      var pages = Self.pages
      pages[""] = text
      try place.build(pages)
    }
    #expect(try String(contentsOfFile: kept, encoding: .utf8) == "portal")
    try Self.check(place, outside)
  }

  @Test func `a link in place of the spare is removed, not followed`() throws {
    let (place, outside) = try Self.place()
    try place.remove(place.spare)
    try place.link(place.spare, to: outside)
    try Self.check(place, outside)
  }

  @Test func `a link in place of dist is refused`() throws {
    let (place, outside) = try Self.place()
    try place.remove(place.dist)
    try place.link(place.dist, to: outside)
    #expect(throws: WriteError.refused(path: place.dist, .symbolicLink)) { try place.output() }
    #expect(try place.tree(outside).count == 3)
  }

  @Test(arguments: ["dist-lock", "dist-journal"])
  func `a link in place of the lock or the journal is not followed`(name: String) throws {
    let (place, outside) = try Self.place()
    let path = place.workspace + "/." + name
    if place.exists(path) { try place.remove(path) }
    try place.link(path, to: outside + "/precious")
    if name == "dist-lock" {
      #expect(throws: WriteError.inTheWay(path: path)) { try place.build(Self.pages) }
      try place.remove(path)
    }
    try Self.check(place, outside)
  }

  @Test func `a pipe in place of the lock is refused at once`() throws {
    let (place, outside) = try Self.place()
    let path = place.workspace + "/.dist-lock"
    try place.remove(path)
    #expect(mkfifo(path, 0o644) == 0)
    #expect(throws: WriteError.inTheWay(path: path)) { try place.build(Self.pages) }
    try place.remove(path)
    try Self.check(place, outside)
  }

  @Test func `links and pipes planted as our own notes are not read`() throws {
    let (place, outside) = try Self.place()
    for name in [".colophon-manifest", ".colophon-unfinished", ".colophon-temporary"] {
      let path = place.spare + "/" + name
      if place.exists(path) { try place.remove(path) }
      try place.link(path, to: outside + "/precious")
    }
    // Without a manifest it could be anybody's folder.
    #expect(throws: WriteError.inTheWay(path: place.spare)) { try place.build(Self.pages) }
    try place.remove(place.spare)
    try Self.check(place, outside)
  }

  @Test func `a manifest that names what may not be named is not believed`() throws {
    let (place, outside) = try Self.place()
    let digest = SHA256.digest(of: "precious")
    let text = "colophon-manifest 1\n\(digest) 8 ../../outside/precious\nend 1\n"
    try text.write(
      toFile: place.spare + "/.colophon-manifest", atomically: false, encoding: .utf8)
    try Self.check(place, outside)
  }

  @Test(arguments: ["", "colophon-manifest 1\n", "colophon-manifest 2\nend 0\n"])
  func `a manifest that is cut or of another version means that everything is written`(
    start: String
  ) throws {
    let (place, outside) = try Self.place()
    let path = place.spare + "/.colophon-manifest"
    let whole = try String(contentsOfFile: path, encoding: .utf8)
    let text = start.isEmpty ? String(whole.dropLast(10)) : start
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    let report = try place.build(Self.pages)
    #expect(report.unchanged == 0)
    try Self.check(place, outside)
  }

  @Test func `names that are no UTF-8 are removed too`() throws {
    let (place, outside) = try Self.place()
    for folder in [place.spare, place.spare + "/a"] {
      let path = Array(folder.utf8CString.dropLast()) + [0x2F, -1, -2, 0]
      let file = open(path, O_CREAT | O_WRONLY, 0o644)
      #expect(file >= 0)
      close(file)
    }
    try Self.check(place, outside)
  }
}

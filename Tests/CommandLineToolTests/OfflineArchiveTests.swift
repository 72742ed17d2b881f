import Foundation
import Testing

/// The zip beside an offline copy.
struct OfflineArchiveTests {
  private func book() throws -> Workspace {
    let book = try Workspace()
    try book.write("stories/handbook/calm-start.md", Samples.story)
    try book.commit()
    return book
  }

  /// The names in a zip file, as its central directory has them (APPNOTE.TXT 6.3.10, section 4.3.12).
  private func names(_ zip: Data) -> [String] {
    let bytes = [UInt8](zip)
    let end = bytes.count - 22 - "colophon-offline 1".utf8.count
    guard end >= 0 else { return [] }
    let begin = (0..<4).reduce(0) { $0 + Int(bytes[end + 16 + $1]) << (8 * $1) }
    return (begin..<end).compactMap { start in
      guard bytes[start..<start + 4].elementsEqual([0x50, 0x4B, 1, 2]) else { return nil }
      let length = Int(bytes[start + 28]) + Int(bytes[start + 29]) << 8
      guard start + 46 + length <= bytes.count else { return nil }
      return String(decoding: bytes[start + 46..<start + 46 + length], as: UTF8.self)
    }
  }

  private func zip(_ book: Workspace, _ name: String) throws -> Data {
    try Data(contentsOf: book.folder.appending(path: name))
  }

  @Test func `it holds the folder, file by file, and is the same again`() throws {
    let book = try book()
    let run = try book.colophon("build", "--offline", "--output", "stick")
    #expect(run.status == 0)
    #expect(run.errors.contains("the same in one file: "), "\(run.errors)")
    let first = try zip(book, "stick.zip")
    let files = try book.tree("stick").keys.filter { $0 != ".colophon-manifest" }
    #expect(
      names(first)
        == files.map { "stick/" + $0 }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(names(first).contains("stick/index.html"))

    // It is in no key that only the folder is looked at: a lost one is made again.
    try book.remove("stick.zip")
    #expect(try book.colophon("build", "--offline", "--output", "stick").status == 0)
    #expect(try zip(book, "stick.zip") == first)
    let again = try book.colophon("build", "--offline", "--output", "stick")
    #expect(again.status == 0 && again.errors.contains("the same in one file: "))
    let elsewhere = try book.colophon(
      "build", "--offline", "--output", "other/stick/", "--jobs", "1",
      environment: ["TZ": "Pacific/Apia"])
    #expect(elsewhere.status == 0)
    #expect(try zip(book, "other/stick.zip") == first)

    try book.write("stories/handbook/second.md", Samples.story(titled: "The second story"))
    try book.commit()
    #expect(try book.colophon("build", "--offline", "--output", "stick").status == 0)
    #expect(names(try zip(book, "stick.zip")).contains("stick/handbook/second/index.html"))
    #expect(!book.exists("stick/stick.zip") && !book.exists(".stick-zip"))
  }

  @Test(arguments: ["file", "link", "folder"])
  func `what no build made stays, and nothing is written`(_ kind: String) throws {
    let book = try book()
    let path = book.folder.appending(path: "stick.zip")
    switch kind {
    case "file": try book.write("stick.zip", "PK my own")
    case "link":
      try book.write("mine", "colophon-offline 1")
      try FileManager.default.createSymbolicLink(
        at: path, withDestinationURL: book.folder.appending(path: "mine"))
    default: try FileManager.default.createDirectory(at: path, withIntermediateDirectories: false)
    }
    let run = try book.colophon("build", "--offline", "--output", "stick")
    #expect(run.status == 3)
    #expect(
      run.errors.contains(
        "stick.zip' was not made by Colophon and stands in the way; move it somewhere else"),
      "\(run.errors)")
    #expect(!book.exists("stick"))
    if kind == "file" { #expect(try book.read("stick.zip") == "PK my own") }
    // Another build is not concerned.
    #expect(try book.colophon("build", "--output", "stick").status == 0)
  }
}

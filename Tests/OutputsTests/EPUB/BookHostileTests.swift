import Foundation
import SourceModel
import Stories
import Synchronization
import Syntax
import TestSupport
import Testing

@testable import Outputs

/// Whatever a text says, the book is XML that a reader opens.
@Suite struct BookHostileTests {
  @Test(arguments: [
    HostileTextTests.hostile, "\u{202E}\u{2066}", "   ", "\u{0}\u{1F}\u{7F}\u{85}\u{FFFF}",
    "]]><!--<![CDATA[&nbsp;&#0;", "\"\u{301} xmlns=\"x", "{{title}}",
  ])
  func `hostile texts give well-formed pages and links with words`(text: String) throws {
    let book = try OpenedBook.make(try HostileTextTests.edition(text))
    try book.expectSound()
    for link in try book.page("nav.xhtml").all("a")
    where link.attributes["href"]?.hasPrefix("story-") == true {
      #expect(!link.text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty)
    }
    #expect(try book.page("package.opf").first("dc:title")?.text.isEmpty == false)
  }

  @Test(arguments: 0..<12)
  func `random marks give XML`(seed: UInt64) throws {
    var random = SeededGenerator(seed: (seed &+ 1) &* 0xA134_2543_DE82_EF95)
    let path = try #require(RepoPath("stories/handbook/story.md"))
    for _ in 0..<60 {
      var text = ""
      for _ in 0..<random.next(below: 80) {
        text += BodyFuzzTests.pieces[random.next(below: BodyFuzzTests.pieces.count)]
      }
      let body = Document.parse(SourceFile(path: path, text: text), frontMatter: .optional).value
        .body
      let html = BodyRenderer.html(of: body, in: PlainContext(), options: .book)
      let page =
        "<body xmlns:epub=\"http://www.idpf.org/2007/ops\">" + html + "</body>"
      let read = XMLPage(Array(page.utf8))
      if read == nil { Issue.record("no XML: \(html) of \(text.debugDescription)") }
      if let ids = read?.ids { #expect(Set(ids).count == ids.count, "\(text.debugDescription)") }
    }
  }

  @Test func `addresses that differ in case alone, and very long ones, get files of their own`() {
    var addresses = BookAddresses(baseURL: nil)
    let long = String(repeating: "a-very-long-name/", count: 20)
    let routes = [
      "handbook/kitchen/zh-Hans/", "handbook/kitchen/zh-hans/", "handbook/" + long,
      "handbook/" + long + "x/", "handbook/nav/",
    ].compactMap { Route($0) }
    for route in routes { addresses.add(text: route) }
    let files = routes.compactMap { addresses[$0]?.file }
    #expect(files.count == 5 && Set(files.map { $0.lowercased() }).count == 5)
    for file in files { #expect(file.utf8.count < 140 && file.hasPrefix("story-"), "\(file)") }
  }

  @Test func `a member that cannot be made is an error, and no file`() throws {
    let id = try #require(ObjectID(hex: String(repeating: "7", count: 40)))
    let members = [
      ZipArchive.Member(name: "a") { [1, 2, 3] },
      ZipArchive.Member(name: "b") { () throws(ObjectError) in throw .missing(id) },
    ]
    #expect(throws: ObjectError.missing(id)) { try ZipArchive.bytes(of: members, size: 10) }
  }

  @Test func `a page is made when it is packed, and never more than one is held`() throws {
    let log = Log()
    let members = (0..<50).map { number in
      ZipArchive.Member(name: "page-\(number)") {
        log.add(number)
        return [UInt8](repeating: UInt8(number), count: 100_000)
      }
    }
    let bytes = try ZipArchive.bytes(of: members, size: 0)
    #expect(log.all == Array(0..<50), "each once, in order")
    let book = try OpenedBook(bytes)
    #expect(book.members.map(\.bytes.count) == Array(repeating: 100_000, count: 50))
    for (number, member) in book.members.enumerated() {
      #expect(member.bytes.allSatisfy { $0 == UInt8(number) })
    }
  }

  /// Who was made, in order.
  private final class Log: Sendable {
    private let made = Mutex<[Int]>([])
    var all: [Int] { made.withLock { $0 } }
    func add(_ number: Int) { made.withLock { $0.append(number) } }
  }
}

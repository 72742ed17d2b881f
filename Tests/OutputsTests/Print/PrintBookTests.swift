import SourceModel
import Stories
import Syntax
import TestSupport
import Testing

@testable import Outputs

@Suite struct PrintBookTests {
  static func written(_ edition: Edition) throws -> WrittenBook {
    var options = SiteOptions(version: "0.1.0")
    options.formats = [.pdf]
    options.setsPrint = true
    let plan = Site.plan(
      edition, templates: TemplateSet.load(from: Snapshot(items: [:])).value,
      reader: MemoryReader(), options: options)
    #expect(plan.value.routes == [], "a program makes the books, and adds them")
    let volumes = try #require(plan.value.print).volumes
    #expect(volumes.count == 1)
    return try #require(volumes.first).write()
  }

  static func source(_ edition: Edition, _ paper: PaperSize = .a5) throws -> String {
    String(decoding: try written(edition).text(paper), as: UTF8.self)
  }

  @Test func `the sample as Typst reads it`() throws {
    try Golden.expect(try Self.source(try SampleEdition.make()), "print/book-a5.typ")
  }

  @Test func `the paper is all that two books differ in`() throws {
    let edition = try SampleEdition.make()
    let small = try Self.source(edition, .a5)
    #expect(
      small.replacing("paper: \"a5\"", with: "paper: \"a4\"") == (try Self.source(edition, .a4)))
  }

  @Test func `nothing is made without a program that sets it, nor of an empty handbook`() throws {
    let edition = try SampleEdition.make()
    let templates = TemplateSet.load(from: Snapshot(items: [:])).value
    var options = SiteOptions(version: "0.1.0")
    #expect(
      Site.plan(edition, templates: templates, reader: MemoryReader(), options: options).value
        .print == nil)
    options.setsPrint = true
    #expect(
      Site.plan(Edition(), templates: templates, reader: MemoryReader(), options: options).value
        .print == nil)
  }

  /// The source without its string literals, each of which becomes a mark.
  static func skeleton(_ source: String) throws -> String {
    var out = String.UnicodeScalarView()
    var isInside = false
    var isEscaped = false
    for scalar in source.unicodeScalars {
      if !isInside {
        out.append(scalar == "\"" ? "§" : scalar)
        isInside = scalar == "\""
        continue
      }
      if isEscaped {
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        isInside = false
      } else {
        #expect(scalar != "\n", "a literal ends on its line")
      }
    }
    #expect(!isInside, "a literal is not closed")
    return String(out)
  }

  static let hostile = [
    HostileTextTests.hostile, "\\", "\\\"", "\"", "\"); #panic(\"x\") //", "#import \"x\"\n= y",
    "\u{0}\u{1F}\u{7F}\u{85}\u{FFFF}\u{2028}", "\\u{22}", "\"\u{301}", "$x$ @y <z> `w` *v* _u_",
    "/* ", "// ", "]})", "\r\n#",
  ]

  /// Letters of no kind: the same number of lines and lists.
  private static let harmless = "<x"

  @Test(arguments: hostile)
  func `no text changes what the source is`(text: String) throws {
    let source = try Self.source(try HostileTextTests.edition(text))
    let skeleton = try Self.skeleton(source)
    let expected = try Self.skeleton(try Self.source(try HostileTextTests.edition(Self.harmless)))
    #expect(skeleton == expected)
    let names = Set(skeleton.matches(of: #/[A-Za-z#][A-Za-z0-9-]*/#).map { String($0.output) })
    #expect(!names.contains("panic") && !names.contains("eval"))
  }

  @Test(arguments: 0..<12)
  func `random marks are calls of the design with texts in them`(seed: UInt64) throws {
    var random = SeededGenerator(seed: (seed &+ 1) &* 0xA134_2543_DE82_EF95)
    let allowed = try Regex(
      #"^(#|book\.[a-z-]+|[a-z]+: |none|true|false|[0-9]+|[ (){},;§\[\]:]|\n)*$"#)
    for _ in 0..<60 {
      var text = ""
      for _ in 0..<random.next(below: 80) {
        text += BodyFuzzTests.pieces[random.next(below: BodyFuzzTests.pieces.count)]
      }
      let source = try PrintRendererTests.source(text)
      let skeleton = try Self.skeleton(source)
      #expect(skeleton.wholeMatch(of: allowed) != nil, "\(skeleton) of \(text.debugDescription)")
      var depth = 0
      for character in skeleton {
        if "({[".contains(character) { depth += 1 }
        if ")}]".contains(character) { depth -= 1 }
        #expect(depth >= 0)
      }
      #expect(depth == 0)
    }
  }

  @Test func `a link that paper cannot follow leads to the end`() throws {
    var edition = try SampleEdition.make()
    let kitchen = try #require(edition.stories.first)
    let sundial = edition.stories[1]
    edition.links = LinkTable([
      kitchen.path: ["x": .entry(sundial.path, fragment: "not-there")]
    ])
    let link = Link(
      destination: "x", destinationSpan: .start, title: "",
      inlines: [
        Inline(.text("there"), span: .start)
      ])
    let entry = kitchen.saying([
      Block(.paragraph([Inline(.link(link), span: .start)]), span: .start)
    ])
    edition.parts[0] = Edition.Part(title: "Hands", entries: [entry])
    let source = try Self.source(edition)
    #expect(source.contains("#book.lost((\"s3.h-not-there\",))"))
  }
}

extension Entry {
  fileprivate func saying(_ blocks: [Block]) -> Entry {
    Entry(
      address: address, metadata: metadata, details: details, body: SampleEdition.body(blocks))
  }
}

import SourceModel
import Stories
import Syntax
import Testing

/// Values that tests of checks and of *assemble* are written with.
enum Make {
  static func path(_ text: String) throws -> RepoPath { try #require(RepoPath(text)) }

  static func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }

  static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: year, month: month, day: day))
  }

  /// An id made of a number.
  static func object(_ number: UInt8) throws -> ObjectID {
    try #require(ObjectID(bytes: [UInt8](repeating: number, count: 20)))
  }

  /// A snapshot with these texts and pictures; a path that is refused by `RepoPath` fails the test.
  static func snapshot(_ texts: [String: String], assets: [String] = []) throws -> Snapshot {
    var items: [RepoPath: Snapshot.Item] = [:]
    for (name, text) in texts {
      let path = try path(name)
      items[path] = .text(SourceFile(path: path, text: text), try object(1))
    }
    for name in assets { items[try path(name)] = .asset(try object(2), size: 10) }
    return Snapshot(items: items)
  }

  /// A snapshot in which every path is there, texts empty and the rest as assets.
  static func snapshot(paths: [String]) throws -> Snapshot {
    let texts = paths.filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") }
    return try snapshot(
      Dictionary(texts.map { ($0, "") }, uniquingKeysWith: { first, _ in first }),
      assets: paths.filter { !texts.contains($0) })
  }

  static func person(
    _ id: String, _ name: String, commitsAs: [String] = [], credit: Person.CreditChoice = .yes
  ) throws -> Person {
    Person(
      id: try slug(id), path: try path("stories/people/\(id).yml"), name: name,
      commitsAs: commitsAs, credit: credit)
  }

  static func author(_ name: String?, minor: Bool = false, person: Slug? = nil) -> Author {
    Author(
      name: name, role: .teacher, school: .name("Kallio School"), country: CountryCode(known: "FI"),
      isMinor: minor, person: person)
  }

  static func metadata(_ title: String = "A title", authors: [Author] = [author("Maria Virtanen")])
    -> Metadata
  {
    Metadata(
      title: title, summary: String(repeating: "s", count: 60), language: .english,
      authors: authors)
  }

  static let story = Story(
    subjects: ["history"], ages: AgeRange(14, 16), level: .secondary, setting: .online,
    connectivity: .low, duration: Duration(90, .minute))

  static func paragraph(_ inlines: Inline...) -> Body {
    Body(blocks: [Block(.paragraph(inlines), span: .start)], span: .start)
  }

  static func link(_ destination: String, _ span: SourceSpan = SourceSpan(5, 6)) -> Inline {
    Inline(
      .link(
        Link(
          destination: destination, destinationSpan: span, title: "",
          inlines: [Inline(.text("a story"), span: span)])), span: span)
  }

  static func picture(_ file: String, _ span: SourceSpan = SourceSpan(5, 6)) -> Inline {
    Inline(
      .picture(
        Picture(destination: file, destinationSpan: span, title: "", alternative: "A class")),
      span: span)
  }

  static func heading(_ text: String, id: String, level: Int = 2) -> Block {
    Block(
      .heading(Heading(level: level, inlines: [Inline(.text(text), span: .start)], id: id)),
      span: .start)
  }
}

/// A workspace put together in code: files are listed once, entries are given as values.
struct Workshop {
  var texts: [String: String] = [:]
  var assets: [String] = []
  var entries: [String: (inout Metadata) -> Void] = [:]
  var bodies: [String: Body] = [:]
  var details: [String: Entry.Details] = [:]
  var broken: Set<String> = []
  var people: [Person] = []
  var configure: (inout AssemblyInput) throws -> Void = { _ in }

  /// The input that would be read from these files.
  func input() throws -> AssemblyInput {
    var files = texts
    for path in entries.keys { files[path] = "" }
    for person in people { files[person.path.string] = "" }
    let snapshot = try Make.snapshot(files, assets: assets)
    let layout = WorkspaceLayout.read(snapshot).value
    var input = AssemblyInput(
      snapshot: snapshot, layout: layout, asOf: RecordedTime(seconds: 1_614_556_800))
    for address in layout.entries {
      guard let change = entries[address.path.string] else { continue }
      var metadata = Make.metadata()
      change(&metadata)
      let entry = Entry(
        address: address, metadata: metadata,
        details: details[address.path.string] ?? .story(Make.story),
        body: bodies[address.path.string] ?? .empty)
      input.entries[address.path] = broken.contains(address.path.string) ? .some(nil) : entry
    }
    for address in layout.translations {
      input.translations[address.path] = Translation(
        address: address, language: try #require(address.translation), title: "Un titre",
        summary: String(repeating: "s", count: 60), tags: nil, coverAlternative: nil, consent: [],
        body: bodies[address.path.string] ?? .empty)
    }
    for person in people { input.people[person.id] = person }
    try configure(&input)
    return input
  }

  func assemble() throws -> Checked<Edition> { Edition.assemble(try input()) }
}

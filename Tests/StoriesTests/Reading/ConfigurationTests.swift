import SourceModel
import Stories
import Syntax
import TestSupport
import Testing

/// `colophon.yml` and the file of partners.
struct ConfigurationTests {
  private func read(_ text: String, _ files: [String: String] = [:]) throws -> Checked<
    Configuration
  > {
    let path = try #require(RepoPath("colophon.yml"))
    let file = SourceFile(path: path, text: text)
    var items: [RepoPath: Snapshot.Item] = [:]
    let id = try #require(ObjectID(bytes: [UInt8](repeating: 0, count: 20)))
    for (path, text) in files {
      let path = try #require(RepoPath(path))
      items[path] = .text(SourceFile(path: path, text: text), id)
    }
    return Configuration.read(
      try MetadataTest.mapping(file), file: file, snapshot: Snapshot(items: items))
  }

  @Test func `every key has a default`() throws {
    let path = try #require(RepoPath("colophon.yml"))
    let read = Configuration.read(
      nil, file: SourceFile(path: path, text: ""), snapshot: Snapshot(items: [:]))
    #expect(read == Checked(Configuration()))
    #expect(read.value.partners == .asem)
  }

  @Test func `every key is read`() throws {
    let read = try read(
      """
      title: T
      description: D
      base-url: https://example.org/a
      publisher: {name: P, url: https://example.org, contact: x@example.org}
      languages: [fr, EN]
      partners: asem
      licence: CC0-1.0
      handbook: {title: H, subtitle: S, parts-by: level}
      blog: {title: B, description: BD}
      bots: [robot]
      review: {approvals: 2, from: other-region, gate: leave-out}
      consent: {required: [photos]}
      budget: {page: 20 kB, image: 1 MB}
      vocabulary: {subjects: [music], tools: [radio]}
      """)
    #expect(read.diagnostics == [])
    let value = read.value
    #expect((value.title, value.description) == ("T", "D"))
    #expect(value.baseURL == "https://example.org/a/")
    #expect(
      value.publisher
        == .init(name: "P", url: "https://example.org", contact: "x@example.org"))
    #expect(value.languages.map(\.text) == ["fr", "en"])
    #expect(value.licence == "CC0-1.0")
    #expect((value.handbook.title, value.handbook.subtitle) == ("H", "S"))
    #expect(value.handbook.partsBy == .level)
    #expect((value.blog.title, value.blog.description) == ("B", "BD"))
    #expect(value.bots == ["robot"])
    #expect(value.review.approvals == 2)
    #expect(value.review.from == .otherRegion)
    #expect(value.review.gate == .leaveOut)
    #expect(value.consentRequired == [.photos])
    #expect((value.pageBudget, value.imageBudget) == (20_000, 1_000_000))
    #expect((value.subjects, value.tools) == (["music"], ["radio"]))
  }

  @Test func `what is wrong keeps its default`() throws {
    let read = try read("xyzzy: T\nlicence: none\nbudget: {page: 30 KB}")
    #expect(read.diagnostics.map(\.id) == ["unknown-key", "unknown-licence", "wrong-type"])
    #expect(read.value == Configuration())
    #expect(read.diagnostics.last?.fixes.first?.title.text == "write '30 kB'")
  }

  @Test func `partners come from a file of the workspace`() throws {
    let read = try read(
      "partners: partners.csv",
      ["partners.csv": "code,name,region,languages\r\nNO,\"Norway, kingdom\",europe,nb nn\r\n"])
    #expect(read.diagnostics == [])
    let norway = try #require(read.value.partners[CountryCode(known: "NO")])
    #expect(norway.name == "Norway, kingdom")
    #expect(norway.languages == ["nb", "nn"])
    #expect(read.value.partners.countries.count == 1)
  }

  @Test(
    arguments: [
      ("⟦UK⟧,Britain,europe,en", "unknown country 'UK'"),
      ("NO,Norway,⟦north⟧,nb", "unknown region 'north'; it is asia or europe"),
      ("⟦NO,Norway,europe⟧", "this row has 3 cells; a partner has four"),
      ("NO,Norway,europe,⟦nb klingon⟧", "unknown language 'klingon'"),
      ("NO,⟦⟧,europe,nb", "the name of the country is empty"),
    ] as [(MarkedText, String)])
  func `a bad row is said in the file itself`(row: MarkedText, message: String) throws {
    let header = "code,name,region,languages\n"
    let read = try read(
      "partners: partners.csv", ["partners.csv": header + row.text + "\nSE,Sweden,europe,sv\n"])
    #expect(read.diagnostics.map(\.message.text) == [message])
    #expect(read.diagnostics.first?.place.path?.string == "partners.csv")
    #expect(
      read.diagnostics.first?.place.span == row.spans.first?.shifted(by: header.utf8.count))
    #expect(read.value.partners.countries.map(\.code.text) == ["SE"])
    #expect(!read.value.partners.isWhole)
  }

  @Test(
    arguments: ["partners: ⟦asean⟧", "partners: ⟦../x.csv⟧", "partners: ⟦list.csv⟧"] as [MarkedText]
  )
  func `a file of partners that is not there is said`(text: MarkedText) throws {
    let read = try read(text.text)
    #expect(read.diagnostics.map(\.id) == ["bad-partners"])
    #expect(read.diagnostics.first?.place.span == text.spans.first)
    #expect(read.value.partners.countries == Partners.asem.countries)
    #expect(!read.value.partners.isWhole)
  }

  @Test func `the address of the site is a folder, and a language counts once`() throws {
    _ = try MetadataTest.expectOne(
      "bad-url", .configuration, "base-url: ⟦https://example.org/?a=b⟧")
    #expect(try read("languages: [fr, en, FR]").value.languages.map(\.text) == ["fr", "en"])
  }
}

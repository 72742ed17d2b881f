import SourceModel
import Stories
import Testing

@testable import Outputs

@Suite struct CitationTests {
  private func files(_ edition: Edition, baseURL: String? = "https://example.org/s") -> [OutputFile]
  {
    SiteTests.render(edition, baseURL: baseURL).value
  }

  @Test(arguments: [
    ("handbook/kitchen/cite.bib", "kitchen.bib"), ("handbook/kitchen/CITATION.cff", "kitchen.cff"),
    ("handbook/sundial/cite.bib", "sundial.bib"), ("handbook/sundial/CITATION.cff", "sundial.cff"),
  ])
  func `whole citations are as they were read and agreed to`(route: String, name: String) throws {
    try Golden.expect(
      try SiteTests.text(files(try SampleEdition.make()), route), "citations/" + name)
  }

  @Test func `stories are cited, and their pages and translations lead to the files`() throws {
    let files = files(try SampleEdition.make())
    #expect(!files.contains { $0.route.text.hasPrefix("blog/") && $0.route.text.hasSuffix(".bib") })
    #expect(!files.contains { $0.route.text.contains("kitchen/fr/cite") })
    let page = try SiteTests.text(files, "handbook/kitchen/")
    #expect(page.contains("<a href=\"cite.bib\">") && page.contains("<a href=\"CITATION.cff\">"))
    let french = try SiteTests.text(files, "handbook/kitchen/fr/")
    #expect(french.contains("<a href=\"../cite.bib\">"))
    #expect(try !SiteTests.text(files, "blog/who-cooks/").contains("cite.bib"))
  }

  @Test func `without a base address a citation has none`() throws {
    let files = files(try SampleEdition.make(), baseURL: nil)
    #expect(try !SiteTests.text(files, "handbook/kitchen/cite.bib").contains("url"))
    #expect(try !SiteTests.text(files, "handbook/kitchen/CITATION.cff").contains("url"))
  }

  @Test func `without a byline there is nothing to cite`() throws {
    var edition = try SampleEdition.make()
    edition.credits[try SampleEdition.kitchen().path] = nil
    let files = files(edition)
    #expect(!files.contains { $0.route.text.hasPrefix("handbook/kitchen/cite") })
    #expect(try !SiteTests.text(files, "handbook/kitchen/").contains("cite.bib"))
  }

  @Test func `who is not named is told by the role, two of them once where no item may come twice`()
    throws
  {
    var edition = try SampleEdition.make()
    let unnamed = Credits.Name(
      name: "", role: .teacher, school: nil, country: CountryCode(known: "MN"))
    edition.credits[try SampleEdition.kitchen().path] = Credits(byline: [unnamed, unnamed])
    let files = files(edition)
    let bib = try SiteTests.text(files, "handbook/kitchen/cite.bib")
    #expect(bib.hasPrefix("@incollection{teacher-kitchen,\n"))
    #expect(bib.contains("author = {{a teacher} and {a teacher}},"))
    #expect(!bib.contains("year") && !bib.contains("month"))
    let cff = try SiteTests.text(files, "handbook/kitchen/CITATION.cff")
    #expect(cff.split(separator: "- name: \"a teacher\"").count == 3)
  }

  @Test func `no name for addresses is made of a minor`() throws {
    var edition = try SampleEdition.make()
    edition.credits[try SampleEdition.kitchen().path] = Credits(byline: [
      Credits.Name(
        name: "Mina", role: .student, school: nil, country: CountryCode(known: "MN"), isMinor: true)
    ])
    let bib = try SiteTests.text(files(edition), "handbook/kitchen/cite.bib")
    #expect(bib.hasPrefix("@incollection{student-kitchen,\n  author = {{Mina}},\n"))
  }

  @Test func `a revision leaves the key alone`() throws {
    var edition = try SampleEdition.make()
    let key = { (edition: Edition) throws in
      try #require(Citation(SampleEdition.kitchen(), in: Self.site(edition))).key
    }
    #expect(try key(edition) == "sample-teacher-2026-kitchen")
    let path = try SampleEdition.kitchen().path
    let credits = try #require(edition.credits[path])
    edition.credits[path] = Credits(
      byline: credits.byline, lastRevised: RecordedTime(seconds: 1_900_000_000),
      landed: credits.landed, revisions: 9)
    #expect(try key(edition) == "sample-teacher-2026-kitchen")
  }

  private static func site(_ edition: Edition) -> SiteModel {
    SiteModel(
      edition: edition, templates: TemplateSet.load(from: Snapshot(items: [:])).value,
      options: SiteOptions(version: "0"), pictures: [:],
      reader: MemoryReader())
  }
}

@Suite struct CitationEscapingTests {
  @Test(arguments: [
    ("50 % & more", "50 \\% \\& more"), ("a_b #1 $2", "a\\_b \\#1 \\$2"),
    ("}{", "\\textbraceright{}\\textbraceleft{}"),
    (
      "\\input{x}",
      "\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}"
    ),
    ("<b>", "\\textless{}b\\textgreater{}"), ("~^", "\\textasciitilde{}\\textasciicircum{}"),
    ("چھت پر", "چھت پر"),
    ("a\u{202E}\nb\0", "a b\u{FFFD}"),
  ])
  func `what LaTeX would read as a command is text`(text: String, wanted: String) {
    #expect(BibTeX.escape(text).unicodeScalars.elementsEqual(wanted.unicodeScalars))
  }

  @Test(arguments: [
    ("no", "\"no\""), ("say \"yes\"", "\"say \\\"yes\\\"\""), ("a\\n", "\"a\\\\n\""),
    ("- [x]: #", "\"- [x]: #\""), ("<b>", "\"\\x3Cb\\x3E\""), ("a\n---\nb", "\"a --- b\""),
    ("\u{FEFF}a", "\"a\""),
    ("\"\u{301}", "\"\\\"\u{301}\""),
  ])
  func `what YAML would read as a mark is text`(text: String, wanted: String) {
    #expect(CitationFile.quoted(text).unicodeScalars.elementsEqual(wanted.unicodeScalars))
  }

  @Test func `braces stay in balance, whatever a title holds`() throws {
    let edition = try HostileTextTests.edition("}}, author = {x} \\" + HostileTextTests.hostile)
    let files = SiteTests.render(edition, baseURL: "https://example.org/").value
    let bib = try SiteTests.text(files, "handbook/kitchen/cite.bib")
    var depth = 0
    for byte in bib.utf8 {
      if byte == 0x7B { depth += 1 }
      if byte == 0x7D { depth -= 1 }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
    #expect(bib.split(separator: "\n").filter { $0.hasPrefix("  author = ") }.count == 1)
  }
}

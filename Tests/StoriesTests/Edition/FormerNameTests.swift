import SourceModel
import Stories
import Testing

/// The names that somebody had: a text has no address to tell whose a name is.
@Suite struct FormerNameTests {
  private let calm = "stories/handbook/calm-start.md"

  /// The byline of a story by Maria Virtanen.
  private func byline(_ people: [Person], mailmap: String? = nil) throws -> [String] {
    var shop = Workshop()
    shop.entries = [calm: { $0.authors = [Make.author("Maria Virtanen")] }]
    shop.people = people
    if let mailmap { shop.texts[".mailmap"] = mailmap }
    return try #require(try shop.assemble().value.credits[try Make.path(calm)]).byline.map(\.name)
  }

  @Test func `a byline follows who history knows by that name and an address`() throws {
    func marisol(_ credit: Person.CreditChoice) throws -> Person {
      try Make.person(
        "marisol", "Marisol Santos", commitsAs: ["Maria Virtanen <m@x.org>"], credit: credit)
    }
    #expect(try byline([marisol(.no)]) == [""])
    #expect(try byline([marisol(.yes)]) == ["Marisol Santos"])
    #expect(try byline([marisol(.named("M. S."))]) == ["M. S."])
    // Whose name it is goes before who had it; one that two had is nobody's.
    #expect(
      try byline([marisol(.no), Make.person("maria", "Maria Virtanen")]) == ["Maria Virtanen"])
    let bo = try Make.person("bo", "Bo", commitsAs: ["maria virtanen <bo@x.org>"])
    #expect(try byline([marisol(.no), bo]) == ["Maria Virtanen"])
  }

  @Test func `a byline follows who the mailmap says had that name`() throws {
    let marisol = try Make.person("marisol", "Marisol Santos", credit: .no)
    #expect(try byline([marisol]) == ["Maria Virtanen"])
    let map = "Marisol Santos <m@x.org> Maria Virtanen <m@x.org>\n"
    #expect(try byline([marisol], mailmap: map) == [""])
    // Of somebody without a file nothing is known.
    let other = "Linh Tran <l@x.org> Maria Virtanen <m@x.org>\n"
    #expect(try byline([marisol], mailmap: other) == ["Maria Virtanen"])
  }

  @Test func `a commit's subject does not tell a name that the mailmap replaces`() throws {
    var shop = Workshop()
    shop.entries = [calm: { _ in }]
    shop.people = [try Make.person("marisol", "Marisol Santos", credit: .no)]
    shop.texts[".mailmap"] = "Marisol Santos <m@x.org> Maria Virtanen <m@x.org>\n"
    #expect(
      try shop.assemble().value.hiddenNames.replaced(in: "thanks to Maria Virtanen")
        == "thanks to …")
  }
}

import SourceModel
import Stories
import Syntax
import Testing

@Suite struct ReferenceTests {
  private let tea = "stories/blog/tea.md"

  private func shop(_ change: @escaping (inout Metadata) throws -> Void) -> Workshop {
    var shop = Workshop()
    shop.entries = [
      tea: { metadata in
        do { try change(&metadata) } catch { Issue.record(error) }
      },
      "stories/collaborations/green-classroom.md": { _ in },
      "stories/calls/good-practices.md": { _ in },
    ]
    shop.people = []
    return shop
  }

  @Test func `an unknown collaboration, call and person name the nearest`() throws {
    var shop = shop {
      $0.collaboration = try Make.slug("green-classrom")
      $0.call = try Make.slug("zzzzz")
      $0.authors = [
        Author(
          name: "M", role: .expert, country: CountryCode(known: "FI"),
          person: try Make.slug("marja"), span: SourceSpan(3, 9))
      ]
    }
    shop.people = [
      Person(
        id: try Make.slug("maria"), path: try Make.path("stories/people/maria.yml"), name: "Maria")
    ]
    let checked = try shop.assemble()
    #expect(
      checked.diagnostics.map(\.id.name) == [
        "unknown-call", "unknown-collaboration", "unknown-person",
      ])
    #expect(checked.diagnostics.allSatisfy { $0.severity == .error })
    #expect(checked.diagnostics[1].message.parameters["nearest"] == "green-classroom")
    #expect(checked.diagnostics[2].message.parameters["nearest"] == "maria")
    #expect(checked.diagnostics[2].place.span == SourceSpan(3, 9))
    #expect(checked.value.posts.isEmpty)
    #expect(checked.value.leftOut.map(\.reason) == [.invalid])
  }

  @Test func `the place of a key is its value in front matter, and the fix writes there`() throws {
    var shop = shop { $0.collaboration = try Make.slug("green-classrom") }
    let path = try Make.path(tea)
    shop.configure = {
      let pair = Node.Pair(
        key: Node.Scalar(text: "collaboration", isQuoted: false, span: SourceSpan(4, 17)),
        value: .scalar(
          Node.Scalar(text: "green-classrom", isQuoted: false, span: SourceSpan(19, 33))))
      $0.frontMatter[path] = Node.Mapping(pairs: [pair], span: SourceSpan(4, 33))
    }
    let said = try #require(try shop.assemble().diagnostics.first)
    #expect(said.place == Place(path, SourceSpan(19, 33)))
    #expect(said.fixes.first?.edits.first?.text == "green-classroom")
  }

  @Test func `a collaboration that is there and left out is no error and no link`() throws {
    var shop = shop { $0.collaboration = try Make.slug("green-classroom") }
    let known = try shop.assemble()
    #expect(known.value.posts.first?.metadata.collaboration?.text == "green-classroom")
    shop.entries["stories/collaborations/green-classroom.md"] = { $0.isDraft = true }
    let checked = try shop.assemble()
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.value.posts.first?.metadata.collaboration == nil)
  }

  @Test func `an unknown school of an author or a classroom is an error`() throws {
    var shop = shop { $0.authors[0].school = .id(try Make.slug("kallio")) }
    let country = CountryCode(known: "FI")
    shop.details[tea] = .post(
      Post(classrooms: [
        Post.Classroom(
          school: .id(try Make.slug("hanoi")), country: country, students: 3,
          ages: AgeRange(14, 15), span: SourceSpan(50, 60))
      ]))
    let said = try shop.assemble().diagnostics
    #expect(said.map(\.id) == ["unknown-school", "unknown-school"])
    #expect(said.last?.place.span == SourceSpan(50, 60))
  }

  @Test func `a person whose file has errors is known, and what it should supply is not`() throws {
    let id = try Make.slug("maria")
    var shop = shop { $0.authors = [Author(name: nil, role: nil, country: nil, person: id)] }
    shop.configure = { $0.people = [id: nil] }
    let checked = try shop.assemble()
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.value.posts.isEmpty)
    #expect(checked.value.leftOut.map(\.reason) == [.invalid])
  }

  @Test func `two thousand entries are put together in a moment`() throws {
    var shop = Workshop()
    for index in 0..<2_000 {
      shop.entries["stories/handbook/group-\(index % 100)/story-\(index).md"] = { _ in }
      shop.bodies["stories/handbook/group-\(index % 100)/story-\(index).md"] = Make.paragraph(
        Make.link("story-\((index + 100) % 2_000).md"), Make.link("nowhere-\(index % 50).md"))
    }
    let input = try shop.input()
    let time = ContinuousClock().measure {
      #expect(Edition.assemble(input).value.stories.count == 2_000)
    }
    #expect(time < .seconds(15))
    print("assembled 2,000 entries in \(time)")
  }
}

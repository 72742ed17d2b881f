import SourceModel
import Stories
import Testing

@testable import CommandLineTool

/// What `new` asks on a terminal.
struct QuestionsTests {
  /// Answers from a list; what is beyond it is the end of input.
  private final class Person {
    var answers: [String]
    var shown: [String] = []
    var said: [String] = []

    init(_ answers: [String]) { self.answers = answers }

    func ask(_ question: String) -> String? {
      shown.append(question)
      return answers.isEmpty ? nil : answers.removeFirst()
    }
  }

  private func answered(
    _ kind: Schema.Kind, _ given: [String: String], _ person: Person,
    fault: @escaping (String, String) -> String? = { _, _ in nil }
  ) -> [String: String] {
    Questions(
      kind: kind, ask: person.ask, say: { person.said.append($0) }, fault: fault
    ).answered(given)
  }

  @Test func `it asks for what must be there and was not given, and for nothing else`() {
    let person = Person(["What it is.", "en", "Maria Santos", "", "Rizal High School", "PH"])
    let values = answered(.entry(.handbook), ["title": "Calm", "level": "high"], person)
    #expect(
      values == [
        "title": "Calm", "level": "high", "summary": "What it is.", "lang": "en",
        "authors.name": "Maria Santos", "authors.school": "Rizal High School",
        "authors.country": "PH",
      ])
    // At the end of input it asks no more.
    #expect(person.shown.count == 7 && person.shown[6].hasSuffix("\nsubjects: "), "\(person.shown)")
    #expect(person.shown[3].hasSuffix("\nauthors, role: "))
    #expect(person.said.count == 1 && person.said[0].hasPrefix("Enter alone"))
    #expect(answered(.record(.people), ["name": "Bo"], Person(["x"])) == ["name": "Bo"])
  }

  @Test
  func `an answer that cannot be read is asked again, and a record is judged with its examples`() {
    let person = Person(["x", "a: \"b\"", " Bo ", "teacher"])
    var judged: [String] = []
    _ = answered(
      .entry(.handbook), ["title": "Calm", "lang": "en"], person,
      fault: { key, value in
        judged.append(key + " " + value)
        return value == "x" ? "too\u{1B}short" : nil
      })
    #expect(person.said.count == 2 && !person.said[1].contains("\u{1B}"), "\(person.said)")
    #expect(person.shown[1] == "summary: ")
    #expect(judged[0] == "summary x" && judged[1] == "summary a: \"b\"")
    #expect(judged[2].hasPrefix("authors.name [{name: Bo, role: teacher, school: "), "\(judged)")
  }

  @Test func `answers stand in the file, and what was left open has its example`() throws {
    let book = try Workspace()
    let text = Schema.skeleton(
      .entry(.handbook), values: ["title": "Calm", "authors.role": "teacher"],
      today: Clock.now().day)
    #expect(
      text.contains("authors:\n  - name: # Maria Santos\n    role: teacher\n    school: # "),
      "\(text)")
    // Without a terminal nothing is asked.
    #expect(try book.colophon("new", "handbook", "--title", "Calm").errors.isEmpty)
  }
}

import SourceModel
import Syntax

/// Somebody who is named in an entry, by all names that a consent record may use.
struct PersonShown {
  let names: [String]
  let isMinor: Bool
  let span: SourceSpan
  /// The key of front matter that names them.
  let key: String

  func isMeant(by name: String) -> Bool {
    let wanted = PersonName(name)
    return names.contains { PersonName($0) == wanted }
  }
}

extension Entry {
  /// Everybody whom front matter names: byline, coordinators, editor, speakers, the person of a voice.
  func peopleShown(_ people: PeopleDirectory) -> [PersonShown] {
    let shown = { (author: Author, key: String) in
      PersonShown(
        names: [author.name, people.person(of: author)?.name].compactMap { $0 },
        isMinor: author.isMinor, span: author.span, key: key)
    }
    var all = metadata.authors.map { shown($0, "authors") }
    switch details {
    case .collaboration(let collaboration):
      all += collaboration.coordinators.map { shown($0, "coordinators") }
    case .newsletter(let newsletter): all.append(shown(newsletter.editor, "editor"))
    case .event(let event):
      var seen: Set<Speaker> = []
      for speaker in event.speakers + event.sessions.flatMap(\.speakers)
      where seen.insert(speaker).inserted {
        switch speaker {
        case .person(let id):
          guard let person = people.record(id) else { continue }
          all.append(
            PersonShown(names: [person.name], isMinor: false, span: .start, key: "speakers"))
        case .named(let name, _, _, _, let isMinor):
          all.append(
            PersonShown(names: [name], isMinor: isMinor, span: .start, key: "speakers"))
        }
      }
    case .voice(let voice):
      all.append(
        PersonShown(
          names: [voice.person.name], isMinor: voice.person.isUnderAge, span: .start, key: "person")
      )
    case .story, .post, .call: break
    }
    return all
  }
}

extension Voice.Person {
  /// A minor by the mark or by the age that is shown.
  var isUnderAge: Bool { isMinor || age.map(Self.isUnderAge) ?? false }

  static func isUnderAge(_ age: Int) -> Bool { age < 18 }
}

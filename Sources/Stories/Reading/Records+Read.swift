package import SourceModel
package import Syntax

/// The small YAML files, read.
extension Person {
  package static func read(
    _ mapping: Node.Mapping, file: SourceFile, id: Slug, configuration: Configuration
  ) -> Checked<Person?> {
    var reader = RecordReader(file, .record(.people), configuration)
    let record = reader.record(mapping, as: Schema.people)
    return reader.finish { () -> Person? in
      guard let name = record.text("name") else { return nil }
      return Person(
        id: id, path: file.path, name: name, country: record.country("country"),
        role: record.choice("role"), school: record.school("school"), bio: record.text("bio"),
        photo: record.text("photo"), links: record.texts("links"),
        commitsAs: record.texts("commits-as"), credit: CreditChoice(record["credit"]?.value))
    }
  }
}

extension Person.CreditChoice {
  /// Named, when nothing was written.
  init(_ value: Value?) {
    switch value?.content {
    case .yes(false): self = .no
    case .record(let record): self = record.text("as").map(Self.named) ?? .yes
    default: self = .yes
    }
  }
}

extension School {
  package static func read(
    _ mapping: Node.Mapping, file: SourceFile, id: Slug, configuration: Configuration
  ) -> Checked<School?> {
    var reader = RecordReader(file, .record(.schools), configuration)
    let record = reader.record(mapping, as: Schema.schools)
    return reader.finish { () -> School? in
      guard let name = record.text("name"), let country = record.country("country") else {
        return nil
      }
      return School(
        id: id, path: file.path, name: name, country: country, city: record.text("city"),
        level: record.choice("level"), url: record.text("url"))
    }
  }
}

extension Contents {
  package static func read(_ mapping: Node.Mapping, file: SourceFile) -> Checked<Contents?> {
    var reader = RecordReader(file, .contents, Configuration())
    let record = reader.record(mapping, as: Schema.contents)
    let parts = record.records("parts").compactMap { part -> Part? in
      guard let title = part.text("title") else { return nil }
      let introduction = part["introduction"].flatMap { field -> RepoPath? in
        guard let written = field.value.text, let path = RepoPath(written) else {
          if let key = part.schema["introduction"] {
            reader.say(
              BadPath.diagnostic(
                field.value.text ?? "", key: key, at: reader.at(field.value.span)))
          }
          return nil
        }
        return path
      }
      let entries = part.items("entries").compactMap { item in
        item.text.map { Pattern(text: $0, span: item.span) }
      }
      return Part(title: title, introduction: introduction, entries: entries)
    }
    return reader.finish { () -> Contents? in Contents(path: file.path, parts: parts) }
  }
}

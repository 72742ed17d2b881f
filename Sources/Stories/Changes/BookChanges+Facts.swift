package import SourceModel

extension BookChanges {
  /// How many of the new texts are stories, posts, and of the other kinds.
  package var newByKind: (stories: Int, posts: Int, others: Int) {
    let kinds = new.compactMap { EntryPath($0)?.address.kind }
    let (stories, posts) = (kinds.count { $0 == .handbook }, kinds.count { $0 == .blog })
    return (stories, posts, kinds.count - stories - posts)
  }

  /// What changed, as keys of an object: `data/editions.json` and `colophon edition list` have the same.
  package func writeFacts(to json: inout JSONWriter) {
    json.field("new", new.map(\.string))
    json.array("revised") { json in
      for revised in revised {
        json.object {
          $0.field("path", revised.path.string)
          $0.field("added", numberOrNull: revised.size?.added)
          $0.field("removed", numberOrNull: revised.size?.removed)
        }
      }
    }
    json.field("renamed", renamed.map(\.string))
    json.field("translated", translated.map(\.string))
    json.field("withdrawn", withdrawn.map(\.string))
    json.field("removed", removed)
    json.field("people", people)
    json.field("countries", countries.map(\.text))
  }
}

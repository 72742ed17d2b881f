import SourceModel
import Stories

/// The indexes of the book: under each key, the stories themselves.
extension Book {
  /// Those under which a story of the book is found.
  var indexesWithKeys: [IndexKind] {
    Self.indexes.filter { kind in site.indexes[kind].contains { addresses.holds($0.place) } }
  }

  func indexPage(_ kind: IndexKind) -> [UInt8] {
    let scope = scope
    let title = scope.words["index-\(kind.rawValue)"]
    let keys = scope.keys(kind).filter { addresses.holds($0.place) }
    return scope.bookPage(
      .bookIndex, BookPage.Frame(title: title, matter: .back),
      ["title": .text(title), "keys": .list(keys.map { object($0, scope) })])
  }

  private func object(_ key: IndexKey, _ scope: PageScope) -> TemplateObject {
    var object = TemplateObject(BookContexts.key)
    object["id"] = .text(Self.id(of: key))
    object["label"] = .text(scope.label(key))
    if case .goal(let number) = key.value { object["number"] = .text(String(number)) }
    object["entries"] = .list(
      key.stories.filter { addresses.holds($0.route) }.map { text in
        // Under its language, the text in that language; elsewhere that of the page where there is one.
        let shown =
          key.kind == .language ? text : site.text(of: text.entry, in: scope.words.language)
        return link(to: shown, from: scope.words.language, BookContexts.entry)
      })
    return object
  }
}

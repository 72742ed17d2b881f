import SourceModel
import Stories

/// What changed since the last edition, as far as it is in the book: the last of its chapters.
extension Book {
  /// Whether something is said of it.
  var hasChanges: Bool {
    let scope = scope
    return scope.latestChanges.map { !isSilent(on: $0, scope) } ?? false
  }

  /// What the chapter is called.
  var changesTitle: String {
    let scope = scope
    return scope.latestChanges.map(scope.chapterTitle) ?? ""
  }

  func changesPage() -> [UInt8] {
    let scope = scope
    let title = changesTitle
    var values: TemplateValues = ["title": .text(title)]
    if let state = scope.latestChanges {
      values["groups"] = .list(
        sections(of: state, scope).map { section in
          TemplateObject(
            BookContexts.changeGroup,
            [
              "title": .text(scope.words[section.title]),
              "entries": .list(
                section.items.map {
                  link(to: $0.text, from: scope.words.language, BookContexts.entry)
                }),
            ])
        })
      values["remarks"] = .list(remarks(on: state, scope))
    }
    return scope.bookPage(
      .bookChanges, BookPage.Frame(title: title, matter: .back), values)
  }

  private func sections(of state: BookChanges, _ scope: PageScope) -> [ChangeList.Section] {
    scope.storySections(of: state) { addresses.holds($0.route) }
  }

  /// They are of the whole handbook.
  private func remarks(on state: BookChanges, _ scope: PageScope) -> [TemplateObject] {
    part == nil ? scope.remarks(on: state) : []
  }

  private func isSilent(on state: BookChanges, _ scope: PageScope) -> Bool {
    sections(of: state, scope).isEmpty && remarks(on: state, scope).isEmpty
  }
}

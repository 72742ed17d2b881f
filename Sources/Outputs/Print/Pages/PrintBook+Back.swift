import SourceModel
import Stories

/// The pages after the stories.
extension PrintBook {
  /// An index: under each key, the stories of the book with their pages. The first begins a page, the others follow it.
  func index(_ kind: IndexKind, isFirst: Bool) -> TypstValue {
    let scope = scope
    let keys = scope.keys(kind).compactMap { key -> TypstValue? in
      let entries = key.stories.compactMap { text -> TypstValue? in
        let shown =
          key.kind == .language ? text : site.text(of: text.entry, in: scope.words.language)
        return self.entry(shown)
      }
      guard !entries.isEmpty else { return nil }
      var label = scope.label(key)
      if case .goal(let number) = key.value { label = "\(number). \(label)" }
      return .list([.text(label), .list(entries)])
    }
    guard !keys.isEmpty else { return .none }
    return .call(
      "index", [.text(scope.words["index-\(kind.rawValue)"]), .list(keys)],
      [.init("opens", .flag(isFirst))])
  }

  /// Its id, its title, the language of the title; nil for a text that is not in the book.
  func entry(_ text: EntryText) -> TypstValue? {
    guard let id = ids[text.path] else { return nil }
    return .list([.text(id), .text(Self.shown(text)), language(text.language)])
  }

  /// Everybody who wrote or helped, as far as they are named.
  func contributors() -> TypstValue {
    let scope = scope
    let words = scope.words
    let authors = site.directory.contributors.compactMap { person -> (String, TypstValue)? in
      let entries = person.works.stories.compactMap {
        self.entry(site.text(of: $0, in: words.language))
      }
      guard !entries.isEmpty else { return nil }
      let school = person.school.flatMap { site.directory.school($0)?.name }
      let country = person.country.map { site.country($0, in: words.language) }
      return (
        person.name,
        .list([
          .text(person.name), .marked(words.marked(list: [school, country].compactMap { $0 })),
          .list(entries),
        ])
      )
    }
    let helpers = site.helpers(of: texts, words).map { name, done in
      TypstValue.list([.text(name), .text(done)])
    }
    guard !authors.isEmpty || !helpers.isEmpty else { return .none }
    return .call(
      "contributors", [.text(words["book-contributors"])],
      [
        .init("authors-title", words["book-authors"]),
        .init("authors", .list(Collation(words.language).sorted(authors) { $0.0 }.map(\.1))),
        .init("helpers-title", words["with-the-help-of"]), .init("helpers", .list(helpers)),
      ])
  }

  func colophon() -> TypstValue {
    let scope = scope
    let words = scope.words
    let stories = chapters.flatMap { site.edition.parts[$0.part].entries }
    let figures = scope.objects(
      Figures(site, stories: stories.filter(site.isCounted)),
      languages: site.countedLanguages(texts))
    let rows = figures.compactMap { figure -> TypstValue? in
      guard case .text(let label)? = figure["label"], case .text(let number)? = figure["number"]
      else { return nil }
      return .list([.text(label), .list([.text(number)])])
    }
    return .call(
      "colophon", [.text(words["colophon"]), .text(words["book-colophon-about"]), .list(rows)],
      [
        .init("checked-title", words["checked"]), .init("checked", words["checked-text"]),
        .init("sample", .optional(site.isSampleBook ? words["all-sample"] : nil)),
      ])
  }
}

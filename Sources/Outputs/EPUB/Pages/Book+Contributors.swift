import SourceModel
import Stories

/// Everybody who wrote or helped, as far as they are named.
extension Book {
  /// Who wrote a story of the book and has a page on the site: no minor, nobody who does not want to be named.
  private var authors: [PersonProfile] {
    site.directory.contributors.filter { addresses.holds(Routes.person($0.id)) }
  }

  var hasContributors: Bool {
    !authors.isEmpty
      || chapters.contains { $0.texts.contains { !site.credits(of: $0.path).helpers.isEmpty } }
  }

  /// The names of those who wrote, in the order of the book's language.
  var authorNames: [String] { sortedAuthors(scope).map(\.name) }

  private func sortedAuthors(_ scope: PageScope) -> [PersonProfile] {
    Collation(scope.words.language).sorted(authors) { $0.name }
  }

  func contributorsPage() -> [UInt8] {
    let scope = scope
    let words = scope.words
    let people = sortedAuthors(scope).map { person in
      let school = person.school.flatMap { site.directory.school($0)?.name }
      let country = person.country.map { site.country($0, in: words.language) }
      return TemplateObject(
        BookContexts.person,
        [
          "id": .text("person-" + person.id.text), "name": .text(person.name),
          "detail": .html(words.html(list: [school, country].compactMap { $0 })),
          "entries": .list(
            person.works.stories.filter { addresses.holds($0.address.route) }.map {
              link(
                to: site.text(of: $0, in: words.language), from: words.language,
                BookContexts.entry)
            }),
        ])
    }
    let helpers = helpers(words)
    return scope.bookPage(
      .bookContributors, BookPage.Frame(title: words["book-contributors"], matter: .back),
      [
        "people-shown": .flag(!people.isEmpty), "people": .list(people),
        "helpers-shown": .flag(!helpers.isEmpty), "helpers": .list(helpers),
      ])
  }

  private func helpers(_ words: Words) -> [TemplateObject] {
    site.helpers(of: texts, words).map { name, done in
      TemplateObject(Contexts.helper, ["name": .text(name), "roles": .text(done)])
    }
  }
}

import SourceModel
import Stories
import Syntax

/// Who made the text, and when.
extension ArticlePage {
  var credit: TemplateValues {
    let byline = site.credits(of: entry.path).byline
    let own = site.credits(of: text.path)
    var values: TemplateValues = [:]
    values["authors-shown"] = .flag(!byline.isEmpty)
    values["authors"] = .list(people(byline))
    let helpers = helpers
    values["helpers-shown"] = .flag(!helpers.isEmpty)
    values["helpers"] = .list(shown(helpers))
    values["reviewers-shown"] = .flag(!own.reviewers.isEmpty)
    values["reviewers"] = .list(shown(own.reviewers.map { ($0, "") }))
    if let first = own.firstWritten {
      values["first-written"] = .object(words.dateObject(first.day))
    }
    if let last = own.lastRevised, own.revisions > 1 {
      values["last-revised"] = .object(words.dateObject(last.day))
      values["revisions"] = .text(words.counted("revised-times", own.revisions))
    }
    values.add(changes(own))
    let credits =
      entry.metadata.pictures.compactMap(\.credit)
      + [entry.metadata.cover?.credit].compactMap { $0 }
    values["picture-credits"] = .text(words.list(credits.uniqued()))
    values["part-of"] = site.connections.collaboration(of: entry).map { .object(place($0)) }
    values["answers-call"] = site.connections.call(of: entry).map { .object(place($0)) }
    values["citation"] = .html(citation(byline, year: own.lastRevised?.day.year))
    if entry.kind == .handbook, !byline.isEmpty {
      values["cite-bibtex"] = .text(linker.href(Routes.bibTeX(of: entry.address.route)))
      values["cite-cff"] = .text(linker.href(Routes.citationFile(of: entry.address.route)))
    }
    if site.hasPlainText(text) {
      values["plain-text"] = .text(linker.href(Routes.plainText(of: text.route)))
      values["radio-script"] = .text(linker.href(Routes.radioScript(of: text.route)))
    }
    return values
  }

  private func shown(_ people: [(name: String, roles: String)]) -> [TemplateObject] {
    people.enumerated().map { index, person in
      TemplateObject(
        Contexts.helper,
        [
          "name": .text(person.name), "roles": .text(person.roles),
          "separator": .text(index == people.count - 1 ? "" : words["list-comma"]),
        ])
    }
  }

  private func place(_ entry: Entry) -> TemplateObject {
    let text = site.text(of: entry, in: words.language)
    return TemplateObject(
      Contexts.place,
      [
        "title": .text(SetApart.led(text.title, by: text.language)),
        "href": .text(linker.href(text.route)),
        "lang": .text(text.language.text),
      ])
  }

  func people(_ byline: [Credits.Name]) -> [TemplateObject] {
    zip(byline, words.separators(byline.count)).map { name, separator in
      var person = TemplateObject(Contexts.person)
      person["name"] = .text(words.shown(name))
      person.set("href", site.directory.id(of: name).map { linker.front(Routes.person($0)) })
      person.set("school", name.school)
      person.set(
        "school-href", site.directory.school(of: name).map { linker.front(Routes.school($0)) })
      person["country"] = .text(site.country(name.country, in: text.language))
      person["region"] = .text(site.region(name.country)?.rawValue ?? "")
      person["role"] = .text(words["role-" + name.role.rawValue])
      person["separator"] = .text(separator)
      return person
    }
  }

  /// Those who helped with this text, and how; on a translation also those who helped with the original.
  /// Who only agreed with it is named there.
  var helpers: [(name: String, roles: String)] {
    let own = site.credits(of: text.path)
    var helpers = own.helpers.filter {
      $0.roles != [.reviewer] || !own.reviewers.contains($0.name)
    }
    if text.translation != nil {
      let names = Set(own.helpers.map(\.name))
      helpers += site.credits(of: entry.path).helpers.filter { !names.contains($0.name) }
    }
    return helpers.map { helper in
      let roles = helper.roles.filter { $0 != .author }.map { words["helped-" + $0.rawValue] }
      return (helper.name, words.list(roles))
    }
  }

  /// As HTML, since names and titles in other scripts are set apart.
  private func citation(_ byline: [Credits.Name], year: Int?) -> String {
    guard !byline.isEmpty else { return "" }
    let configuration = site.edition.configuration
    let names = zip(byline, words.separators(byline.count)).map { name, separator in
      SetApart.html(words.shown(name)) + HTMLText.escape(separator)
    }
    let book = entry.kind == .blog ? configuration.blog.title : configuration.handbook.title
    return words.html(
      year == nil ? "cite-undated" : "cite",
      [
        "authors": names.joined(),
        "title": SetApart.html(
          SetApart.led(text.title, by: text.language), language: isForeign ? text.language : nil),
        "book": "<cite>\(SetApart.html(book))</cite>",
        "site": SetApart.html(configuration.title), "year": String(year ?? 0),
      ])
  }
}

import SourceModel
import Stories
import Syntax

/// Lines of facts that several kinds have.
extension ArticlePage {
  func line(_ author: Author) -> Facts.Line {
    let person = author.person.flatMap { site.edition.people[$0] }
    let school = (author.school ?? person?.school).map { site.school($0).name }
    let country = (author.country ?? person?.country).map {
      site.country($0, in: words.language)
    }
    return Facts.Line(
      text: shown(person: person, or: author.name, role: author.role ?? person?.role),
      detail: [school, country].compactMap { $0 }.joined(separator: ", "),
      href: page(of: site.directory.id(of: author)))
  }

  func speaker(_ speaker: Speaker) -> Facts.Line {
    switch speaker {
    case .person(let id):
      let person = site.edition.people[id]
      return Facts.Line(
        text: shown(person: person, or: id.text, role: person?.role),
        detail: person?.country.map { site.country($0, in: words.language) },
        href: page(of: site.directory.id(of: speaker)))
    case .named(let name, let role, let country, _, _):
      let details = [
        role.map { words["role-" + $0.rawValue] },
        country.map { site.country($0, in: words.language) },
      ]
      return Facts.Line(text: name, detail: details.compactMap { $0 }.joined(separator: ", "))
    }
  }

  private func page(of person: Slug?) -> String? {
    person.map { linker.front(Routes.person($0)) }
  }

  func line(_ figures: ReportedFigures) -> String? {
    let counts = [
      ("reported-schools", figures.schools), ("reported-countries", figures.countries),
      ("reported-teachers", figures.teachers), ("reported-students", figures.students),
    ].compactMap { key, number in number.map { words.counted(key, $0) } }
    guard !counts.isEmpty else { return nil }
    let list = words.list(counts)
    return figures.source.map { words("reported-line", ["figures": list, "source": $0]) }
      ?? words("reported-line-plain", ["figures": list])
  }

  func bookLine(_ output: Collaboration.Output) -> Facts.Line {
    switch output {
    case .handbook:
      Facts.Line(text: scope.title(.handbook), href: linker.front(Routes.handbook))
    case .blog: Facts.Line(text: scope.title(.blog), href: linker.front(Routes.blog))
    }
  }

  /// How somebody of `people/` wants to be named.
  private func shown(person: Person?, or name: String?, role: PersonRole?) -> String {
    let chosen: String? =
      switch person?.credit {
      case .no: nil
      case .named(let chosen): chosen
      case .yes: person?.name ?? name
      case nil: name
      }
    guard let chosen, !chosen.isEmpty else { return words.unnamed(role) }
    return chosen
  }
}

extension SiteModel {
  /// An entry by the path that a newsletter writes: from the root, or from `stories/`.
  func text(named path: String) -> EntryText? {
    [path, "stories/" + path].lazy.compactMap { RepoPath($0) }.compactMap { self.texts[$0] }.first
  }
}

extension Facts.Line {
  /// How to reach an organisation: an address, an e-mail address, or words.
  init(contact: String) {
    self.init(address: contact)
    guard href == nil, contact.utf8.count(where: { $0 == 0x40 }) == 1,
      // No parameters of a letter: they could be anything.
      contact.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x3F && $0 != 0x26 && $0 != 0x25 }),
      case .external(let letter) = Destination("mailto:" + contact)
    else { return }
    href = letter
  }

  /// An address that front matter gives: a link only where links may lead.
  init(address: String) {
    self.init(text: address)
    if case .external(let href) = Destination(address) { self.href = href }
  }
}

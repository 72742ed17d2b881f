import SourceModel
import Stories
import Syntax

/// The page of a person, and that of a school, with what they wrote.
extension PageScope {
  func person(_ person: PersonProfile, _ number: Int) -> [UInt8] {
    let role = person.role.map { words["role-" + $0.rawValue] }
    let school = person.school.flatMap(site.directory.school)
    let country = person.country.map { site.country($0, in: words.language) }
    var frame = PageFrame(
      self, .person, title: person.name,
      description: words.list([person.name, role, school?.name, country].compactMap { $0 }))
    frame.isSample = person.works.all.allSatisfy(\.metadata.isSample)
    var values = profile(
      person.name, person.country, front: Routes.person(person.id), number,
      of: Paging.pages(person.works.count))
    values["crumbs"] = .list([crumb(words["people"], Routes.people)])
    values["role"] = role.map { .text($0) }
    values["school"] = school.map { .object(crumb($0.name, Routes.school($0.id))) }
    if let bio = person.bio {
      values["bio"] = .text(bio)
      // Editors write records in the first language of the site.
      let language = site.words.language
      if language != words.language {
        values["bio-lang"] = .text(language.text)
        values["bio-dir"] = .text(TextDirection.of(language).rawValue)
      }
    }
    values.add(links(person.links))
    values["sections"] = .list(sections(ProfileList(person.works), number))
    return page(frame, values)
  }

  /// - Parameter list: its people, sorted, and what they wrote.
  func school(_ school: SchoolProfile, _ list: ProfileList, _ number: Int) -> [UInt8] {
    let country = site.country(school.country, in: words.language)
    let town = town(of: school)
    var frame = PageFrame(
      self, .school, title: school.name,
      description: words.list([school.name, town, country].compactMap { $0 }))
    frame.isSample =
      school.works.count > 0 && school.works.all.allSatisfy(\.metadata.isSample)
    var values = profile(
      school.name, school.country, front: Routes.school(school.id), number,
      of: Paging.pages(list.items.count))
    values["crumbs"] = .list([crumb(words["schools"], Routes.schools)])
    values["city"] = town.map { .text($0) }
    values["level"] = school.record?.level.map { .text(words["level-" + $0.rawValue]) }
    values.add(links([school.record?.url].compactMap { $0 }))
    values["sections"] = .list(sections(list, number))
    return page(frame, values)
  }

  private func profile(
    _ name: String, _ country: CountryCode?, front: Route, _ number: Int, of pages: Int
  ) -> TemplateValues {
    var values = paging(number, of: pages, front: front)
    values["name"] = .text(name)
    if let country {
      values["country"] = .text(site.country(country, in: words.language))
      values["region"] = .text(site.region(country)?.rawValue ?? "")
    }
    return values
  }

  /// Pages elsewhere: what a browser may open, and no address of e-mail.
  private func links(_ addresses: [String]) -> TemplateValues {
    let links = addresses.compactMap { address -> TemplateObject? in
      guard case .external(let href) = Destination(address),
        ["http:", "https:"].contains(where: { href.lowercased().hasPrefix($0) })
      else { return nil }
      return TemplateObject(Contexts.place, ["title": .text(href), "href": .text(href)])
    }
    return ["links": .list(links), "links-shown": .flag(!links.isEmpty)]
  }

  /// As much as one page holds, a heading a kind.
  private func sections(_ list: ProfileList, _ number: Int) -> [TemplateObject] {
    var sections: [(heading: ProfileList.Heading, items: [ProfileList.Item])] = []
    for item in Paging.items(list.items, on: number) {
      if sections.last?.heading != item.heading { sections.append((item.heading, [])) }
      sections[sections.count - 1].items.append(item)
    }
    return sections.map { heading, items in
      var names: [TemplateObject] = []
      var entries: [TemplateObject] = []
      for item in items {
        switch item.subject {
        case .person(let person): names.append(colleague(person))
        case .entry(let entry): entries.append(row(entry))
        }
      }
      return TemplateObject(
        DirectoryContexts.section,
        [
          "id": .text(heading.rawValue), "title": .text(words[heading.words]),
          "names": .list(names), "entries": .list(entries),
        ])
    }
  }
}

/// All that the pages of one person or school list, in order.
struct ProfileList: Sendable {
  /// The raw value is its name on the page.
  enum Heading: String, Sendable {
    case people, stories, posts, collaborations, calls, events, newsletters, voices

    init(_ kind: EntryKind) {
      switch kind {
      case .handbook: self = .stories
      case .blog: self = .posts
      case .collaborations: self = .collaborations
      case .calls: self = .calls
      case .events: self = .events
      case .newsletters: self = .newsletters
      case .voices: self = .voices
      }
    }

    /// The key of its words.
    var words: String {
      switch self {
      case .stories: "list-stories"
      case .posts: "list-posts"
      default: rawValue
      }
    }
  }

  enum Subject: Sendable {
    case person(PersonProfile)
    case entry(Entry)
  }

  struct Item: Sendable {
    let heading: Heading
    let subject: Subject
  }

  let items: [Item]

  init(_ works: Works, people: [PersonProfile] = []) {
    items =
      people.map { Item(heading: .people, subject: .person($0)) }
      + works.all.map { Item(heading: Heading($0.kind), subject: .entry($0)) }
  }
}

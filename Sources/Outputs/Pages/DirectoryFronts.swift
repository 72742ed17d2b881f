import SourceModel
import Stories

/// The lists of people and schools: sorted by name, a hundred a page.
extension PageScope {
  /// - Parameter all: everybody, sorted.
  func people(_ all: [PersonProfile], _ number: Int) -> [UInt8] {
    directory(
      "people", Routes.people, count: words.counted("people-count", all.count), number,
      of: Paging.pages(all.count),
      items: Paging.items(all, on: number).map { person in
        item(person, count: words.counted("text-count", person.works.count))
      })
  }

  /// The index of those who wrote stories of the handbook.
  func contributors(_ all: [PersonProfile], _ number: Int) -> [UInt8] {
    directory(
      "index-contributor", Routes.contributors, section: .index, crumbs: indexCrumbs(nil),
      count: words.counted("people-count", all.count), number, of: Paging.pages(all.count),
      items: Paging.items(all, on: number).map { person in
        item(person, count: words.counted("story-count", person.works.stories.count))
      })
  }

  func schools(_ all: [SchoolProfile], _ number: Int) -> [UInt8] {
    directory(
      "schools", Routes.schools, count: words.counted("school-count", all.count), number,
      of: Paging.pages(all.count),
      items: Paging.items(all, on: number).map { school in
        item(
          school.name, Routes.school(school.id), detail: town(of: school), school.country,
          count: school.works.count == 0 ? "" : words.counted("text-count", school.works.count))
      })
  }

  private func item(_ person: PersonProfile, count: String) -> TemplateObject {
    item(
      person.name, Routes.person(person.id),
      detail: person.school.flatMap { site.directory.school($0)?.name }, person.country,
      count: count)
  }

  /// One of a school's people: where that is need not be said again.
  func colleague(_ person: PersonProfile) -> TemplateObject {
    item(
      person.name, Routes.person(person.id),
      detail: person.role.map { words["role-" + $0.rawValue] }, nil,
      count: words.counted("text-count", person.works.count))
  }

  /// A town that is a country is said once.
  func town(of school: SchoolProfile) -> String? {
    let city = school.record?.city
    return city == site.country(school.country, in: words.language) ? nil : city
  }

  private func item(
    _ name: String, _ place: Route, detail: String?, _ country: CountryCode?, count: String
  ) -> TemplateObject {
    var item = TemplateObject(
      DirectoryContexts.item,
      ["name": .text(name), "href": .text(linker.front(place)), "count": .text(count)])
    item.set("detail", detail)
    if let country {
      item["country"] = .text(site.country(country, in: words.language))
      item["region"] = .text(site.region(country)?.rawValue ?? "")
    }
    return item
  }

  private func directory(
    _ title: String, _ front: Route, section: PageFrame.Section = .none,
    crumbs: [TemplateObject] = [], count: String, _ number: Int, of pages: Int,
    items: [TemplateObject]
  ) -> [UInt8] {
    let title = words[title]
    var frame = PageFrame(self, .directory, title: title, description: count)
    frame.section = section
    let values: TemplateValues = [
      "title": .text(title), "crumbs-shown": .flag(!crumbs.isEmpty), "crumbs": .list(crumbs),
      "count": .text(count), "items": .list(items),
    ]
    return page(frame, values.adding(paging(number, of: pages, front: front)))
  }
}

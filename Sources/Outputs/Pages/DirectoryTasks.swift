import SourceModel
import Stories

/// The pages of people and schools, in one interface language.
extension SiteModel {
  func directoryTasks(_ interface: Interface) -> [PageTask] {
    let collation = Collation(interface.language)
    let people = collation.sorted(directory.people) { $0.name }
    let schools = collation.sorted(directory.schools) { $0.name }
    var tasks =
      list(Routes.people, people, "the list of people", interface) { $0.people($1, $2) }
      + list(Routes.schools, schools, "the list of schools", interface) { $0.schools($1, $2) }
      + contributorTasks(people, interface)
    for person in directory.people {
      tasks += paged(
        Routes.person(person.id), Paging.pages(person.works.count), "a person's page", interface,
        of: { number in { $0.person(person, number, to: &$1) } },
        make: { $0.person(person, $1) })
    }
    return tasks + schoolTasks(people, interface)
  }

  /// - Parameter people: sorted once: a school may have thousands.
  private func schoolTasks(_ people: [PersonProfile], _ interface: Interface) -> [PageTask] {
    let ranks = Dictionary(
      people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return directory.schools.flatMap { school in
      let own = school.people.compactMap { ranks[$0] }.sorted().map { people[$0] }
      let list = ProfileList(school.works, people: own)
      return paged(
        Routes.school(school.id), Paging.pages(list.items.count), "a school's page", interface,
        of: { number in { $0.school(school, list, number, to: &$1) } },
        make: { $0.school(school, list, $1) })
    }
  }

  /// The index of those who wrote stories; an index of the handbook like the others.
  private func contributorTasks(
    _ sorted: [PersonProfile], _ interface: Interface
  ) -> [PageTask] {
    let people = sorted.filter { !$0.works.stories.isEmpty }
    return list(Routes.contributors, people, "the index of contributors", interface) {
      $0.contributors($1, $2)
    }
  }

  /// The pages of a list; none for an empty one.
  private func list<Item: Sendable>(
    _ front: Route, _ items: [Item], _ what: StaticString, _ interface: Interface,
    _ make: @escaping @Sendable (PageScope, [Item], Int) -> [UInt8]
  ) -> [PageTask] {
    guard !items.isEmpty else { return [] }
    return paged(front, Paging.pages(items.count), what, interface) { make($0, items, $1) }
  }
}

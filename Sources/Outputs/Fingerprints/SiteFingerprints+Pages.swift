import SourceModel
import Stories

/// What single pages are made of, beside what all of them are; false where that cannot be told.
extension SiteFingerprints {
  /// The page of a story or a post: the text, its place in the book, and what its terms and names lead to.
  func article(_ text: EntryText, to own: inout Ingredients) -> Bool {
    let entry = text.entry
    guard entry.kind == .handbook || entry.kind == .blog else { return false }
    own.add("article")
    own.add(text.path.string)
    add(entry, to: &own)
    addPlace(of: entry, to: &own)
    add(site.connections.collaboration(of: entry), to: &own)
    add(site.connections.call(of: entry), to: &own)
    own.add(site.credits(of: entry.path).byline) { own, name in
      own.add(site.directory.id(of: name)?.text)
      own.add(site.directory.school(of: name)?.text)
    }
    own.add(entry.metadata.tags + (text.translation?.tags ?? [])) {
      $0.add(site.indexes.place(.tag, .term($1)))
    }
    own.add(entry.metadata.goals) { $0.add(site.indexes.place(.goal, .goal($1))) }
    switch entry.details {
    case .story(let story):
      own.add(story.subjects) { $0.add(site.indexes.place(.subject, .term($1))) }
      own.add(story.tools) { $0.add(site.indexes.place(.tool, .term($1))) }
    case .post(let post):
      own.add(post.classrooms) { own, room in
        own.add(site.directory.school(room.school, in: room.country)?.text)
      }
    default: return false
    }
    return true
  }

  /// How a story is cited.
  func citation(of entry: Entry, to own: inout Ingredients) -> Bool {
    own.add("citation")
    add(entry, to: &own)
    return true
  }

  /// How a story or a post changed.
  func revisions(of text: EntryText, to own: inout Ingredients) -> Bool {
    guard text.entry.kind == .handbook || text.entry.kind == .blog else { return false }
    own.add("revisions")
    own.add(site.edition.hiddenNames.told)
    own.add(text.path.string)
    add(text.entry, to: &own)
    addPlace(of: text.entry, to: &own)
    return true
  }

  /// Its part, and the stories before and after.
  private func addPlace(of entry: Entry, to own: inout Ingredients) {
    let place = site.contents.places[entry.path]
    own.add(place?.part ?? -1)
    add(place.flatMap { site.story(at: $0.index - 1) }, to: &own)
    add(place.flatMap { site.story(at: $0.index + 1) }, to: &own)
  }

  /// A page of somebody's works.
  func person(_ person: PersonProfile, _ number: Int, to own: inout Ingredients) -> Bool {
    own.add("person")
    add(person, to: &own)
    own.add(person.school.flatMap(site.directory.school)?.name)
    own.add(person.bio)
    own.add(person.links)
    return add(ProfileList(person.works), person.works, number, to: &own)
  }

  /// A page of a school's people and works.
  func school(
    _ school: SchoolProfile, _ list: ProfileList, _ number: Int, to own: inout Ingredients
  ) -> Bool {
    own.add("school")
    own.add([school.id.text, school.name, school.country.text])
    return add(list, school.works, number, to: &own)
  }

  private func add(_ person: PersonProfile, to own: inout Ingredients) {
    own.add([
      person.id.text, person.name, person.role?.rawValue ?? "", person.country?.text ?? "",
      person.school?.text ?? "",
    ])
    own.add(person.works.count)
  }

  private func add(
    _ list: ProfileList, _ works: Works, _ number: Int, to own: inout Ingredients
  ) -> Bool {
    own.add(list.items.count)
    own.add(works.count > 0 && works.all.allSatisfy(\.metadata.isSample))
    for item in Paging.items(list.items, on: number) {
      own.add(item.heading.rawValue)
      switch item.subject {
      case .person(let person): add(person, to: &own)
      case .entry(let entry): if !add(CollectionOfOne(entry), to: &own) { return false }
      }
    }
    return true
  }

  /// A page of what is found under a key of an index.
  func list(_ key: IndexKey, _ number: Int, to own: inout Ingredients) -> Bool {
    own.add("list")
    own.add(key.kind.rawValue)
    own.add(key.name.text)
    if case .term(let text) = key.value { own.add(text) }
    for count in [number, key.stories.count, key.posts.count, key.others.count] { own.add(count) }
    for piece in Paging.pieces([key.stories, key.posts, key.others], on: number) {
      own.add(piece.list)
      for text in piece.items { own.add(text.path.string) }
      if !add(piece.items.map(\.entry), to: &own) { return false }
    }
    return true
  }
}

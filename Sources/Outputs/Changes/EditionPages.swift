import SourceModel
import Stories

/// The list of editions, and the page of each (`ChangeContexts.editions`, `.edition`).
extension PageScope {
  /// What came after the last edition, then the editions, the newest first.
  func editions(_ number: Int) -> [UInt8] {
    let history = edition.history
    var frame = PageFrame(
      self, .editions, title: words["editions"], description: words["editions-about"])
    frame.isSample = site.isSample
    let pages = site.editionsPages
    var values: TemplateValues = [:]
    if let since = history.states.last, since.edition == nil, !since.isEmpty, number == 1 {
      values["since"] = .object(summary(since))
    }
    values["editions"] = .list(
      Paging.items(history.states.filter { $0.edition != nil }.reversed(), on: number).map(summary))
    values.add(paging(number, of: pages, front: Routes.editions))
    return page(frame, values)
  }

  /// What one state brought. Of what came after the last edition, the page beside the editions.
  func edition(_ state: BookChanges, _ list: ChangeList, at front: Route, _ number: Int) -> [UInt8]
  {
    let title = title(of: state)
    var frame = PageFrame(
      self, .edition, title: title,
      description: state.edition.map { editionLine($0) } ?? words["editions-about"])
    frame.isSample = site.isSample
    var values: TemplateValues = [
      "title": .text(title), "crumbs": .list([crumb(words["editions"], Routes.editions)]),
      "sections": .list(sections(list, on: number)),
    ]
    let remarks = number == 1 ? remarks(on: state) : []
    values["remarks"] = .list(remarks)
    values["remarks-shown"] = .flag(!remarks.isEmpty)
    values["empty"] = .flag(state.isEmpty)
    if let own = state.edition {
      values["date"] = .object(words.dateObject(own.made.day))
      values["message"] = .text(own.message)
      // Elsewhere, since the book of today stands in `dist`.
      let folder = "edition-" + own.name.replacing("/", with: "-")
      values["again"] = .text("colophon build --at edition/\(own.name) --output \(folder)")
    }
    if number == 1 {
      let figures = figures(of: state)
      values["figures"] = .list(figures)
      values["figures-shown"] = .flag(!figures.isEmpty)
    }
    values.add(
      paging(number, of: Paging.pages(list.count), front: front)
    )
    return page(frame, values)
  }

  private func editionLine(_ edition: PublishedEdition) -> String {
    words("edition-line", ["name": edition.name, "date": words.date(edition.made.day)])
  }

  private func figures(of state: BookChanges) -> [TemplateObject] {
    let counted = state.figures
    return objects([
      ("figure-stories", counted.stories), ("figure-posts", counted.posts),
      ("figure-people", counted.people), ("figure-countries", counted.countries),
      ("figure-translations", counted.translations),
    ])
  }

  /// One state as an item of the list: its name, its day, what it brought in one line.
  private func summary(_ state: BookChanges) -> TemplateObject {
    var object = TemplateObject(FrontContexts.edition)
    object["title"] = .text(title(of: state))
    object["href"] = .text(linker.front(site.route(of: state)))
    if let own = state.edition { object["date"] = .object(words.dateObject(own.made.day)) }
    object["line"] = .text(line(of: state))
    return object
  }

  /// `3 new stories, 2 revised`.
  func line(of state: BookChanges) -> String {
    let new = state.newByKind
    let numbers = [
      ("count-new-stories", new.stories), ("count-new-posts", new.posts),
      ("count-new-others", new.others),
      ("count-translated", state.translated.count), ("count-revised", state.revised.count),
    ]
    return words.list(numbers.filter { $0.1 > 0 }.map { words.counted($0.0, $0.1) })
  }
}

extension SiteModel {
  var editionsPages: Int { Paging.pages(edition.history.editions.count) }

  func route(of state: BookChanges) -> Route {
    state.edition.map { editionRoutes[$0] } ?? Routes.sinceLastEdition
  }

  /// The pages about editions; none while there is no edition.
  func editionTasks(_ interface: Interface) -> [PageTask] {
    let history = edition.history
    guard history.current != nil else { return [] }
    var tasks = paged(Routes.editions, editionsPages, "the list of editions", interface) {
      $0.editions($1)
    }
    for state in history.states where state.edition != nil || !state.isEmpty {
      let list = ChangeList(state, self)
      let front = route(of: state)
      tasks += paged(front, Paging.pages(list.count), "the page of an edition", interface) {
        $0.edition(state, list, at: front, $1)
      }
    }
    return tasks
  }
}

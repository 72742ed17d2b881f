import SourceModel
import Stories

/// Every page and file of the site but the pictures, as tasks.
extension SiteModel {
  var tasks: [PageTask] {
    var tasks = [
      PageTask(style, PageOrigin(site: "the style")) { Array(self.templates.style.utf8) }
    ]
    if let script = searchScript {
      tasks.append(
        PageTask(script, PageOrigin(site: "the search box")) { Array(self.templates.script.utf8) })
    }
    // A server shows it; without one nobody would meet it.
    if !options.isOffline {
      let plain = PageScope(self, interfaces[0], at: Routes.notFound)
      tasks.append(
        PageTask(Routes.notFound, PageOrigin(site: "the page for what is not found")) {
          plain.notFound()
        })
    }
    for interface in interfaces { tasks += fixedPages(interface) }
    for text in orderedTexts {
      tasks.append(
        PageTask(
          text.route, PageOrigin(text.path), isHidden: text.entry.metadata.isDraft,
          changed: TextDates(text, in: edition).updated?.day, of: { $0.article(text, to: &$1) }
        ) { self.article(text) })
      tasks += outcomeTasks(text) + revisionsTasks(text)
    }
    for entry in edition.withdrawn { tasks += entry.addresses.map { withdrawnTask(entry, at: $0) } }
    tasks += feedTasks + dataTasks + citationTasks + movedTasks
    return tasks + sitemapTasks(for: tasks)
  }

  /// The page at one of the addresses of a text that was taken back, in its language where the site has
  /// its words.
  private func withdrawnTask(_ entry: Edition.Withdrawn, at address: EntryAddress) -> PageTask {
    let interface = interfaces.first { $0.language == address.translation } ?? interfaces[0]
    let scope = PageScope(self, at: address.route, language: interface.language)
    return PageTask(scope.route, PageOrigin(address.path), isHidden: true) {
      scope.withdrawn(entry)
    }
  }

  /// The pages that each interface language has.
  private func fixedPages(_ interface: Interface) -> [PageTask] {
    let portal = [
      fixed(.root, "the portal", interface) { $0.portal() },
      fixed(Routes.colophon, "the colophon", interface) { $0.colophon() },
    ]
    return portal
      + paged(Routes.handbook, contents.pages.count, "the handbook's front", interface) {
        $0.handbookFront($1)
      }
      + paged(Routes.blog, Paging.pages(edition.posts.count), "the blog's front", interface) {
        $0.blogFront($1)
      }
      + indexPages(interface) + archivePages(interface)
      + KindFront.kinds.flatMap { kindFront($0, interface) } + directoryTasks(interface)
      + editionTasks(interface)
  }

  private func indexPages(_ interface: Interface) -> [PageTask] {
    guard hasTexts else { return [] }
    var tasks = [fixed(Routes.indexes, "the indexes", interface) { $0.indexes() }]
    for kind in IndexKind.allCases where !indexes[kind].isEmpty {
      // Sorted once, not on each page of the index.
      let keys = PageScope(self, interface, at: kind.front).keys(kind)
      tasks += paged(kind.front, Paging.pages(keys.count), "an index", interface) {
        $0.index(kind, keys, $1)
      }
      for key in keys where key.count > 0 {
        tasks += paged(
          key.place, Paging.pages(key.count), "a page of an index", interface,
          of: { number in { $0.list(key, number, to: &$1) } }, make: { $0.list(key, $1) })
      }
    }
    return tasks
  }

  private func archivePages(_ interface: Interface) -> [PageTask] {
    postsByYear.flatMap { year, posts in
      paged(Routes.archive(year), Paging.pages(posts.count), "a year of the blog", interface) {
        $0.archive(year, posts, $1)
      }
    }
  }

  /// Only when the kind has entries.
  private func kindFront(_ kind: EntryKind, _ interface: Interface) -> [PageTask] {
    guard has(kind) else { return [] }
    let front = KindFront(kind, self)
    return paged(
      Routes.front(of: kind), Paging.pages(front.count), "the front of a kind", interface
    ) { $0.kindFront(front, $1) }
  }

  func has(_ kind: EntryKind) -> Bool { edition.others[kind]?.isEmpty == false }

  /// One page that each interface language has.
  func fixed(
    _ place: Route, _ what: StaticString, _ interface: Interface, of list: PageTask.List? = nil,
    _ make: @escaping @Sendable (PageScope) -> [UInt8]
  ) -> PageTask {
    let scope = PageScope(self, interface, at: place)
    return PageTask(scope.route, PageOrigin(site: what.description), of: list) { make(scope) }
  }

  /// The pages of one long list.
  ///
  /// - Parameter list: what each of them is made of, by its number.
  func paged(
    _ front: Route, _ count: Int, _ what: StaticString, _ interface: Interface,
    of list: (Int) -> PageTask.List? = { _ in nil },
    make: @escaping @Sendable (PageScope, Int) -> [UInt8]
  ) -> [PageTask] {
    (1...count).map { number in
      fixed(Routes.page(number, of: front), what, interface, of: list(number)) { make($0, number) }
    }
  }
}

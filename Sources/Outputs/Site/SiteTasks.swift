import SourceModel
import Stories

/// Every page and file of the site but the pictures, as tasks.
extension SiteModel {
  var tasks: [PageTask] {
    let plain = PageScope(self, interfaces[0], at: Routes.notFound)
    var tasks = [
      PageTask(Routes.notFound, PageOrigin(site: "the page for what is not found")) {
        plain.notFound()
      },
      PageTask(style, PageOrigin(site: "the style")) { Array(templates.style.utf8) },
    ]
    for interface in interfaces { tasks += fixedPages(interface) }
    for text in EntryText.all(of: edition) {
      tasks.append(PageTask(text.route, PageOrigin(text.path)) { article(text) })
    }
    for entry in edition.withdrawn {
      let scope = PageScope(self, at: entry.address.route, language: interfaces[0].language)
      tasks.append(
        PageTask(scope.route, PageOrigin(entry.address.path)) { scope.withdrawn(entry) })
    }
    return tasks + feedTasks + dataTasks
  }

  /// The pages that each interface language has.
  private func fixedPages(_ interface: Interface) -> [PageTask] {
    let portal = [fixed(.root, "the portal", interface) { $0.portal() }]
    return portal
      + paged(Routes.handbook, contents.pages.count, "the handbook's front", interface) {
        $0.handbookFront($1)
      }
      + paged(Routes.blog, Paging.pages(edition.posts.count), "the blog's front", interface) {
        $0.blogFront($1)
      }
  }

  /// One page that each interface language has.
  func fixed(
    _ place: Route, _ what: StaticString, _ interface: Interface,
    _ make: @escaping @Sendable (PageScope) -> [UInt8]
  ) -> PageTask {
    let scope = PageScope(self, interface, at: place)
    return PageTask(scope.route, PageOrigin(site: what.description)) { make(scope) }
  }

  /// The pages of one long list.
  func paged(
    _ front: Route, _ count: Int, _ what: StaticString, _ interface: Interface,
    _ make: @escaping @Sendable (PageScope, Int) -> [UInt8]
  ) -> [PageTask] {
    (1...count).map { number in
      fixed(Routes.page(number, of: front), what, interface) { make($0, number) }
    }
  }
}

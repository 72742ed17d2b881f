import Dispatch
package import SourceModel
package import Stories
import Synchronization

/// The site of an edition: every page, feed and file of `dist`.
package enum Site {
  /// Renders everything, some pages at once.
  ///
  /// The order of the files is that of their routes, and their bytes depend on nothing but the
  /// arguments. With errors among the messages, nothing of it should be written.
  /// - Parameter reader: gives the bytes of pictures; asked by one task only.
  package static func render(
    _ edition: Edition, templates: TemplateSet, reader: any ObjectReader, options: SiteOptions
  ) -> Checked<[OutputFile]> {
    let pictures = PicturePublisher.publish(edition, reader: reader)
    let site = SiteModel(
      edition: edition, templates: templates, options: options, pictures: pictures.value.byPath)
    var tasks = site.tasks
    tasks += pictures.value.files.map { file in
      PageTask(file.route, file.origin) { file.bytes }
    }
    let checked = unique(tasks)
    let files = run(checked.value, jobs: options.jobs)
    return Checked(files, (pictures.diagnostics + checked.diagnostics).sorted())
  }

  /// One task an address; the first by order of the plan stays.
  private static func unique(_ tasks: [PageTask]) -> Checked<[PageTask]> {
    var owners: [Route: PageOrigin] = [:]
    var kept: [PageTask] = []
    var diagnostics: [Diagnostic] = []
    for task in tasks {
      if let first = owners[task.route] {
        diagnostics.append(
          AddressTaken.diagnostic(task.route, taken: first, by: task.origin))
      } else {
        owners[task.route] = task.origin
        kept.append(task)
      }
    }
    return Checked(kept.sorted { $0.route < $1.route }, diagnostics)
  }

  private static func run(_ tasks: [PageTask], jobs: Int) -> [OutputFile] {
    let next = Atomic<Int>(0)
    let done = Mutex<[(Int, [UInt8])]>([])
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, tasks.count))) { _ in
      var own: [(Int, [UInt8])] = []
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < tasks.count else { break }
        own.append((index, tasks[index].make()))
      }
      done.withLock { $0 += own }
    }
    return done.withLock { $0 }.sorted { $0.0 < $1.0 }.map { index, bytes in
      OutputFile(route: tasks[index].route, content: .bytes(bytes))
    }
  }
}

extension SiteModel {
  /// All pages and files but the pictures.
  var tasks: [PageTask] {
    var tasks = [
      PageTask(.root, PageOrigin(site: "the portal")) { portal() },
      PageTask(Routes.notFound, PageOrigin(site: "the page for what is not found")) { notFound() },
      PageTask(style, PageOrigin(site: "the style")) { Array(templates.style.utf8) },
    ]
    for number in 1...contents.pages.count {
      let route = Routes.page(number, of: Routes.handbook)
      tasks.append(
        PageTask(route, PageOrigin(site: "the handbook's front")) { handbookFront(number) })
    }
    for number in 1...blogPages {
      let route = Routes.page(number, of: Routes.blog)
      tasks.append(PageTask(route, PageOrigin(site: "the blog's front")) { blogFront(number) })
    }
    for text in EntryText.all(of: edition) {
      tasks.append(PageTask(text.route, PageOrigin(text.path)) { article(text) })
    }
    for entry in edition.withdrawn {
      let route = entry.address.route
      tasks.append(
        PageTask(route, PageOrigin(entry.address.path)) { withdrawn(entry, at: route) })
    }
    return tasks + feedTasks + dataTasks
  }
}

package import SourceModel
package import Stories

/// The site of an edition: every page, feed and file of `dist`.
package enum Site {
  /// Decides what will be made: all addresses, and all that is wrong with templates' data and pictures.
  ///
  /// Nothing is rendered yet. With errors among the messages, nothing of it should be written.
  /// - Parameter reader: gives the bytes of pictures; it may be asked by several tasks at once.
  package static func plan(
    _ edition: Edition, templates: TemplateSet, reader: any ObjectReader, options: SiteOptions
  ) -> Checked<SitePlan> {
    let pictures = PicturePublisher.publish(edition, options, reader: reader)
    let site = SiteModel(
      edition: edition, templates: templates, options: options, pictures: pictures.value.byPath,
      pictureMaker: pictures.value.maker, reader: reader)
    var tasks: [PageTask] = []
    if options.formats.contains(.html) { tasks += site.tasks + pictures.value.tasks }
    if options.formats.contains(.text) { tasks += site.plainTextTasks }
    let fingerprints = options.marks.map { SiteFingerprints(site, $0) }
    let books = site.bookTasks(pictures: pictures.value.tasks, fingerprints)
    tasks += books.value
    let checked = unique(tasks)
    let languages = InterfaceLanguages.diagnostics(edition.configuration, templates)
    var plan = SitePlan(tasks: checked.value, fingerprints: fingerprints)
    plan.print = site.printJob(pictures: pictures.value.tasks)
    plan.volumesLeftOut = site.volumesLeftOut
    plan.isLackingByChance = pictures.value.isLackingByChance
    if site.searchScript != nil { plan.searchDocuments = site.searchDocuments }
    return Checked(
      plan,
      (pictures.diagnostics + books.diagnostics + languages + checked.diagnostics).sorted())
  }

  /// Renders everything at once: for tests and small sites, since all pages are held in memory.
  ///
  /// - Throws: `ObjectError` when a picture cannot be read any more.
  package static func render(
    _ edition: Edition, templates: TemplateSet, reader: any ObjectReader, options: SiteOptions
  ) throws(ObjectError) -> Checked<[OutputFile]> {
    let plan = plan(edition, templates: templates, reader: reader, options: options)
    var files: [OutputFile] = []
    for (place, route) in plan.value.routes.enumerated() {
      files.append(OutputFile(route: route, content: .bytes(try plan.value.bytes(at: place))))
    }
    return Checked(files, plan.diagnostics)
  }

  /// One task an address; the first by order of the plan stays.
  private static func unique(_ tasks: [PageTask]) -> Checked<[PageTask]> {
    var owners: [Route: PageOrigin] = [:]
    var kept: [PageTask] = []
    var diagnostics: [Diagnostic] = []
    // What lies in the folder of a page clashes with it, and one message is enough.
    var said: Set<[RepoPath?]> = []
    for task in tasks {
      if let first = owners[task.route] {
        guard said.insert([first.path, task.origin.path]).inserted || first.path == nil else {
          continue
        }
        AddressTaken.diagnostic(task.route, taken: first, by: task.origin).map {
          diagnostics.append($0)
        }
      } else {
        owners[task.route] = task.origin
        kept.append(task)
      }
    }
    return Checked(kept.sorted { $0.route < $1.route }, diagnostics)
  }
}

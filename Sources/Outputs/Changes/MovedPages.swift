import SourceModel
import Stories

extension SiteModel {
  /// At each address that a text had before it was renamed: a page that leads on.
  var movedTasks: [PageTask] {
    edition.formerAddresses.compactMap { former in
      let text = texts[former.path]
      let withdrawn = edition.withdrawn.lazy.flatMap(\.addresses).first { $0.path == former.path }
      guard let target = text?.route ?? withdrawn?.route else { return nil }
      let language = text?.language ?? interfaces[0].language
      let scope = PageScope(self, at: former.route, language: language)
      return PageTask(former.route, PageOrigin(former.path), isHidden: true) {
        scope.moved(to: target, title: text?.title)
      }
    }
  }
}

extension PageScope {
  /// A page that leads on by itself, and by a link where a browser does not follow.
  ///
  /// - Parameter title: of the text; nil for one that was taken back.
  func moved(to target: Route, title: String?) -> [UInt8] {
    var frame = PageFrame(
      self, .moved, title: words["moved-title"], description: words["moved-title"])
    frame.isHidden = true
    frame.refresh = linker.href(target)
    return page(
      frame,
      [
        "target": .object(
          TemplateObject(
            Contexts.place,
            [
              "title": .text(title ?? words["withdrawn-title"]), "href": .text(linker.href(target)),
            ]))
      ])
  }
}

import SourceModel
import Stories

extension SiteModel {
  /// At each address that a text had before it was renamed: a page that leads on, and one from its versions.
  var movedTasks: [PageTask] {
    edition.formerAddresses.flatMap { former -> [PageTask] in
      let text = texts[former.path]
      let withdrawn = edition.withdrawn.lazy.flatMap(\.addresses).first { $0.path == former.path }
      guard let target = text?.route ?? withdrawn?.route else { return [] }
      var ways = [(from: former.route, to: target)]
      if let text, hasRevisionsPage(text) {
        ways.append((Routes.revisions(of: former.route), Routes.revisions(of: target)))
      }
      let language = text?.language ?? interfaces[0].language
      return ways.map { from, to in
        let scope = PageScope(self, at: from, language: language)
        return PageTask(from, PageOrigin(former.path), isHidden: true) {
          scope.moved(to: to, title: text?.title)
        }
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

import SourceModel
import Stories

/// How one text changed: what editions made of it word by word, and all its versions
/// (`ChangeContexts.revisions`).
struct RevisionsPage {
  let article: ArticlePage
  let scope: PageScope
  private let front: Route

  init(_ site: SiteModel, _ text: EntryText, page number: Int) {
    front = Routes.revisions(of: text.route)
    scope = PageScope(site, at: Routes.page(number, of: front), language: text.language)
    article = ArticlePage(site: site, text: text, scope: scope)
  }

  /// The bytes of one of its pages, from 1.
  ///
  /// - Throws: `ObjectError` when a former version cannot be read any more.
  func page(_ number: Int) throws(ObjectError) -> [UInt8] {
    let (site, words, text) = (scope.site, scope.words, article.text)
    let title = words("how-changed", ["title": text.title])
    var frame = PageFrame(scope, .revisions, title: title, description: title)
    frame.section = PageFrame.Section(text.entry.kind)
    frame.isSample = text.entry.metadata.isSample
    frame.isHidden = text.entry.metadata.isDraft
    frame.licence = text.entry.metadata.licence
    frame.languages = article.frontLanguages
    let revisions = site.credits(of: text.path).revisionList
    var values: TemplateValues = [
      "title": .html(shownTitle), "text": .object(article.crumbToText),
      "crumbs": .list(article.crumbsToText),
      "count": .text(words.counted("version-count", revisions.count)),
      "revisions": .list(Paging.items(revisions, on: number).map { scope.row($0) }),
    ]
    if number == 1 {
      let changes = try changes()
      values["changes"] = .list(changes)
      values["changes-shown"] = .flag(!changes.isEmpty)
    }
    values.add(
      scope.paging(number, of: Paging.pages(revisions.count)) {
        scope.linker.href(Routes.page($0, of: front))
      }
    )
    return scope.page(frame, values)
  }

  /// As HTML, since the text's own title is set apart.
  private var shownTitle: String {
    let text = article.text
    let language = text.language == scope.words.language ? nil : text.language
    return scope.words.html(
      "how-changed",
      ["title": SetApart.html(SetApart.led(text.title, by: text.language), language: language)])
  }

  /// Against the edition before that held it, in the latest two states of the book, without names that
  /// were taken back.
  private func changes() throws(ObjectError) -> [TemplateObject] {
    let (site, text) = (scope.site, article.text)
    var changes: [TemplateObject] = []
    // The old version of one change is mostly the new one of the next.
    var last: (blob: ObjectID, reading: ProseReading)?
    func read(_ blob: ObjectID) throws(ObjectError) -> ProseText? {
      if let last, last.blob == blob { return last.reading.prose }
      guard let file = try site.reader.text(blob, at: text.path) else { return nil }
      let reading = last.map { ProseReading(file, after: $0.reading) } ?? ProseReading(file)
      last = (blob, reading)
      return reading.prose
    }
    for (state, versions) in site.edition.history.changes(of: text.path) {
      guard let new = try read(versions.new), let old = try read(versions.old) else { continue }
      let hidden = site.edition.hiddenNames
      var object = TemplateObject(ChangeContexts.change)
      object["id"] = .text("change-\(changes.count + 1)")
      object["title"] = .text(scope.title(of: state))
      if let own = state.edition {
        object["date"] = .object(scope.words.dateObject(own.made.day))
      }
      object["diff"] = .object(
        ProseDiffHTML.values(
          ProseDiff(old: old.hiding(hidden), new: new.hiding(hidden)), language: text.language,
          words: scope.words))
      changes.append(object)
    }
    return changes
  }
}

extension PageScope {
  /// One version of a text: when, who, what for.
  func row(_ revision: Credits.Revision) -> TemplateObject {
    var row = TemplateObject(ChangeContexts.revision)
    row["date"] = revision.time.known.map { .object(words.dateObject($0.day)) }
    row["names"] = .html(words.html(list: revision.names))
    row["subject"] = .text(revision.subject)
    return row
  }
}

extension ArticlePage {
  var crumbToText: TemplateObject {
    TemplateObject(
      Contexts.place, ["title": .text(text.title), "href": .text(linker.href(text.route))])
  }

  /// The book, its part, and the text itself.
  var crumbsToText: [TemplateObject] { crumbs + [crumbToText] }
}

extension SiteModel {
  /// So many versions stand on the text's own page; of more there is a page.
  static let revisionsOnPage = 4

  func hasRevisionsPage(_ text: EntryText) -> Bool {
    credits(of: text.path).revisionList.count > Self.revisionsOnPage
      || edition.history.isRevised(text.path)
  }

  func revisionsTasks(_ text: EntryText) -> [PageTask] {
    guard hasRevisionsPage(text) else { return [] }
    let front = Routes.revisions(of: text.route)
    let count = Paging.pages(credits(of: text.path).revisionList.count)
    return (1...count).map { number in
      PageTask(
        Routes.page(number, of: front), PageOrigin(text.path),
        isHidden: text.entry.metadata.isDraft, of: { $0.revisions(of: text, to: &$1) }
      ) { () throws(ObjectError) in
        try RevisionsPage(self, text, page: number).page(number)
      }
    }
  }
}

import SourceModel
import Stories

extension SiteModel {
  /// Whether the handbook is made as a book file: there is none of an empty one.
  var makesBook: Bool { options.formats.contains(.epub) && !stories.isEmpty }

  /// The handbook as a book file, and each of its parts where that was asked for.
  ///
  /// - Parameters:
  ///   - pictures: what makes the pictures that the site publishes.
  ///   - fingerprints: tell what pages are made of, where they are kept.
  func bookTasks(
    pictures: [PageTask], _ fingerprints: SiteFingerprints?
  ) -> Checked<[PageTask]> {
    guard makesBook else { return Checked([]) }
    let chapters = BookChapter.all(of: edition)
    let makers = Dictionary(
      pictures.map { ($0.route, $0) }, uniquingKeysWith: { first, _ in first })
    let whole = BookPictures(chapters, self)
    var tasks = [
      bookTask(Routes.book, "the handbook as EPUB", nil, chapters, whole, makers, fingerprints)
    ]
    if options.makesParts {
      for chapter in chapters where !chapter.texts.isEmpty {
        tasks.append(
          bookTask(
            Routes.book(part: chapter.part + 1), "a part of the handbook as EPUB", chapter.part,
            [chapter], BookPictures([chapter], self), makers, fingerprints))
      }
    }
    let left = whole.leftOut
    return Checked(tasks, left == 0 ? [] : [BookPicturesLeftOut.diagnostic(left)])
  }

  private func bookTask(
    _ route: Route, _ what: String, _ part: Int?, _ chapters: [BookChapter],
    _ shown: BookPictures, _ makers: [Route: PageTask], _ fingerprints: SiteFingerprints?
  ) -> PageTask {
    PageTask(route, PageOrigin(site: what)) { () throws(ObjectError) in
      let book = Book(self, part: part, chapters: chapters, pictures: shown)
      return try BookFile(book, makers, fingerprints).bytes()
    }
  }
}

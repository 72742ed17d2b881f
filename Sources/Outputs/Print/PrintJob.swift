package import SourceModel
import Stories

/// The handbook as printed books, which a program must set.
package struct PrintJob: Sendable {
  /// Seconds since 1970: what the files say of when they were made.
  package let timestamp: Int64
  /// At least one.
  package let volumes: [Volume]
  /// One text of the handbook alone; nil where there is none at a path.
  package let sheet: @Sendable (RepoPath) -> WrittenBook?

  /// One of the books.
  package struct Volume: Sendable {
    /// From 1; nil where it is the only one.
    package let number: Int?
    /// Writes it; it parses every story, so it is asked once.
    package let write: @Sendable () -> WrittenBook

    /// Where the book for a paper stands.
    package func route(_ paper: PaperSize) -> Route { Routes.printed(paper, volume: number) }
  }
}

extension SiteModel {
  /// The handbook on each paper; nil when none is made.
  ///
  /// - Parameter pictures: what makes the pictures that the site publishes.
  func printJob(pictures: [PageTask]) -> PrintJob? {
    guard makesPrint else { return nil }
    return PrintJob(
      timestamp: edition.committed?.seconds ?? 0,
      volumes: volumes.map { volume in
        PrintJob.Volume(number: volume.ofSeveral) {
          PrintBook(self, volume).written(pictures)
        }
      },
      sheet: { path in
        for chapter in BookChapter.all(of: self.edition) {
          guard let text = chapter.texts.first(where: { $0.path == path }) else { continue }
          let alone = PrintVolume(
            number: 1, total: 1, chapters: [BookChapter(part: chapter.part, texts: [text])],
            continues: false)
          return PrintBook(self, alone, isSheet: true).sheet(text, pictures)
        }
        return nil
      })
  }
}

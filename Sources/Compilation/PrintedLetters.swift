import Outputs
import Programs
import SourceModel

/// What no font of this machine can show in the printed handbook, told without setting it.
enum PrintedLetters {
  /// Warnings: a site has no need of fonts, and another machine may print the book.
  ///
  /// Writing the book takes about as long as reading it, so it is written only where some file has a letter that no
  /// font has; which of them are printed is known then.
  ///
  /// - Parameter job: the book, as it would be set.
  static func diagnostics(in snapshot: Snapshot, _ job: PrintJob) -> [Diagnostic] {
    let shelf = FontShelf()
    let mayLack = snapshot.paths.contains { path in
      path.components.first == "stories"
        && snapshot.file(at: path).map { LetterWithoutFont.mayBeSaid(of: $0.text, has: shelf.has) }
          == true
    }
    guard mayLack else { return [] }
    return job.volumes.flatMap { shelf.missing(in: $0.write(), snapshot) }.map(\.asWarning)
  }
}

extension FontShelf {
  /// What a book needs and no font has.
  func missing(in book: WrittenBook, _ snapshot: Snapshot) -> [Diagnostic] {
    LetterWithoutFont.diagnostics(book.passages, has: has, isThere: families.contains) {
      snapshot.file(at: $0)
    }
  }
}

extension Diagnostic {
  /// The same, where nobody asked for printed books by name.
  var asWarning: Diagnostic {
    var milder = self
    milder.severity = .warning
    return milder
  }
}

import SourceModel
import Stories

/// Every page of a book as values, before it is put on one paper or another.
package struct WrittenBook: Sendable {
  /// What all of it is put into: a function of the design, and what it is told.
  fileprivate struct Frame: Sendable {
    let name: StaticString
    let title: String
    let language: LanguageTag
    var fields: [TypstValue.Field] = []
  }

  fileprivate let book: PrintBook
  fileprivate let frame: Frame
  fileprivate let values: [TypstValue]
  /// Its texts, whose characters must be in a font.
  package let passages: [PrintSource.Passage]
  fileprivate let fonts: PrintFonts
  fileprivate let makers: [PageTask]
}

extension PrintBook {
  /// The file of the design, below the folder.
  static let design = "print/book.typ"

  /// Every page of the book in its order, and the texts that their characters come from.
  ///
  /// - Parameter makers: what makes the pictures that the site publishes.
  func written(_ makers: [PageTask]) -> WrittenBook {
    var values = [titlePage(), imprint(), .call("contents", .text(scope.words["contents"]))]
    var shown: [(path: RepoPath?, value: TypstValue)] = values.map { (nil, $0) }
    var places: Set<String> = []
    var wanted: Set<String> = []
    func add(_ path: RepoPath?, _ written: Written) {
      values.append(written.value)
      shown.append((path, written.value))
      places.formUnion(written.places)
      wanted.formUnion(written.wanted)
    }
    for chapter in chapters {
      if hasPage(chapter) {
        add(site.edition.parts[chapter.part].introductionPath, part(chapter))
      }
      for text in chapter.texts { add(text.path, story(text)) }
    }
    var indexes: [TypstValue] = []
    for kind in Self.indexes {
      let index = index(kind, isFirst: indexes.isEmpty)
      if !index.isEmpty { indexes.append(index) }
    }
    let back = [changes()] + indexes + [contributors(), colophon()]
    values += back
    shown += back.map { (nil, $0) }
    let scope = scope
    let frame = WrittenBook.Frame(
      name: "whole", title: title, language: scope.words.language,
      fields: [.init("description", .optional(scope.title(.siteDescription)))])
    return finished(frame, values, shown, lost: wanted.subtracting(places), makers)
  }

  /// One text alone, which is the first and only one of this book.
  func sheet(_ text: EntryText, _ makers: [PageTask]) -> WrittenBook {
    let written = story(text)
    let words = site.interface(for: text.language).words
    let licence = Licence(text.entry.metadata.licence ?? site.edition.configuration.licence)
    let line = [
      site.publicURL.map { $0 + text.route.encoded } ?? scope.title(.handbook),
      licence.name, words["revision"] + words["colon"] + scope.revision.text,
    ].map(SetApart.marked).joined(separator: " · ")
    let frame = WrittenBook.Frame(
      name: "sheet", title: Self.shown(text), language: text.language,
      fields: [.init("line", .marked(line)), .init("labels", language(words.language))])
    return finished(
      frame, [written.value], [(text.path, written.value), (nil, .marked(line))],
      lost: written.wanted.subtracting(written.places), makers)
  }

  private func finished(
    _ frame: WrittenBook.Frame, _ values: [TypstValue],
    _ shown: [(path: RepoPath?, value: TypstValue)],
    lost: Set<String>, _ makers: [PageTask]
  ) -> WrittenBook {
    var values = values
    // A place that paper does not have is put at the end: Typst refuses a link that leads nowhere.
    let lost = lost.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    if !lost.isEmpty { values.append(.call("lost", .list(lost.map { .text($0) }))) }
    let passages = shown.map { path, value in
      var scalars = ScalarSet()
      scalars.insert(value)
      return PrintSource.Passage(path: path, scalars: scalars.scalars)
    }
    let scripts = Set(passages.flatMap(\.scalars)).compactMap(PrintScript.of)
    return WrittenBook(
      book: self, frame: frame, values: values, passages: passages, fonts: PrintFonts(Set(scripts)),
      makers: makers)
  }
}

extension WrittenBook {
  /// The book on one paper.
  package func source(_ paper: PaperSize) -> PrintSource {
    let text = PrintSource.File(path: PrintSource.main) { self.text(paper) }
    let design = PrintSource.File(path: PrintBook.design) { Array(book.site.templates.print.utf8) }
    let pictures = BookPictures(book.chapters, book.site)
    return PrintSource(
      files: [text, design] + files(of: pictures), isDescribed: !pictures.lacksWords)
  }

  /// What Typst reads.
  func text(_ paper: PaperSize) -> [UInt8] {
    var source = TypstSource(importing: "/" + PrintBook.design)
    for (number, language) in book.languages.enumerated() {
      source.define(language: number, fonts.value(of: language))
    }
    let scope = book.scope
    let author = book.site.edition.configuration.publisher?.name ?? scope.title(.site)
    source.show(
      frame.name,
      [
        .init("paper", paper.rawValue), .init("language", book.language(frame.language)),
        .init("title", frame.title), .init("authors", .list([.text(author)])),
      ] + frame.fields)
    for value in values { source.add(value) }
    return source.bytes
  }

  /// All that the book's texts and introductions show.
  private func files(of pictures: BookPictures) -> [PrintSource.File] {
    let shown = Set(pictures.routes)
    return makers.filter { shown.contains($0.route) }.map { task in
      PrintSource.File(path: String(task.route.text.drop { $0 == "/" }), make: task.make)
    }
  }
}

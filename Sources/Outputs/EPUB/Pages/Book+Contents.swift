import SourceModel
import Stories

/// The navigation document: contents in reading order, and landmarks (EPUB 3.3, section 7).
extension Book {
  func contents() -> [UInt8] {
    let scope = scope
    let words = scope.words
    var items = [
      item(words["book-title-page"], BookPage.title),
      item(words["book-imprint"], BookPage.imprint),
      item(words["contents"], BookPage.contents),
    ]
    items += chapters.flatMap { contentsItems(of: $0, words.language) }
    if hasChanges { items.append(item(changesTitle, BookPage.changes)) }
    items += indexesWithKeys.map { item(words["index-\($0.rawValue)"], Self.file(of: $0)) }
    if hasContributors { items.append(item(words["book-contributors"], BookPage.contributors)) }
    items.append(item(words["colophon"], BookPage.colophon))
    return scope.bookPage(
      .bookContents, BookPage.Frame(title: words["contents"], matter: .front),
      ["items": .list(items), "landmarks": .list(landmarks(words))])
  }

  /// A part with its stories; where the part has no page, its stories alone.
  private func contentsItems(of chapter: BookChapter, _ language: LanguageTag) -> [TemplateObject] {
    let stories = byStory(chapter.texts)
    guard hasPage(chapter) else {
      return stories.map { texts in
        var item = link(to: texts[0], from: language, BookContexts.item)
        let others = texts.dropFirst().map { link(to: $0, from: language, BookContexts.story) }
        item["stories-shown"] = .flag(!others.isEmpty)
        item["stories"] = .list(others)
        return item
      }
    }
    let number = chapter.part
    var item = self.item(
      site.partTitle(number, scope.words) ?? partTitle(chapter), BookPage.part(number))
    item["stories-shown"] = .flag(!stories.isEmpty)
    item["stories"] = .list(
      stories.map { texts in
        var story = link(to: texts[0], from: language, BookContexts.story)
        let others = texts.dropFirst().map {
          link(to: $0, from: language, BookContexts.translation)
        }
        story["translations-shown"] = .flag(!others.isEmpty)
        story["translations"] = .list(others)
        return story
      })
    return [item]
  }

  /// Each story with its translations; never an empty list.
  private func byStory(_ texts: [EntryText]) -> [[EntryText]] {
    var stories: [[EntryText]] = []
    for text in texts {
      if text.translation == nil || stories.isEmpty {
        stories.append([text])
      } else {
        stories[stories.count - 1].append(text)
      }
    }
    return stories
  }

  private func item(_ title: String, _ file: String) -> TemplateObject {
    TemplateObject(BookContexts.item, ["title": .text(title), "href": .text(file)])
  }

  private func landmarks(_ words: Words) -> [TemplateObject] {
    var places = [
      ("titlepage", words["book-title-page"], BookPage.title),
      ("toc", words["contents"], BookPage.contents),
    ]
    let first = chapters.lazy.compactMap { chapter in
      hasPage(chapter)
        ? BookPage.part(chapter.part) : chapter.texts.first.flatMap { addresses[$0.route]?.file }
    }.first
    if let first { places.append(("bodymatter", words["book-start"], first)) }
    if let index = indexesWithKeys.first {
      places.append(("index", words["book-indexes"], Self.file(of: index)))
    }
    if hasContributors {
      places.append(("contributors", words["book-contributors"], BookPage.contributors))
    }
    places.append(("colophon", words["colophon"], BookPage.colophon))
    return places.map { type, title, href in
      TemplateObject(
        BookContexts.landmark,
        ["type": .text(type), "title": .text(title), "href": .text(href)])
    }
  }
}

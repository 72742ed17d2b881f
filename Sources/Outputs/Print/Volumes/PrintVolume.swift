/// One of the books that a handbook is printed as: all of it, where that can be bound in one.
struct PrintVolume: Sendable {
  /// From 1.
  let number: Int
  let total: Int
  let chapters: [BookChapter]
  /// Whether its first chapter began in the volume before.
  let continues: Bool

  /// Nil where it is the only one.
  var ofSeveral: Int? { total > 1 ? number : nil }

  /// How much text a volume holds, in bytes of UTF-8: some 500 to 700 pages of A5, which is what can be bound.
  ///
  /// Typst needs about 600 bytes of memory for a byte of text, so this bounds what a build needs too.
  static let largest = 1_000_000

  /// The chapters of a book as volumes of about equal size, in reading order. A volume ends before a part where that
  /// leaves it no less than half full, and never between a story and its translations.
  ///
  /// - Parameter size: of a text, in bytes.
  static func volumes(
    of chapters: [BookChapter], largest: Int = largest, size: (EntryText) -> Int
  ) -> [PrintVolume] {
    let stories = chapters.map { chapter in
      chapter.stories.map { texts in
        (texts: texts, size: texts.reduce(0) { $0 + size($1) })
      }
    }
    let whole = stories.joined().reduce(0) { $0 + $1.size }
    let count = (whole + largest - 1) / largest
    guard count > 1 else {
      return [PrintVolume(number: 1, total: 1, chapters: chapters, continues: false)]
    }
    let share = (whole + count - 1) / count
    var volumes: [(chapters: [BookChapter], continues: Bool)] = []
    var open: [BookChapter] = []
    var filled = 0
    var continues = false
    for (chapter, own) in zip(chapters, stories) {
      var texts: [EntryText] = []
      func close() {
        if !texts.isEmpty { open.append(BookChapter(part: chapter.part, texts: texts)) }
        if !open.isEmpty { volumes.append((open, continues)) }
        continues = !texts.isEmpty
        (open, texts, filled) = ([], [], 0)
      }
      let part = own.reduce(0) { $0 + $1.size }
      if filled > share / 2, filled + part > largest { close() }
      for story in own {
        if filled >= share || (filled > 0 && filled + story.size > largest) { close() }
        texts += story.texts
        filled += story.size
      }
      if !texts.isEmpty { open.append(BookChapter(part: chapter.part, texts: texts)) }
    }
    if !open.isEmpty { volumes.append((open, continues)) }
    return volumes.enumerated().map { place, volume in
      PrintVolume(
        number: place + 1, total: volumes.count, chapters: volume.chapters,
        continues: volume.continues)
    }
  }
}

extension BookChapter {
  /// Each story with its translations.
  fileprivate var stories: [[EntryText]] {
    texts.reduce(into: []) { stories, text in
      if text.translation == nil || stories.isEmpty {
        stories.append([text])
      } else {
        stories[stories.count - 1].append(text)
      }
    }
  }
}

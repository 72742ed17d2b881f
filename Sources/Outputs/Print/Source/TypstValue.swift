import SourceModel

/// An expression of Typst: what the printed book is written in.
///
/// Names are literals of the program and every text becomes a string literal, so that nothing that somebody wrote can be
/// code or markup of the book, whatever it holds.
indirect enum TypstValue: Sendable {
  case none
  case flag(Bool)
  case number(Int)
  /// What somebody wrote, or words of the interface; on one line (`CleanText`).
  case text(String)
  /// A line put together of texts, some of them between marks of direction (`SetApart.marked`), which stay.
  case marked(String)
  /// A text with its line ends: a block of code.
  case lines(String)
  case list([TypstValue])
  /// Pieces that follow one another: the content of a block.
  case content([TypstValue])
  /// A value by the names of its fields.
  case record([Field])
  /// One of the languages that the file defines (`TypstSource.define`), by its number.
  case language(Int)
  /// A function of the book's design (`templates/print/book.typ`).
  case function(StaticString, [TypstValue], [Field])

  struct Field: Sendable {
    let name: StaticString
    let value: TypstValue

    init(_ name: StaticString, _ value: TypstValue) {
      self.name = name
      self.value = value
    }

    init(_ name: StaticString, _ text: String) {
      self.init(name, .text(text))
    }
  }

  /// A call whose parameters are told by their places.
  static func call(_ name: StaticString, _ values: TypstValue...) -> TypstValue {
    .function(name, values, [])
  }

  /// A call with parameters that have names.
  static func call(
    _ name: StaticString, _ values: [TypstValue], _ fields: [Field]
  ) -> TypstValue {
    .function(name, values, fields)
  }

  /// A text, or nothing where it is empty or nil.
  static func optional(_ text: String?) -> TypstValue {
    guard let text, !text.isEmpty else { return .none }
    return .text(text)
  }

  /// Whether it says something in letters: a title that shows a picture or a note alone does not.
  var hasLetters: Bool {
    switch self {
    case .text(let text), .marked(let text), .lines(let text): Self.hasLetters(text)
    case .content(let pieces): pieces.contains(where: \.hasLetters)
    case .function(let name, let values, _):
      // The last is what is shown: those before are addresses and the like.
      !["note", "note-again", "letter", "picture"].contains(name.description)
        && values.last?.hasLetters == true
    case .none, .flag, .number, .list, .record, .language: false
    }
  }

  /// Whether something of a text can be seen.
  static func hasLetters(_ text: String) -> Bool {
    text.unicodeScalars.contains { !VisibleText.isBlank($0) && !HostileScalar.reorders($0) }
  }

  /// Whether nothing of it is shown.
  var isEmpty: Bool {
    switch self {
    case .none: true
    case .text(let text), .marked(let text), .lines(let text): text.isEmpty
    case .content(let pieces): pieces.allSatisfy(\.isEmpty)
    case .flag, .number, .list, .record, .language, .function: false
    }
  }
}

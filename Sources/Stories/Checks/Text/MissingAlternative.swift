package import SourceModel
import Syntax

/// Finds a picture without words for those who do not see it.
package enum MissingAlternative: Check {
  package static let explanation = Explanation(
    "missing-alternative", .warning,
    what: "A picture has no text alternative, or one that says nothing.",
    why: """
      It is read aloud to people who do not see the picture, and shown while it loads on a slow line. Say \
      what the picture tells, in a few words, between the square brackets: 'Three pupils hold up paper \
      masks'. Do not begin with 'picture of'.
      """,
    wrong: "![](masks.jpg)", right: "![Three pupils hold up paper masks](masks.jpg)",
    isAnswerable: true)

  static func check(_ text: CheckedText) -> [Diagnostic] {
    text.pictures.compactMap { picture, span in
      if saysMore(picture) { return nil }
      let words = picture.alternative.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if VisibleText.isBlank(words) { return absent(picture, at: text.place(span)) }
      return saysNothing(words.lowercased(), picture) ? empty(words, at: text.place(span)) : nil
    }
  }

  private static func saysNothing(_ words: String, _ picture: Picture) -> Bool {
    let name = picture.destination.split(separator: "/").last?.lowercased() ?? ""
    return words == name || emptyWords.contains(words) || isFileName(words)
  }

  /// Whether words say something of the picture that is in a file: what pages and books may claim of it.
  package static func describes(_ words: String, file: String) -> Bool {
    let picture = Picture(
      destination: file, destinationSpan: .start, title: "", alternative: words)
    let words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return saysMore(picture)
      || !(VisibleText.isBlank(words) || saysNothing(words.lowercased(), picture))
  }

  /// Whether an alternative has more letters than any that says nothing, and is no name of a file: most do.
  private static func saysMore(_ picture: Picture) -> Bool {
    let written = picture.alternative.utf8
    let letters = written.count { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    return letters > mostLetters && letters > picture.destination.utf8.count
      && !written.contains(0x2E)
  }

  /// Whether words end as the name of a picture of any kind does.
  private static func isFileName(_ words: String) -> Bool {
    guard let dot = words.lastIndex(of: "."), dot > words.startIndex else { return false }
    return FileKind.pictureEndings.contains(String(words[words.index(after: dot)...]))
  }

  private static let mostLetters = emptyWords.map(\.utf8.count).max() ?? 0

  private static let emptyWords: Set<String> = [
    "image", "picture", "photo", "photograph", "img", "pic", "graphic", "screenshot", "alt", "bild",
    "foto", "imagen", "imagem", "immagine", "kuva", "照片", "图片", "圖片", "写真", "画像", "사진", "그림",
    "hình",
    "ảnh", "รูป", "фото", "зураг",
  ]
}

extension MissingAlternative {
  private static func absent(_ picture: Picture, at place: Place) -> Diagnostic {
    found(
      Message("the picture '{file}' has no text alternative", ["file": picture.destination]),
      at: place, help: "say between '[' and ']' what the picture tells, in a few words")
  }

  private static func empty(_ words: String, at place: Place) -> Diagnostic {
    found(
      Message("the text alternative '{words}' says nothing of the picture", ["words": words]),
      at: place, help: "say what the picture tells, in a few words")
  }
}

package import SourceModel

/// A book file that would be too large to be sent or read.
package enum BookPicturesLeftOut {
  package static let explanation = Explanation(
    "book-pictures-left-out", .warning,
    what: "The book file (EPUB) has no room for all pictures, and is made without the last ones.",
    why: """
      Telephones, shops and readers of books refuse very large files, so the pictures of a book may have 100 MB
      together. In place of each further picture the book shows its description. Make the pictures smaller:
      2,000 pixels are wide enough. The web pages show all of them.
      """,
    wrong: "![Five glasses](glasses.png)   # 18 MB, 6,000 pixels wide\n",
    right: "![Five glasses](glasses.png)   # 400 kB, 2,000 pixels wide\n")

  static func diagnostic(_ count: Int) -> Diagnostic {
    Diagnostic(
      explanation.id, explanation.severity,
      count == 1
        ? "1 picture is left out of the book file, which holds 100 MB of pictures at most"
        : Message(
          "{count} pictures are left out of the book file, which holds 100 MB of pictures at most",
          ["count": String(count)]),
      at: Place(nil), help: "make the pictures smaller; 2,000 pixels are wide enough")
  }
}

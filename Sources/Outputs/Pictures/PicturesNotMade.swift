package import SourceModel

/// The program that makes pictures is not there.
package enum PicturesNotMade {
  package static let explanation = Explanation(
    "pictures-not-made", .warning,
    what:
      "The program that makes pictures ready is not there, so pages are made without photographs.",
    why: """
      A photo may hide where it was taken, or be made to harm whoever opens it. So a second program, \
      'colophon-pictures', reads each one apart from all else, and writes a small new one. Where it is missing, pages \
      show what a picture's description says in its place; drawings in SVG are shown as ever. `make` builds it where \
      the package libvips-dev is installed. `colophon doctor` says where it was looked for.
      """,
    wrong: "![Five glasses](glasses.jpg)   # built where 'colophon-pictures' is not",
    right: "![Five glasses](glasses.jpg)   # built after `make` made it")

  /// - Parameter fault: why the program cannot be used; nil where it was not found.
  static func diagnostic(
    _ count: Int, _ fault: PictureRefusal? = nil, shownAt shown: Place
  ) -> Diagnostic {
    let message: Message
    if case .failed(let why)? = fault {
      message =
        count == 1
        ? Message("1 picture is left out: {why}", ["why": why])
        : Message(
          "{count} pictures are left out: {why}", ["count": String(count), "why": why])
    } else {
      message =
        count == 1
        ? "1 picture is left out: the program 'colophon-pictures' was not found"
        : Message(
          "{count} pictures are left out: the program 'colophon-pictures' was not found",
          ["count": String(count)])
    }
    return Diagnostic(
      explanation.id, explanation.severity, message,
      at: Place(nil), notes: [Diagnostic.Note("the first is shown here", at: shown)],
      help: "install libvips-dev and run 'make'; 'colophon doctor' says what was found")
  }
}

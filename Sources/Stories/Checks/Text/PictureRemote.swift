package import SourceModel
import Syntax

/// Finds a picture that lies somewhere on the web.
package enum PictureRemote: Check {
  package static let explanation = Explanation(
    "picture-remote", .warning,
    what: "A picture is taken from another site.",
    why: """
      Pictures have to lie in the workspace: another site may change or lose them, learns who reads the \
      page, and a book without the net could not show them. The picture is left out; its text alternative \
      stands there. Put the file beside this text, if its licence allows that.
      """,
    wrong: "![Pupils wave](https://example.org/wave.jpg)", right: "![Pupils wave](wave.jpg)")

  static func check(_ text: CheckedText) -> [Diagnostic] {
    text.pictures.compactMap { picture, _ in
      guard case .external = Destination(picture.destination) else { return nil }
      return found(
        "a picture from another site is left out", at: text.place(picture.destinationSpan),
        help: "put the file beside this text, if its licence allows that, and write its name here")
    }
  }
}

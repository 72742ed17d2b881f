package import SourceModel

/// A picture weighs more than `budget: image` of colophon.yml allows.
package enum PictureTooHeavy {
  package static let explanation = Explanation(
    "picture-too-heavy", .warning,
    what: "A picture is larger than 'budget: image' in colophon.yml allows.",
    why: """
      A picture is often heavier than all the words around it, and many readers pay for each kilobyte. A page is
      at most some hundred pixels wide: make the picture smaller in any picture program (1,200 pixels are wide
      enough), and save a photo as JPEG, not as PNG.
      """,
    wrong: "budget:\n  image: 150 kB\n",
    right: "budget:\n  image: 300 kB\n")

  /// - Parameter shown: where a text shows it.
  static func diagnostic(
    _ path: RepoPath, _ bytes: Int, budget: Int, shownAt shown: Place
  ) -> Diagnostic {
    Diagnostic(
      explanation.id, explanation.severity,
      Message(
        "the picture '{path}' weighs {weight}; 'budget: image' allows {budget}",
        [
          "path": path.string, "weight": PageTooHeavy.kilobytes(bytes),
          "budget": PageTooHeavy.kilobytes(budget),
        ]),
      at: Place(path), notes: [Diagnostic.Note("it is shown here", at: shown)],
      help: "make it smaller; 1,200 pixels are wide enough, and JPEG is right for a photo")
  }
}

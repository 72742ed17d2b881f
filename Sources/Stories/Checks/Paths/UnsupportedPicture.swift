package import SourceModel

/// Finds a picture of a kind that cannot be published.
package enum UnsupportedPicture: Check {
  package static let explanation = Explanation(
    "unsupported-picture", .warning,
    what: "A picture is neither JPEG, PNG, WebP, GIF, HEIC nor SVG.",
    why: """
      Other kinds are left out: their hidden data (where and when a photo was taken) cannot be taken out \
      safely. Save the picture as .jpg (photos) or .png (drawings, screens).
      """,
    wrong: "stories/handbook/class.tiff", right: "stories/handbook/class.jpg")
}

extension UnsupportedPicture {
  static func message(_ path: RepoPath) -> Diagnostic {
    found(
      Message(
        "'{name}' is a kind of picture that is left out", ["name": String(path.name)]),
      at: Place(path), help: "save it as .jpg (a photo) or .png (a drawing, a screen)")
  }
}

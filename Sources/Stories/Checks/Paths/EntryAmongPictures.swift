package import SourceModel

/// Finds a text in a folder that holds pictures alone.
package enum EntryAmongPictures: Check {
  package static let explanation = Explanation(
    "entry-among-pictures", .error,
    what: "A Markdown file lies in a folder named 'media' or 'images'.",
    why: """
      Folders of these two names hold pictures and no entries, so the text would be in no book. Move the \
      file up, or give the folder another name ('media-literacy').
      """,
    wrong: "stories/handbook/media/news-check.md", right: "stories/handbook/news-check.md")
}

extension EntryAmongPictures {
  static func message(_ path: RepoPath) -> Diagnostic {
    found(
      Message("'{name}' lies in a folder for pictures", ["name": String(path.name)]),
      at: Place(path),
      help: "folders named 'media' and 'images' hold no entries; move it, or rename the folder")
  }
}

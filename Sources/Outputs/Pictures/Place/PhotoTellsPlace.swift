package import SourceModel

/// A picture in the repository tells where it was taken.
package enum PhotoTellsPlace {
  package static let explanation = Explanation(
    "photo-tells-place", .warning,
    what: "A picture in the repository tells the place where it was taken.",
    why: """
      A telephone writes into each photo where it was taken, often to a few metres: the school, or somebody's home. \
      No page shows that, since it is taken out of what is published. But whoever has a copy of the repository can \
      read it, and history keeps the picture after it was replaced.

      Take the place out before the picture goes in: save it anew without it (most picture programs ask for \
      'location' or 'metadata' when they export), or send a screenshot of it. Switch 'location' off in the settings \
      of the camera for the next ones. If the picture was sent already, replace it, and tell whoever looks after the \
      repository: only they can take the old one out of history, and copies that others have made stay.
      """,
    wrong: "stories/handbook/class.jpg   (with a place inside)",
    right: "stories/handbook/class.jpg   (saved anew, without it)")

  /// Never says which place.
  package static func diagnostic(_ path: RepoPath) -> Diagnostic {
    Diagnostic(
      explanation.id, explanation.severity,
      Message("the picture '{path}' tells where it was taken", ["path": path.string]),
      at: Place(path),
      help: """
        save it anew without its place; if it was sent already, tell whoever looks after the repository, because \
        history keeps it
        """)
  }
}

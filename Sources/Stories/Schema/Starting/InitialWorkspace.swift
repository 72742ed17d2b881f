package import SourceModel

/// The files of a new workspace: settings, what git leaves alone, and a sample entry of each kind asked for.
package enum InitialWorkspace {
  package struct File: Sendable, Hashable {
    package let path: RepoPath
    package let text: String
  }

  /// In byte order of paths. Each sample passes all checks and says that it is one.
  ///
  /// - Parameter title: the name of the site.
  package static func files(kinds: [EntryKind], title: String) -> [File] {
    let samples = EntryKind.allCases.filter(kinds.contains).map { kind in
      ("stories/\(kind.rawValue)/\(slug(of: kind)).md", text(of: kind))
    }
    let all = [("colophon.yml", settings(title)), (".gitignore", ignored)] + samples
    return all.compactMap { path, text in RepoPath(path).map { File(path: $0, text: text) } }
      .sorted { $0.path < $1.path }
  }

  /// What a build leaves beside the stories (its two trees and their lock, and a zip of them).
  package static let ignored = "dist/\n.dist-spare/\n.dist-lock\ndist.zip\n"

  private static func settings(_ title: String) -> String {
    """
    # The settings of this workspace. Every line may be left out: each key has a default.
    title: \(YAMLText.scalar(title))
    description: What teachers here tried, told by themselves
    languages: [en]
    partners: asem
    licence: CC-BY-SA-4.0
    handbook:
      title: Handbook
      parts-by: folder
    blog:
      title: Blog
    consent:
      required: [minors, voices]

    """
  }

  private static func slug(of kind: EntryKind) -> String {
    switch kind {
    case .handbook: "sample-radio-lessons"
    case .blog: "sample-two-rivers"
    case .collaborations: "sample-water-watch"
    case .calls: "sample-good-practices"
    case .events: "sample-teachers-meet"
    case .newsletters: "sample-first-issue"
    case .voices: "sample-letter"
    }
  }
}

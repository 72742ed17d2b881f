package import SourceModel

/// What a build was asked for, as far as pages and data need to know it.
package struct SiteOptions: Sendable {
  /// Replaces `base-url` of the workspace.
  package var baseURL: String?
  /// The version of the program, for `data/build.json`.
  package var version: String
  /// The commit whose standing choices were followed; nil for a working tree.
  package var standing: ObjectID?
  /// The options that change what is built, as they were given: `--drafts`.
  package var flags: [String]
  /// What is made.
  package var formats = OutputFormat.all
  /// Whether there is a program that sets printed books: without it no page leads to one.
  package var setsPrint = false
  /// That program and the fonts, with their versions; asked only where a book is set.
  package var printProgram: (@Sendable () -> String?)?
  /// Whether a handbook of several volumes is set too, which takes minutes.
  package var setsLargePrint = false
  /// Whether each part of the handbook is made as a book file too.
  package var makesParts = false
  /// The text at a path, where the edition holds outlines (`Body.outline`): each is parsed again when its
  /// page is made. Nil when the bodies of the edition are whole.
  package var sources: (@Sendable (RepoPath) -> SourceFile?)?
  /// Where the files of pictures come from.
  package var pictures = PictureSource.cleaned
  /// How many pictures are made at once.
  package var jobs = 1
  /// For reading from a disk: links name files, nothing speaks of an address on the web but the texts themselves.
  package var isOffline = false

  /// Whether an index of all words is made beside the site, for a search box.
  package var hasSearch = false

  /// How sources are told apart, so that pages can be told apart without making them; nil: they are made.
  package var marks: SourceMarks?

  /// Pages of book files that earlier builds made, and a place to keep new ones.
  package var keptMembers: KeptMembers?

  package init(
    baseURL: String? = nil, version: String, standing: ObjectID? = nil, flags: [String] = [],
    sources: (@Sendable (RepoPath) -> SourceFile?)? = nil
  ) {
    self.baseURL = baseURL
    self.version = version
    self.standing = standing
    self.flags = flags
    self.sources = sources
  }
}

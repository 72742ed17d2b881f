package import Outputs
package import SourceModel
package import Stories

/// What came of one making of the site.
package struct MadeSite: Sendable {
  /// A text that has no page.
  package struct Absent: Sendable, Hashable {
    package enum Reason: String, Sendable, CaseIterable {
      case invalid
      case notApproved = "not-approved"
    }

    package let path: RepoPath
    package let reason: Reason
  }

  /// Nil when settings or templates have errors, with which no page can be made.
  package let plan: SitePlan?
  package let templates: TemplateSet
  package let settings: Configuration
  package let absent: [Route: Absent]
  package internal(set) var diagnostics: [Diagnostic]
  /// The texts that the messages speak of.
  package internal(set) var sources: Snapshot
  /// What the last commit has at each path.
  package let committed: [RepoPath: ObjectID]
}

/// What the preview shows: the last site that could be made, and what is to be said now.
package struct ShownSite: Sendable {
  /// Counts up with each making.
  package let number: Int
  /// Nil before the first site that could be made.
  package let plan: SitePlan?
  /// Of the plan; the built-in ones before there is any.
  package let templates: TemplateSet
  /// The plan is of an earlier state of the files: they have errors with which no page can be made.
  package let isStale: Bool
  /// Why the files could not be read, when they could not.
  package let trouble: String?
  let made: MadeSite?
  /// By file; what belongs to no file under nil.
  private let messages: [RepoPath?: [Diagnostic]]

  /// Before anything was made.
  package static let empty = ShownSite(
    number: 0, plan: nil, templates: TemplateSet.load(from: Snapshot(items: [:])).value,
    isStale: false, trouble: nil, made: nil, messages: [:])

  private init(
    number: Int, plan: SitePlan?, templates: TemplateSet, isStale: Bool, trouble: String?,
    made: MadeSite?, messages: [RepoPath?: [Diagnostic]]
  ) {
    self.number = number
    self.plan = plan
    self.templates = templates
    self.isStale = isStale
    self.trouble = trouble
    self.made = made
    self.messages = messages
  }

  /// The next one; a plan that cannot be made leaves the last one standing.
  package func followed(by made: MadeSite) -> ShownSite {
    ShownSite(
      number: number + 1, plan: made.plan ?? plan,
      templates: made.plan == nil ? templates : made.templates, isStale: made.plan == nil,
      trouble: nil, made: made,
      messages: Dictionary(grouping: made.diagnostics) { $0.place.path })
  }

  /// The same, when the files could not be read.
  package func troubled(by trouble: String) -> ShownSite {
    ShownSite(
      number: number + 1, plan: plan, templates: templates, isStale: true, trouble: trouble,
      made: made, messages: messages)
  }

  /// The words of the site's first language, for pages of the preview's own.
  package var words: Words { templates.words(forAnyOf: made?.settings.languages ?? []) }

  /// Whether the menus of the site are in a language too.
  func speaks(_ language: LanguageTag) -> Bool {
    made?.settings.languages.contains { templates.words(for: $0)?.language == language } ?? false
  }

  /// The same pages after texts were written that pages are made of anew by themselves, until the next making.
  ///
  /// - Parameter said: by text, what is said of it now.
  func with(_ sources: Snapshot, said: [RepoPath: [Diagnostic]]) -> ShownSite {
    guard var made else { return self }
    made.sources = sources
    made.diagnostics =
      (made.diagnostics.filter { diagnostic in
        diagnostic.place.path.map { said[$0] == nil } ?? true
      } + said.values.flatMap { $0 }).sorted()
    return ShownSite(
      number: number + 1, plan: plan, templates: templates, isStale: isStale, trouble: trouble,
      made: made, messages: Dictionary(grouping: made.diagnostics) { $0.place.path })
  }

  package var diagnostics: [Diagnostic] { made?.diagnostics ?? [] }
  package var sources: Snapshot { made?.sources ?? Snapshot(items: [:]) }

  /// What is said of one file.
  package func messages(about path: RepoPath) -> [Diagnostic] { messages[path] ?? [] }

  /// The errors with which no page can be made: of settings and templates, and of no file.
  package var obstacles: [Diagnostic] {
    diagnostics.filter { diagnostic in
      guard diagnostic.severity == .error else { return false }
      guard let path = diagnostic.place.path else { return true }
      return path.string == "colophon.yml" || path.components.first == "templates"
    }
  }

  /// Why a text has no page; nil where there is no such text.
  package func absent(at route: Route) -> MadeSite.Absent? { made?.absent[route] }

  /// Whether a file is not as the last commit has it.
  package func isUncommitted(_ path: RepoPath) -> Bool {
    guard let made, let object = made.sources.object(at: path) else { return false }
    return made.committed[path] != object
  }
}

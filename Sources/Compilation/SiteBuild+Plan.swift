package import Outputs
package import SourceModel
package import Stories

extension SiteBuild {
  /// A site that can be made page by page, and nothing of it is written.
  package struct Planned: Sendable {
    /// Nil when the content has errors that no page can be made with.
    package let site: SitePlan?
    package let templates: TemplateSet
    package let edition: Edition
    package let diagnostics: [Diagnostic]

    package var settings: Configuration { edition.configuration }
    package var leftOut: [Edition.LeftOut] { edition.leftOut }
  }

  /// All that is done before the first page is made: for `run`, and for `preview`.
  ///
  /// - Parameters:
  ///   - isForWriters: whether nobody else sees it: then a site is planned although every entry had errors.
  ///   - phase: told the name of each phase as it begins.
  /// - Throws: `StandingFailure`, `ObjectError`.
  package func plan(
    isForWriters: Bool = true, phase: (String) -> Void = { _ in }
  ) async throws -> Planned {
    phase("checking")
    var input = input
    if !formats.contains(.html) {
      let kinds: Set = formats.contains(.text) ? Set(EntryKind.allCases) : [.handbook]
      input.packs = kinds
      input.history = .texts(kinds)
    }
    let edition = try await Compiler.assemble(input, reader: reader)
    let templates =
      input.recollection?.templates(of: input.snapshot) ?? TemplateSet.load(from: input.snapshot)
    let found = (edition.diagnostics + templates.diagnostics).sorted()
    let isRefused = !isForWriters && edition.value.isEmptyByErrors
    guard mayGoOn(after: found, isForWriters: isForWriters), !isRefused else {
      return Planned(
        site: nil, templates: templates.value, edition: edition.value, diagnostics: found)
    }
    phase("making pages")
    let plan = Site.plan(
      edition.value, templates: templates.value, reader: reader, options: siteOptions)
    let all = (found + plan.diagnostics).sorted()
    return Planned(
      site: mayGoOn(after: all, isForWriters: isForWriters) ? plan.value : nil,
      templates: templates.value,
      edition: edition.value, diagnostics: all)
  }
}

extension Edition {
  /// Whether it holds no entry at all, because those that there are had errors.
  fileprivate var isEmptyByErrors: Bool {
    leftOut.contains { $0.reason == .invalid } && stories.isEmpty && posts.isEmpty
      && others.values.allSatisfy(\.isEmpty) && withdrawn.isEmpty
  }
}

extension Compiler {
  /// What is wrong with one text by itself: all that is said of it before other files are looked at.
  ///
  /// - Returns: nil for a file that is no entry and no translation.
  package static func messages(
    about file: SourceFile, settings: Configuration
  ) -> [Diagnostic]? {
    guard let address = EntryPath(file.path)?.address else { return nil }
    let kind: FileTask.Kind =
      address.translation == nil ? .entry(address) : .translation(address)
    return FileTask(file: file, kind: kind, depth: .whole).run(settings).value.diagnostics
  }
}

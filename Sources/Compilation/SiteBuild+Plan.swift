package import Outputs
package import SourceModel
package import Stories

extension SiteBuild {
  /// A site that can be made page by page, and nothing of it is written.
  package struct Planned: Sendable {
    /// Nil when the content has errors that no page can be made with.
    package let site: SitePlan?
    package let templates: TemplateSet
    package let settings: Configuration
    package let leftOut: [Edition.LeftOut]
    package let diagnostics: [Diagnostic]
  }

  /// All that `run` does before the first page is made: for `preview`.
  ///
  /// - Throws: `StandingFailure`, `ObjectError`.
  package func plan() async throws -> Planned {
    let edition = try await Compiler.assemble(input, reader: reader)
    let templates =
      input.recollection?.templates(of: input.snapshot) ?? TemplateSet.load(from: input.snapshot)
    let found = (edition.diagnostics + templates.diagnostics).sorted()
    guard mayGoOn(after: found) else {
      return Planned(
        site: nil, templates: templates.value, settings: edition.value.configuration,
        leftOut: edition.value.leftOut, diagnostics: found)
    }
    let plan = Site.plan(
      edition.value, templates: templates.value, reader: reader, options: siteOptions)
    let all = (found + plan.diagnostics).sorted()
    return Planned(
      site: mayGoOn(after: all) ? plan.value : nil, templates: templates.value,
      settings: edition.value.configuration,
      leftOut: edition.value.leftOut, diagnostics: all)
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

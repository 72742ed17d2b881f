package import Outputs
package import SourceModel
package import Stories

extension SiteBuild {
  /// A site that can be made page by page, and nothing of it is written.
  package struct Planned: Sendable {
    /// Nil when the content has errors that no page can be made with.
    package let site: SitePlan?
    package let templates: TemplateSet
    /// Of the site, the first one first.
    package let languages: [LanguageTag]
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
        site: nil, templates: templates.value, languages: edition.value.configuration.languages,
        leftOut: edition.value.leftOut, diagnostics: found)
    }
    let plan = Site.plan(
      edition.value, templates: templates.value, reader: reader, options: siteOptions)
    let all = (found + plan.diagnostics).sorted()
    return Planned(
      site: mayGoOn(after: all) ? plan.value : nil, templates: templates.value,
      languages: edition.value.configuration.languages,
      leftOut: edition.value.leftOut, diagnostics: all)
  }
}

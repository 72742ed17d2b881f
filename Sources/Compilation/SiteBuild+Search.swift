import Outputs
import Programs
import SourceModel

/// The index of all words, which another program makes, beside the site: last, and in no manifest.
extension SiteBuild {
  /// How many pages of the index are held at once.
  private static let step = 500

  /// - Throws: `ProgramError`, `WriteError`; the site stands there without a search then.
  func addSearch(of plan: SitePlan, to output: OutputFolder, _ phase: (String) -> Void) throws {
    guard let indexer, !plan.searchDocuments.isEmpty else { return }
    phase("making the search index")
    try SearchFolder(output).replace { folder throws in
      for (language, documents) in Dictionary(grouping: plan.searchDocuments, by: \.language)
        .sorted(by: { $0.key < $1.key })
      {
        try indexer.index(pages(documents), into: folder + "/" + language)
      }
    }
  }

  /// Made by all tasks, some at a time.
  private func pages(_ documents: [SearchDocument]) -> some Sequence<Pagefind.Page> {
    let jobs = input.jobs
    return stride(from: 0, to: documents.count, by: Self.step).lazy.flatMap { start in
      let some = documents[start..<min(start + Self.step, documents.count)]
      return Parallel.mapInPlace(some.count, jobs: jobs) { place in
        let document = some[some.startIndex + place]
        return Pagefind.Page(document.file, document.bytes)
      }
    }
  }
}

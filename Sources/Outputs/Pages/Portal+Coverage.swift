import SourceModel
import Stories

/// Who has written, and who has not.
extension PageScope {
  /// Countries that have not written are named only when they are few.
  private static let mostMissing = 6

  /// Asia, then Europe; nothing while nobody has written.
  var regions: [TemplateObject] {
    let written = Coverage(site).countries.filter { $0.stories + $0.posts > 0 }
    guard !written.isEmpty else { return [] }
    return Region.allCases.compactMap { region in
      let all = edition.configuration.partners.countries.count { $0.region == region }
      let count = written.count { $0.region == region }
      guard all > 0 else { return nil }
      return TemplateObject(
        FrontContexts.region,
        [
          "region": .text(region.rawValue), "europe": .flag(region == .europe),
          "name": .text(words["region-" + region.rawValue]),
          "line": .text(words("countries-of", ["n": String(count), "all": String(all)])),
          "percent": .text(String(count * 100 / all)),
        ])
    }
  }

  /// The partners that have not written: by name when they are few; nothing when there is none.
  var stillMissing: String {
    let missing = Coverage(site).countries.filter { $0.stories + $0.posts == 0 }
    guard missing.count > Self.mostMissing else {
      let names = Collation(words.language).sorted(
        missing.map { site.country($0.code, in: words.language) }
      ) { $0 }
      return names.isEmpty ? "" : words("still-missing", ["countries": words.sentence(names)])
    }
    return words.counted("not-written", missing.count)
  }
}

package import SourceModel
package import Syntax

/// What a former version of a text said of itself: as little as history needs, since there may be many.
package struct PastText: Sendable, Hashable {
  package let digest: TextDigest
  /// Of its authors and classrooms, each once, in the order written; nil where somebody's country does
  /// not stand in the text.
  package let countries: [CountryCode]?
  package let isDraft: Bool
  package let isWithdrawn: Bool
  package let isSample: Bool
  /// When it was to be shown, where it says so.
  package let publish: RecordedTime?

  package init(
    digest: TextDigest, countries: [CountryCode]? = nil, isDraft: Bool = false,
    isWithdrawn: Bool = false, isSample: Bool = false, publish: RecordedTime? = nil
  ) {
    self.digest = digest
    self.countries = countries
    self.isDraft = isDraft
    self.isWithdrawn = isWithdrawn
    self.isSample = isSample
    self.publish = publish
  }

  package init(_ file: SourceFile) { self.init(FrontMatter.read(file)) }

  package init(_ parts: FrontMatter) {
    digest = TextDigest(of: parts)
    isDraft = parts.isTrue("draft")
    isSample = parts.isTrue("sample")
    isWithdrawn = parts.mapping?.value(of: "withdrawn") != nil
    publish = parts.text(of: "publish").flatMap { RecordedTime(iso8601: $0) }
    countries = parts.countries
  }
}

extension FrontMatter {
  fileprivate func isTrue(_ key: String) -> Bool {
    ["yes", "true"].contains(text(of: key)?.lowercased())
  }

  fileprivate var countries: [CountryCode]? {
    var countries: [CountryCode] = []
    for key in ["authors", "classrooms"] {
      guard case .sequence(let list)? = mapping?.value(of: key) else { continue }
      for case .mapping(let item) in list.items {
        guard let written = item.text(of: "country"), Countries.contains(written) else {
          return nil
        }
        let code = CountryCode(known: written)
        if !countries.contains(code) { countries.append(code) }
      }
    }
    return countries
  }
}

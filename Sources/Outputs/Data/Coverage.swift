import SourceModel
import Stories

/// How many stories and posts each partner country has.
struct Coverage {
  struct Country {
    let code: CountryCode
    let name: String
    let region: Region
    let stories: Int
    let posts: Int
  }

  /// By code, ascending; every partner, also those with nothing.
  let countries: [Country]

  /// Samples count only where all are samples. A story counts once in each country of its byline.
  init(_ site: SiteModel) {
    let stories = Self.count(site.countedStories, site)
    let posts = Self.count(site.countedPosts, site)
    countries = site.edition.configuration.partners.countries.map {
      Country(
        code: $0.code, name: $0.name, region: $0.region, stories: stories[$0.code] ?? 0,
        posts: posts[$0.code] ?? 0)
    }
  }

  private static func count(_ entries: [Entry], _ site: SiteModel) -> [CountryCode: Int] {
    var counts: [CountryCode: Int] = [:]
    for entry in entries {
      for code in Set(site.edition.countries(of: entry)) { counts[code, default: 0] += 1 }
    }
    return counts
  }
}

import SourceModel
import Stories

/// The handbook as a whole, for LaTeX: one `@book`.
extension BibTeX {
  static func book(_ site: SiteModel) -> String {
    let configuration = site.edition.configuration
    let title = configuration.handbook.title
    let year = (site.edition.committed?.day.year).map(String.init)
    let key = [AddressSlug.make(from: title)?.text, year].compactMap { $0 }.joined(separator: "-")
    var out = "@book{\(key.isEmpty ? "handbook" : key),\n"
    out += field("title", title)
    out += field("publisher", configuration.publisher?.name ?? configuration.title)
    if let year { out += "  year = {\(year)},\n" }
    if let base = site.publicURL {
      out += "  url = {\(address(base + Routes.handbook.encoded))},\n"
    }
    return out + "}"
  }
}

import SourceModel
import Stories

/// A citation in the Citation File Format 1.2.0 (citation-file-format.github.io), as YAML.
///
/// The format was made for programs; a text stands in it as the preferred citation. An author is an
/// entity with a name: the keys for persons want given and family names apart, and here nobody knows
/// which is which. Every text stands between double quotes.
struct CitationFile {
  let citation: Citation
  /// Asks the reader to cite the text as it stands here.
  let message: String

  init(_ citation: Citation, message: String) {
    self.citation = citation
    self.message = message
  }

  var bytes: [UInt8] { Array(text.utf8) }

  var text: String {
    var out = "cff-version: \"1.2.0\"\n" + Self.line("message", message)
    // Some programs read no further than this.
    out += common("")
    out += "preferred-citation:\n  type: \"generic\"\n"
    out += common("  ")
    out += Self.line("collection-title", citation.book, "  ")
    out += "  publisher:\n" + Self.line("name", citation.publisher, "    ")
    if let day = citation.revised { out += "  year: \(day.year)\n  month: \(day.month)\n" }
    return out + "  languages:\n    - \(Self.quoted(primaryLanguage))\n"
  }

  /// What the format has for the whole file and for the preferred citation alike.
  private func common(_ indent: String) -> String {
    var out = Self.line("title", citation.title, indent) + "\(indent)authors:\n"
    for author in Self.unique(citation.authors) {
      out += "\(indent)  - name: \(Self.quoted(author))\n"
    }
    if let day = citation.revised { out += Self.line("date-released", day.iso8601, indent) }
    let keywords = Self.unique(citation.keywords)
    if !keywords.isEmpty { out += "\(indent)keywords:\n" }
    for keyword in keywords { out += "\(indent)  - \(Self.quoted(keyword))\n" }
    out += licence(indent)
    if let address = citation.address { out += Self.line("url", address, indent) }
    return out
  }

  private var primaryLanguage: String { String(citation.language.text.prefix { $0 != "-" }) }

  /// The format has a list of identifiers; for one that it lacks, the licence's address.
  private func licence(_ indent: String) -> String {
    Licences.contains(citation.licence) && citation.licence != "CC-BY-3.0-IGO"
      ? Self.line("license", citation.licence, indent)
      : Self.line("license-url", Licence(citation.licence).href, indent)
  }

  /// The format allows no item twice: two teachers who are not named are one here.
  private static func unique(_ items: [String]) -> [String] {
    items.map(CleanText.line).filter { !$0.isEmpty }.uniqued()
  }

  private static func line(_ key: String, _ text: String, _ indent: String = "") -> String {
    "\(indent)\(key): \(quoted(text))\n"
  }

  /// Between double quotes (YAML 1.2, section 7.3.1). Angle brackets are escaped too, so that no program
  /// takes the file for a page.
  static func quoted(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in CleanText.line(text).unicodeScalars {
      switch scalar {
      case "\"", "\\": out.append(contentsOf: ["\\", scalar])
      case "<": out.append(contentsOf: "\\x3C".unicodeScalars)
      case ">": out.append(contentsOf: "\\x3E".unicodeScalars)
      // A mark of byte order inside a text is an error for some readers.
      case "\u{FEFF}": continue
      default: out.append(scalar)
      }
    }
    return "\"" + String(out) + "\""
  }
}

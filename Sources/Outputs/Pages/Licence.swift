import Stories

/// What an SPDX identifier means to a reader.
struct Licence {
  let name: String
  let href: String
  /// The key of the words that say what it allows.
  let terms: String

  init(_ identifier: String) {
    let parts = identifier.split(separator: "-").map(String.init)
    let elements = parts.dropFirst().dropLast().joined(separator: "-").lowercased()
    if parts.count > 2, parts[0] == "CC", let version = parts.last, version.contains(".") {
      name = "CC \(elements.uppercased()) \(version)"
      href = "https://creativecommons.org/licenses/\(elements)/\(version)/"
      let known = ["by", "by-sa", "by-nc", "by-nc-sa", "by-nd", "by-nc-nd"]
      terms = known.contains(elements) ? "licence-cc-\(elements)" : "licence-other"
    } else if identifier == "CC0-1.0" {
      name = "CC0 1.0"
      href = "https://creativecommons.org/publicdomain/zero/1.0/"
      terms = "licence-cc0"
    } else {
      name = identifier
      href = "https://spdx.org/licenses/\(identifier).html"
      terms = "licence-other"
    }
  }

  func object(_ words: Words) -> TemplateObject {
    TemplateObject(
      Contexts.licence,
      ["name": .text(name), "href": .text(href), "terms": .text(words[terms])])
  }
}

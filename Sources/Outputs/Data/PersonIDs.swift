import Foundation
import SourceModel
import Stories

/// The ids of people's pages: those of `people/`, and for everybody else one made from the name.
struct PersonIDs: Sendable {
  /// One person of a byline. Two people may bear one name; in two countries they count as two.
  struct Key: Hashable, Sendable {
    let foldedName: String
    let country: CountryCode
  }

  private let ids: [Key: String]

  /// Given out in order of first appearance: in reading order, then by path.
  init(_ edition: Edition) {
    var taken = Set(edition.people.keys.map(\.text))
    var ids: [Key: String] = [:]
    for entry in Self.order(edition) {
      for name in edition.credits[entry.path]?.byline ?? []
      where name.person == nil && !name.name.isEmpty {
        let key = Self.key(name)
        guard ids[key] == nil else { continue }
        let wish = Self.slug(name.name)
        var id = wish
        var number = 1
        while !taken.insert(id).inserted {
          number += 1
          id = "\(wish)-\(number)"
        }
        ids[key] = id
      }
    }
    self.ids = ids
  }

  /// Nil for somebody who is not named.
  subscript(name: Credits.Name) -> String? {
    name.name.isEmpty ? nil : name.person?.text ?? ids[Self.key(name)]
  }

  /// Stories in reading order, then everything else by path.
  static func order(_ edition: Edition) -> [Entry] {
    let others = edition.posts + edition.others.values.flatMap { $0 }
    return edition.stories + others.sorted { $0.path < $1.path }
  }

  private static func key(_ name: Credits.Name) -> Key {
    Key(foldedName: folded(name.name), country: name.country)
  }

  /// Case and composition do not make another person.
  private static func folded(_ name: String) -> String {
    name.precomposedStringWithCanonicalMapping.lowercased()
  }

  /// `ayse-yilmaz`; `p-` and eight digits for a name that has no Latin letters to offer.
  static func slug(_ name: String) -> String {
    var latin = name
    if !name.utf8.allSatisfy({ $0 < 0x80 }) {
      latin =
        name.applyingTransform(StringTransform("Any-Latin; Latin-ASCII"), reverse: false) ?? ""
    }
    var out = ""
    for scalar in latin.lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        out.unicodeScalars.append(scalar)
      } else if scalar == "'" || scalar == "\u{2019}" || scalar == "`" {
        continue
      } else if !out.isEmpty, out.last != "-" {
        out += "-"
      }
    }
    let parts = out.prefix(80).split(separator: "-").joined(separator: "-")
    return Slug(parts)?.text ?? "p-" + SHA256.digest(of: folded(name)).hex(8)
  }
}

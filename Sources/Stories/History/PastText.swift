package import SourceModel
import Syntax

/// What a former version of a text said of itself: as little as history needs, since there may be many.
package struct PastText: Sendable, Hashable {
  package let digest: TextDigest
  /// Empty where it had none.
  package let title: String
  /// Of its authors and classrooms, each once, in the order written.
  package let countries: [CountryCode]
  /// It was a draft or taken back: no reader saw it.
  package let isHidden: Bool

  package init(digest: TextDigest, title: String, countries: [CountryCode], isHidden: Bool) {
    self.digest = digest
    self.title = title
    self.countries = countries
    self.isHidden = isHidden
  }

  package init(_ file: SourceFile) {
    let parts = FrontMatter.read(file)
    digest = TextDigest(of: file)
    title = parts.text(of: "title") ?? ""
    let draft = parts.text(of: "draft")?.lowercased()
    isHidden = ["yes", "true"].contains(draft) || parts.mapping?.value(of: "withdrawn") != nil
    var countries: [CountryCode] = []
    for key in ["authors", "classrooms"] {
      guard case .sequence(let list)? = parts.mapping?.value(of: key) else { continue }
      for case .mapping(let item) in list.items {
        guard case .scalar(let scalar)? = item.value(of: "country"),
          Countries.contains(scalar.text)
        else { continue }
        let code = CountryCode(known: scalar.text)
        if !countries.contains(code) { countries.append(code) }
      }
    }
    self.countries = countries
  }

  /// The blobs that must be read to tell what history means, in order of id: nothing of a text that is
  /// today what it was then.
  package static func needed(by chronicle: Chronicle, in snapshot: Snapshot) -> [ObjectID] {
    var needed: Set<ObjectID> = []
    for review in chronicle.reviews {
      for (path, blob) in review.texts where snapshot.object(at: path) != blob {
        needed.insert(blob)
      }
    }
    for base in chronicle.bases.values {
      if let blob = base.original { needed.insert(blob) }
    }
    for edition in chronicle.editions { needed.formUnion(edition.texts.values) }
    return needed.subtracting(snapshot.paths.lazy.compactMap(snapshot.object(at:))).sorted()
  }
}

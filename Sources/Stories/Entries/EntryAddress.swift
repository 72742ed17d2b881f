package import SourceModel

/// A slug or a group folder: `[a-z0-9-]`, 1 to 80 characters, no `-` at either end, no Windows device
/// name, none of the words that addresses use themselves.
package struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) }
    guard (1...80).contains(bytes.count), bytes.allSatisfy({ isLetter($0) || $0 == 0x2D }),
      bytes.first != 0x2D, bytes.last != 0x2D
    else { return nil }
    let text = String(text)
    guard !Slug.devices.contains(text), !Slug.reserved.contains(text),
      !bytes.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    self.text = text
  }

  package var description: String { text }
  package static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }

  /// Names that Windows keeps for devices: a clone there could not hold the file.
  package static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })
  /// Words that addresses use themselves (INTERFACE, Addresses).
  package static let reserved: Set<String> = ["by", "revisions", "archive"]
}

/// Where an entry stands in the workspace, read off its path.
package struct EntryAddress: Hashable, Sendable {
  package let path: RepoPath
  package let kind: EntryKind
  /// Folders between the kind's folder and the entry, at most six.
  package let groups: [Slug]
  package let slug: Slug
  /// The tag of a translation's file name (`calm-start.fr.md`); nil for the original.
  package let translation: LanguageTag?
  /// Whether it is `<slug>/index.md`.
  package let isFolder: Bool

  package init(
    path: RepoPath, kind: EntryKind, groups: [Slug], slug: Slug, translation: LanguageTag?,
    isFolder: Bool
  ) {
    self.path = path
    self.kind = kind
    self.groups = groups
    self.slug = slug
    self.translation = translation
    self.isFolder = isFolder
  }
}

/// A BCP 47 language tag (RFC 5646), well-formed, in its canonical case: `zh-Hans`, `pt-BR`.
package struct LanguageTag: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// For a tag that is known to be well-formed; `LanguageTag.parse` judges what people write.
  package init(canonical text: String) { self.text = text }

  package var description: String { text }
  package static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.text < right.text }
  package static let english = LanguageTag(canonical: "en")
}

/// A country of ISO 3166-1, by its alpha-2 code in capitals.
package struct CountryCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// For a code that is known to exist; the schema judges what people write.
  package init(known text: String) { self.text = text }

  package var description: String { text }
  package static func < (left: CountryCode, right: CountryCode) -> Bool { left.text < right.text }
}

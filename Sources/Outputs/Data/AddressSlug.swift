package import Stories

/// Names for addresses, made from what people write in any script.
package enum AddressSlug {
  /// `a-calm-start` for `A calm start`: Latin letters by transliteration, `p-` and eight digits where a
  /// text has none to offer. Nil only where even that cannot be a slug.
  package static func make(from text: String) -> Slug? { Slug(PersonIDs.slug(text)) }
}

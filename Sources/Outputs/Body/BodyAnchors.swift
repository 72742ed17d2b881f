import Foundation

/// The ids that a text's own places get in a page.
///
/// A heading's id carries `h-` in front, so that none can be one of the page's own (`main`, `toc`, `ref-1`), whatever
/// a template calls its parts: templates only keep clear of `h-`, `note-` and `ref-`. A link to
/// `story.md#how-it-went` becomes `…/story/#h-how-it-went`.
package enum BodyAnchors {
  /// Composed (NFC) whatever was written: a fragment is found by its bytes.
  package static func heading(_ id: String) -> String {
    id.utf8.allSatisfy { $0 < 0x80 } ? "h-" + id : "h-" + id.precomposedStringWithCanonicalMapping
  }
  /// The place of a note. `prefix` tells apart the texts of one page; empty where there is one.
  package static func note(_ number: Int, in prefix: String = "") -> String {
    "\(prefix)note-\(number)"
  }
  /// The mark in the text; the second mark of one note is `ref-1-2`.
  package static func reference(
    _ number: Int, occurrence: Int, in prefix: String = ""
  ) -> String {
    occurrence == 1 ? "\(prefix)ref-\(number)" : "\(prefix)ref-\(number)-\(occurrence)"
  }
}
